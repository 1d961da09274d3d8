export const id = 460;
export const ids = [460];
export const modules = {

/***/ 24460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAwsIdentityStore: () => (/* binding */ openAwsIdentityStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98153);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86667);
/**
 * Identities in AWS Secrets Manager: one secret for each set that brings new ones. Versions of one secret would not
 * do: a version without a staging label is removed by the service, and a secret has 20 labels at most
 * (https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html).
 */




/** "Length of a secret value: 65,536 bytes" (reference_limits.html). */
const limitBytes = 65_536;
/** How long a secret that belongs to no set can be brought back; the least that the service allows. */
const recoveryDays = 7;
/** Opens it. Credentials, region endpoints and proxies are those of the SDK's own chain. */
async function openAwsIdentityStore(address) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
    const client = new sdk.SecretsManagerClient({
        region: address.region,
        maxAttempts: 5,
        requestHandler: { connectionTimeout: 10_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
    });
    const place = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIdentityAddress */ .i)({ kind: 'aws-secretsmanager', ...address });
    const nameOf = ({ node, id }) => `${address.name}/${node}/${id}`;
    const attempt = async (doing, right, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
                throw error;
            const resource = `arn:aws:secretsmanager:${address.region}:ACCOUNT:secret:${address.name}/*`;
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFailure */ .S)(troubleOf(error), { place, doing, right: `${right} on ${resource}`, cause: error });
        }
    };
    return {
        kind: 'aws-secretsmanager',
        place,
        limitBytes,
        referenceOf: nameOf,
        async put(owner, bytes) {
            const Name = nameOf(owner);
            await attempt('keep the identities', 'secretsmanager:CreateSecret', () => client.send(new sdk.CreateSecretCommand({
                Name,
                Description: `Identities of node ${owner.node} from backup set ${owner.id} (${owner.name})`,
                SecretBinary: bytes,
                // The SDK tries again with the same one: an answer that was lost makes no second secret.
                ClientRequestToken: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            })));
            return Name;
        },
        async get(reference) {
            const answer = await attempt('read the identities', 'secretsmanager:GetSecretValue', () => client.send(new sdk.GetSecretValueCommand({ SecretId: reference })));
            return Buffer.from(answer.SecretBinary ?? answer.SecretString ?? '');
        },
        async remove(reference) {
            await attempt('remove identities of no set', 'secretsmanager:DeleteSecret', () => client.send(new sdk.DeleteSecretCommand({ SecretId: reference, RecoveryWindowInDays: recoveryDays })));
        },
    };
}
/** By the names of https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html and the operations. */
function troubleOf(error) {
    const { name = '', code = '' } = (error ?? {});
    if (/^AccessDenied/.test(name))
        return 'denied';
    if (/Expired|UnrecognizedClient|InvalidSignature|InvalidClientToken|IncompleteSignature|Credentials|TokenProvider/.test(name))
        return 'credentials';
    if (/Throttl|TooManyRequests|LimitExceeded|ServiceUnavailable|InternalService/.test(name))
        return 'busy';
    if (name === 'ResourceNotFoundException')
        return 'missing';
    if (name === 'ResourceExistsException')
        return 'exists';
    if (name === 'TimeoutError' || /^E[A-Z]+$/.test(code))
        return 'unreachable';
    return 'other';
}


/***/ }),

/***/ 86667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ storeFailure)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/** What the refusals of secret managers mean for identities. */

const meanings = {
    denied: { code: 'identities-store-denied', next: 'Grant it to whoever runs the action, and run again.' },
    credentials: {
        code: 'identities-store-credentials',
        next: 'Log in again in a step before this one (OIDC role, workload identity, token), and check that it lasts as long as the run.',
    },
    busy: {
        code: 'identities-store-busy',
        next: 'Run again; when it happens often, look at the quota of the account.',
    },
    missing: {
        code: 'missing',
        next: 'Check the address and that nobody removed it; the identities of an older set may do (docs/recover-from-identities.md).',
    },
    exists: { code: 'exists', next: 'Find out who wrote it. It is never overwritten.' },
    unreachable: {
        code: 'identities-store-unreachable',
        next: 'Check the network between runner and server, and the proxy variables.',
    },
    other: { code: 'identities-store', next: 'See the answer above; the vendor’s documentation explains it.' },
};
/**
 * An error of a secret manager in the operator's words.
 * @param right the least permission that the attempt needs, in the vendor's words.
 */
function storeFailure(trouble, { place, doing, right, cause }) {
    const meaning = meanings[trouble];
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(meaning.code, {
        what: `Cannot ${doing} in ${place}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`,
        means: trouble === 'denied'
            ? `The least permission for that is ${right}.`
            : 'A backup without its identities is not published; a recovery without them cannot begin.',
        next: meaning.next,
        cause,
    });
}


/***/ })

};
