/** Three panes: the list, the conversation, the person. */
export function InboxPage(_props: { view: string | undefined; conversationId: string | undefined }) {
  return <h1>Inkorg</h1>
}
