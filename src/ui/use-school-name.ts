import { useSchool } from './use-school'

/** The name of the school, as soon as the profile or a letter has told it. */
export function useSchoolName(): string {
  const name = useSchool()?.school['school']
  return typeof name === 'string' ? name : ''
}
