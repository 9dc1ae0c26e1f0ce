export { Link } from '../router.tsx'
