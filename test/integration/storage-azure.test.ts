import { azurePlace } from '../support/storage/azure-place.ts'
import { storageConformance } from '../support/storage/conformance.ts'

storageConformance('Azure Blob', { leavesBehind: true, canBeDamaged: true }, azurePlace)
