/**
 * DNS for the test cluster: A records of Services, and of pods behind headless Services, under `cluster.local`.
 * Every other name does not exist.
 *
 *   node dns.ts <folder with ca.crt, admin.crt, admin.key> <API server URL> <address to listen on> <port>
 */
import { createSocket } from 'node:dgram'
import { readFile } from 'node:fs/promises'
import { Agent, get } from 'node:https'
import { join } from 'node:path'
import { argv } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

interface Listed {
  readonly items: readonly {
    readonly metadata: { readonly name: string; readonly namespace: string }
    readonly spec?: { readonly clusterIP?: string }
    readonly subsets?: readonly {
      readonly addresses?: readonly { readonly ip: string; readonly hostname?: string }[]
    }[]
  }[]
}

const [folder, api, address, port] = argv.slice(2)
if (folder === undefined || api === undefined || address === undefined) throw new Error('see the first lines')
const [ca, cert, key] = await Promise.all(
  ['ca.crt', 'admin.crt', 'admin.key'].map((name) => readFile(join(folder, name))),
)
const agent = new Agent({
  keepAlive: true,
  ...(ca && { ca }),
  ...(cert && { cert }),
  ...(key && { key }),
})

function list(path: string): Promise<Listed> {
  return new Promise((resolve, reject) => {
    const request = get(`${api}/api/v1/${path}`, { agent, timeout: 5000 }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (response.statusCode === 200) resolve(JSON.parse(text) as Listed)
        else reject(new Error(`${path}: ${response.statusCode}`))
      })
    })
    request.on('timeout', () => request.destroy(new Error(`${path}: timeout`)))
    request.on('error', reject)
  })
}

async function readZone(): Promise<Map<string, string[]>> {
  const [services, endpoints] = await Promise.all([list('services'), list('endpoints')])
  const zone = new Map<string, string[]>()
  const add = (name: string, ip: string) => zone.set(name, [...(zone.get(name) ?? []), ip])
  const nameOf = ({ metadata }: Listed['items'][number]) =>
    `${metadata.name}.${metadata.namespace}.svc.cluster.local`
  for (const service of services.items) {
    const ip = service.spec?.clusterIP
    zone.set(nameOf(service), ip === undefined || ip === '' || ip === 'None' ? [] : [ip])
  }
  for (const entry of endpoints.items) {
    const name = nameOf(entry)
    const headless = (zone.get(name) ?? []).length === 0
    for (const pod of (entry.subsets ?? []).flatMap((subset) => subset.addresses ?? [])) {
      if (headless) add(name, pod.ip)
      if (pod.hostname !== undefined) add(`${pod.hostname}.${name}`, pod.ip)
    }
  }
  return zone
}

let zone = new Map<string, string[]>()
const socket = createSocket('udp4')
socket.on('message', (query, remote) => {
  // One question: a header of 12 bytes, labels up to an empty one, type and class.
  const labels: string[] = []
  let at = 12
  for (let length = query[at]; length !== undefined && length > 0; length = query[at]) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  if (at + 5 > query.length) return
  const found = zone.get(labels.join('.').toLowerCase())
  const addresses = query.readUInt16BE(at + 1) === 1 ? (found ?? []) : []
  const header = Buffer.alloc(12)
  query.copy(header, 0, 0, 2)
  // An authoritative answer; 3 says that there is no such name.
  header.writeUInt16BE(0x8580 | (found === undefined ? 3 : 0), 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(addresses.length, 6)
  const answers = addresses.map((ip) =>
    Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...ip.split('.').map(Number)]),
  )
  socket.send(Buffer.concat([header, query.subarray(12, at + 5), ...answers]), remote.port, remote.address)
})
socket.bind(Number(port ?? 53), address)

for (;;) {
  try {
    zone = await readZone()
  } catch (error) {
    console.error(String(error))
  }
  await sleep(500)
}
