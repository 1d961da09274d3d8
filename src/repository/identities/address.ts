/** How a place for identities is named: a repository, or a secret manager. */
import { type Address, formatAddress, isWrong, parseAddress, type WrongAddress } from '../storage/address.ts'

/** Where identities are held. `name` and `path` have no slash at either end. */
export type IdentityAddress =
  | { readonly kind: 'repository'; readonly address: Address }
  | { readonly kind: 'aws-secretsmanager'; readonly region: string; readonly name: string }
  | { readonly kind: 'gcp-secretmanager'; readonly project: string; readonly secret: string }
  | { readonly kind: 'vault'; readonly mount: string; readonly path: string }
  | { readonly kind: 'kubernetes-secret'; readonly namespace: string; readonly name: string }

/** The part after the two slashes: how it must look, and the words for that. */
const shapes = {
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html, Name; the set follows it.
  'aws-secretsmanager': {
    shape: /^(?<first>[a-z]{2}(?:-[a-z]+)+-\d)\/(?<second>[A-Za-z0-9_+=.@-]+(?:\/[A-Za-z0-9_+=.@-]+)*)$/,
    longest: 300,
    says: 'aws-secretsmanager://region/secret-name, such as aws-secretsmanager://eu-central-1/splice/identities',
  },
  // https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/create, secretId.
  'gcp-secretmanager': {
    shape: /^(?<first>[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{6,20})\/(?<second>[A-Za-z0-9_-]{1,255})$/,
    longest: 300,
    says: 'gcp-secretmanager://project/secret, such as gcp-secretmanager://my-project/validator-identities',
  },
  vault: {
    shape:
      /^(?<first>[A-Za-z0-9_-][A-Za-z0-9_.-]*)\/(?<second>[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*)$/,
    longest: 400,
    says: 'vault://mount/path, such as vault://secret/splice/identities; the server is VAULT_ADDR',
  },
  // The set's id follows the name, which has 253 characters at most.
  'kubernetes-secret': {
    shape:
      /^(?<first>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\/(?<second>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$/,
    longest: 130,
    says: 'kubernetes-secret://namespace/name, such as kubernetes-secret://validator-keys/identities',
  },
} as const

/** Reads an address. As with repositories, the text is never repeated in a problem. */
export function parseIdentityAddress(text: string): IdentityAddress | WrongAddress {
  const [, scheme = '', rest = ''] = /^([a-z-]+):\/\/(.*)$/is.exec(text) ?? []
  const kind = Object.keys(shapes).find((one) => one === scheme.toLowerCase()) as
    | keyof typeof shapes
    | undefined
  if (kind === undefined) {
    const address = parseAddress(text)
    if (!isWrong(address)) {
      return address.kind === 'artifact'
        ? { problem: 'cannot be artifact: artifacts end, and whoever reads the sets reads them too.' }
        : { kind: 'repository', address }
    }
    const others = Object.keys(shapes).map((one) => `${one}://…`)
    return { problem: `${address.problem.replace(/\.$/, '')}, or one of ${others.join(', ')}.` }
  }
  const { shape, longest, says } = shapes[kind]
  const { first, second } =
    (rest.length <= longest ? shape.exec(rest.replace(/\/+$/, '')) : null)?.groups ?? {}
  if (first === undefined || second === undefined) return { problem: `must be ${says}.` }
  switch (kind) {
    case 'aws-secretsmanager':
      return { kind, region: first, name: second }
    case 'gcp-secretmanager':
      return { kind, project: first, secret: second }
    case 'vault':
      return { kind, mount: first, path: second }
    case 'kubernetes-secret':
      return { kind, namespace: first, name: second }
  }
}

/** The address as an operator writes it. It holds no secret. */
export function formatIdentityAddress(address: IdentityAddress): string {
  switch (address.kind) {
    case 'repository':
      return formatAddress(address.address)
    case 'aws-secretsmanager':
      return `${address.kind}://${address.region}/${address.name}`
    case 'gcp-secretmanager':
      return `${address.kind}://${address.project}/${address.secret}`
    case 'vault':
      return `${address.kind}://${address.mount}/${address.path}`
    case 'kubernetes-secret':
      return `${address.kind}://${address.namespace}/${address.name}`
  }
}
