import metadata from '../../package.json' with { type: 'json' }

/** Name and version of this product, as they stand in manifests. */
export const tool = { name: metadata.name, version: metadata.version } as const
