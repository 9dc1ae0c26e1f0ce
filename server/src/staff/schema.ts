/** What goes in and out over HTTP about staff: log-in, oneself, colleagues, units. */
import { type Static, Type } from 'typebox'

export const Id = Type.String({ format: 'uuid' })
export const Instant = Type.String({ format: 'date-time' })
const Language = Type.Union([Type.Literal('sv'), Type.Literal('en')])
export const Empty = Type.Object({}, { additionalProperties: false })
/** The two languages of a sentence that the server writes for people. */
export const Sentence = Type.Object({ sv: Type.String(), en: Type.String() })

export const Role = Type.Union([
  Type.Literal('case_officer'),
  Type.Literal('head_of_unit'),
  Type.Literal('registrar'),
  Type.Literal('administrator'),
  Type.Literal('lawyer'),
])

export const Unit = Type.Object({
  id: Id,
  name: Type.String(),
  code: Type.String(),
  email: Type.String(),
  phone: Type.String(),
  boardId: Id,
  boardName: Type.String(),
  boardCode: Type.String(),
})

export const Colleague = Type.Object({ id: Id, name: Type.String(), title: Type.String() })

export const LoginBody = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 100 }),
    password: Type.String({ minLength: 1, maxLength: 500 }),
    code: Type.String({ pattern: '^[0-9]{6}$' }),
  },
  { additionalProperties: false },
)

export const Me = Type.Object({
  id: Id,
  name: Type.String(),
  title: Type.String(),
  language: Language,
  shortcuts: Type.Boolean(),
  /** 'demo': one press on a log-in button stands in for both factors, and the page says so. */
  twoFactor: Type.Union([Type.Literal('totp'), Type.Literal('demo')]),
  demo: Type.Boolean(),
  expiresAt: Instant,
  municipality: Type.String(),
  roles: Type.Array(Type.Object({ role: Role, unitId: Type.Union([Id, Type.Null()]) })),
  units: Type.Array(Unit),
  law: Type.Object({ id: Type.String(), status: Sentence }),
})

export const PreferencesBody = Type.Object(
  { language: Type.Optional(Language), shortcuts: Type.Optional(Type.Boolean()) },
  { additionalProperties: false },
)

export const StaffRow = Type.Object({
  id: Id,
  username: Type.String(),
  name: Type.String(),
  title: Type.String(),
  active: Type.Boolean(),
  openSessions: Type.Integer(),
  roles: Type.Array(
    Type.Object({ role: Role, unitId: Type.Union([Id, Type.Null()]), unitName: Type.String() }),
  ),
})

export const NewStaffBody = Type.Object(
  {
    username: Type.String({ pattern: '^[a-zåäö0-9._-]{2,60}$' }),
    name: Type.String({ minLength: 2, maxLength: 120 }),
    title: Type.String({ maxLength: 120 }),
  },
  { additionalProperties: false },
)

/** Shown once, to be handed over in person. */
export const Credentials = Type.Object({ staffId: Id, password: Type.String(), totpUri: Type.String() })

export const RolesBody = Type.Object(
  { roles: Type.Array(Type.Object({ role: Role, unitId: Type.Union([Id, Type.Null()]) }), { maxItems: 50 }) },
  { additionalProperties: false },
)

export const ActiveBody = Type.Object({ active: Type.Boolean() }, { additionalProperties: false })

export type Me = Static<typeof Me>
export type Unit = Static<typeof Unit>
export type Role = Static<typeof Role>
export type Colleague = Static<typeof Colleague>
export type StaffRow = Static<typeof StaffRow>
export type Sentence = Static<typeof Sentence>
