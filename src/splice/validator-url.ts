import { Failure } from '../system/failure.ts'

const apiPath = '/api/validator'

/**
 * The address under which the API's paths begin: without a slash at its end, with `/api/validator`,
 * which may be given or not.
 * @throws Failure `validator-url` for what is not an http(s) URL, or holds credentials or a query.
 */
export function apiBase(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw urlFailure('is not an http or https URL')
  }
  if (url.username !== '' || url.password !== '') throw urlFailure('holds credentials')
  if (url.search !== '' || url.hash !== '') throw urlFailure('holds a query or a fragment')
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.origin}${path.endsWith(apiPath) ? path : path + apiPath}`
}

function urlFailure(why: string): Failure {
  return new Failure('validator-url', {
    what: `validator-url ${why}.`,
    next: 'Give the address of the validator app, such as https://wallet.validator.example.com or http://127.0.0.1:5003.',
  })
}
