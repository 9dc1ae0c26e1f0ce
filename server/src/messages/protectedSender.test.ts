import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { type RegisterPage, readRegisterForTest } from '../records/index.ts'
