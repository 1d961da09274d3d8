import { expect, test } from 'vitest'
import { controllersOf, ownersOf, suspendedAnnotation } from '../../../../src/node/kubernetes/owners.ts'
import { autoscaler, deployment, objects } from './objects-sample.ts'

const marks = {
  annotations: {
    'meta.helm.sh/release-name': 'participant',
    'argocd.argoproj.io/tracking-id': 'node:apps/Deployment:validator/participant',
    'reloader.stakater.com/auto': 'true',
  },
  labels: {
    'helm.toolkit.fluxcd.io/name': 'participant',
    'helm.toolkit.fluxcd.io/namespace': 'flux-system',
    'kustomize.toolkit.fluxcd.io/name': 'apps',
  },
}

test('owners are told by what they leave on the objects', () => {
  const [one] = objects(deployment('participant', [], marks)).deployments
  expect(one && ownersOf(one)).toEqual([
    'Helm release participant',
    'Argo CD Application node',
    'Flux Kustomization apps',
    'Flux HelmRelease participant',
    'stakater reloader',
  ])
  const [plain] = objects(
    deployment('plain', [], { labels: { 'app.kubernetes.io/instance': 'x' } }),
  ).deployments
  expect(plain && ownersOf(plain)).toEqual([])
})

test('controllers are found once each, GitOps before what it may own', () => {
  const { deployments, autoscalers } = objects(
    autoscaler('participant'),
    autoscaler('somebody-else'),
    deployment('participant', [], marks),
    deployment('validator-app', [], {
      annotations: { 'argocd.argoproj.io/tracking-id': 'team_node:apps/Deployment:v/x' },
    }),
    deployment('ui', [], {
      annotations: { 'argocd.argoproj.io/tracking-id': 'node:apps/Deployment:validator/ui' },
    }),
  )
  expect(controllersOf(deployments, autoscalers, 'validator')).toEqual([
    { kind: 'Application', name: 'node', namespace: 'argocd', deployments: ['participant', 'ui'] },
    { kind: 'Kustomization', name: 'apps', namespace: 'validator', deployments: ['participant'] },
    { kind: 'HelmRelease', name: 'participant', namespace: 'flux-system', deployments: ['participant'] },
    { kind: 'Application', name: 'node', namespace: 'team', deployments: ['validator-app'] },
    {
      kind: 'HorizontalPodAutoscaler',
      name: 'scale-participant',
      namespace: 'validator',
      deployments: ['participant'],
    },
  ])
})

test('an autoscaler that was suspended by a run that died is still the node’s', () => {
  const suspended = autoscaler('participant-suspended', {
    annotations: {
      [suspendedAnnotation]: JSON.stringify({ scaleTargetRef: { kind: 'Deployment', name: 'participant' } }),
    },
  })
  const { deployments, autoscalers } = objects(suspended, deployment('participant', []))
  expect(controllersOf(deployments, autoscalers, 'v')).toHaveLength(1)
})
