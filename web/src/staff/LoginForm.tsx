import { i18n } from '@lingui/core'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { bareCode, type LoginBody, loginFaults } from './loginFaults.ts'

/** Username, password and the six digits of the moment. */
export function LoginForm({ onSubmit }: { onSubmit: (body: LoginBody) => Promise<void> }) {
  const [form, setForm] = useState<LoginBody>({ username: '', password: '', code: '' })
  const deed = useDeed('login')
  const set = (name: keyof LoginBody) => (value: string) =>
    setForm((before) => ({ ...before, [name]: value }))
  const logIn = async () => {
    const body = {
      username: form.username.trim().toLowerCase(),
      password: form.password,
      code: bareCode(form.code),
    }
    const done = await deed.run(() => onSubmit(body), loginFaults(form))
    // A code is good once: the next try needs a new one.
    if (!done) set('code')('')
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void logIn()
      }}
    >
      <h2>{i18n._({ id: 'login.title', message: 'Logga in' })}</h2>
      <ErrorSummary errors={deed.faults} />
      <TextField
        {...deed.field('username')}
        label={i18n._({ id: 'login.username', message: 'Användarnamn' })}
        value={form.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        onChange={set('username')}
      />
      <TextField
        {...deed.field('password')}
        label={i18n._({ id: 'login.password', message: 'Lösenord' })}
        value={form.password}
        type="password"
        autoComplete="current-password"
        onChange={set('password')}
      />
      <TextField
        {...deed.field('code')}
        label={i18n._({ id: 'login.code', message: 'Engångskod' })}
        hint={i18n._({ id: 'login.code.hint', message: 'Sex siffror från appen i din telefon.' })}
        value={form.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        onChange={set('code')}
      />
      <div>
        <Button type="submit" kind="primary" disabled={deed.running}>
          {i18n._({ id: 'login.submit', message: 'Logga in' })}
        </Button>
      </div>
    </form>
  )
}
