import type { ServerResponse } from 'node:http'
import { answerEnvironments, type Environment, handles } from '../github-api/environments.ts'
import { issuesServer } from '../github-api/issues.ts'
import { type Asked, scriptedServer } from '../scripted-server.ts'
import { callerRepository, permissionsOf } from './contexts.ts'

/**
 * GitHub's API for the jobs of a run: environments and issues, each only for a token whose job has the permission. The
 * tokens are those that the runner makes.
 */
export async function githubServer(environments: Readonly<Record<string, Environment>>) {
  await using cleanup = new AsyncDisposableStack()
  const token = 'behind-the-front'
  const tracker = cleanup.use(await issuesServer({ token, repository: callerRepository }))
  const answer = answerEnvironments({ environments, token, repository: callerRepository })
  const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } }
  const front = cleanup.use(
    await scriptedServer((asked, response) => {
      const [scheme = '', given = ''] = (asked.headers.authorization ?? '').split(' ')
      const permissions = permissionsOf(given)
      if (permissions === null) return { status: 401, body: { message: 'Bad credentials' } }
      const authorized = { ...asked, headers: { ...asked.headers, authorization: `${scheme} ${token}` } }
      if (handles(asked))
        return permissions['actions'] === undefined ? forbidden : answer(authorized, response)
      if (permissions['issues'] !== 'write') return forbidden
      void forward(`${tracker.url}${asked.url}`, asked, `token ${token}`, response)
      return undefined
    }),
  )
  const owned = cleanup.move()
  return {
    env: { GITHUB_API_URL: front.url },
    issues: tracker.issues,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function forward(
  url: string,
  asked: Asked,
  authorization: string,
  response: ServerResponse,
): Promise<void> {
  const answer = await fetch(url, {
    method: asked.method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(asked.body !== '' && { body: asked.body }),
  })
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
  response.end(Buffer.from(await answer.arrayBuffer()))
}
