import { storageConformance } from '../support/storage/conformance.ts'
import { s3Place } from '../support/storage/s3-place.ts'

storageConformance('S3', { leavesBehind: true, canBeDamaged: true }, s3Place)
