import { describe, expect, test } from 'vitest'
import { kubectlFailure } from '../../../src/node/kubectl.ts'
import { Failure } from '../../../src/system/failure.ts'

const said = (text: string) =>
  kubectlFailure(new Failure('program-failed', { what: `kubectl failed: ${text}` }))

describe('what kubectl says, in the operator’s words', () => {
  test.each([
    [
      'Error from server (Forbidden): deployments.apps "participant" is forbidden: User "system:serviceaccount:v:b" cannot patch resource "deployments" in API group "apps" in the namespace "v"',
      'kubernetes-forbidden',
      'system:serviceaccount:v:b may not patch deployments.apps in namespace v.',
    ],
    [
      'Error from server (Forbidden): pods "p" is forbidden: User "u" cannot create resource "pods/exec" in API group "" in the namespace "v"',
      'kubernetes-forbidden',
      'u may not create pods/exec in namespace v.',
    ],
    ['error: context "nope" does not exist', 'kube-context', 'The kubeconfig has no context'],
    // `kubectl config view --minify` has words of its own.
    ['error: cannot locate context nope', 'kube-context', 'The kubeconfig has no context'],
    [
      'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
      'kubernetes-credentials',
      'does not accept the credentials',
    ],
    [
      'Unable to connect to the server: dial tcp 10.0.0.1:6443: connect: no route to host',
      'kubernetes-unreachable',
      'cannot be reached',
    ],
    ['Error from server (NotFound): secrets "x" not found', 'kubernetes-not-found', 'secrets "x" not found'],
    [
      'error: the server doesn\'t have a resource type "applications"',
      'kubernetes-not-found',
      'applications',
    ],
  ])('%s', (text, code, what) => {
    expect(said(text)).toMatchObject({ code, what: expect.stringContaining(what) })
  })

  test('a missing kubectl is named', () => {
    const missing = new Failure('program-missing', { what: 'kubectl failed: spawn kubectl ENOENT' })
    expect(kubectlFailure(missing)).toMatchObject({ code: 'kubectl-missing' })
  })

  test('anything else stays what it is', () => {
    expect(said('something new')).toMatchObject({ code: 'program-failed' })
  })
})
