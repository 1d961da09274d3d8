import { storageConformance } from '../support/storage/conformance.ts'
import { gcsPlace } from '../support/storage/gcs-place.ts'

storageConformance('Google Cloud Storage', { leavesBehind: false, canBeDamaged: true }, gcsPlace)
