import { refresh } from '../query.ts'

const READS: Record<string, (id: string) => string[]> = {
  conversation: (id) => ['/api/conversations?', `/api/conversations/${id}`, '/api/tasks'],
  task: () => ['/api/tasks', '/api/conversations'],
  question: () => ['/api/questions', '/api/conversations'],
}

/** Live notices carry a topic and an id, never content: what they touch is read again. Returns how to stop. */
export function listenForNotices(): () => void {
  const source = new EventSource('/api/notices')
  const hear = (event: MessageEvent<string>) => {
    const notice = JSON.parse(event.data) as { topic?: string; id?: string }
    const prefixes = READS[notice.topic ?? '']?.(notice.id ?? '')
    if (prefixes) refresh(...prefixes)
  }
  source.onmessage = hear
  for (const topic of Object.keys(READS)) source.addEventListener(topic, hear)
  // After a break something may have been missed: the tables know.
  let broken = false
  source.onerror = () => {
    broken = true
  }
  source.onopen = () => {
    if (broken) refresh('/api')
    broken = false
  }
  return () => source.close()
}
