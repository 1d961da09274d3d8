export const id = 269;
export const ids = [269];
export const modules = {

/***/ 41269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openKubernetesIdentityStore: () => (/* binding */ openKubernetesIdentityStore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75591);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61916);
/**
 * Identities in Kubernetes: one Secret for each set that brings new ones, immutable. Keys of one Secret would share its
 * limit of 1 MiB, and each write would replace an object that holds the keys of others.
 */




/** "Individual Secrets are limited to 1MiB in size"; the object around the content is a part of it. */
const limitBytes = 1_000_000;
const key = 'identities';
const managedBy = 'splice-validator-backup';
const secretObject = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    metadata: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional() }),
    data: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullish(),
});
/** Opens it. deploy/rbac/identities.yaml grants exactly what it needs. @throws Failure as `Kubectl.connect`. */
async function openKubernetesIdentityStore(address, options) {
    const kubectl = await _kubectl_js__WEBPACK_IMPORTED_MODULE_2__/* .Kubectl */ .bx.connect({ ...options, namespace: address.namespace });
    const place = `kubernetes-secret://${address.namespace}/${address.name}`;
    const referenceOf = ({ id }) => `${address.name}-${id.toLowerCase()}`;
    const find = (name) => kubectl.find(secretObject, ['secret', checked(name)]);
    const gone = (reference) => new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing', {
        what: `There is no Secret ${reference} with identities in namespace ${address.namespace} of ${kubectl.target.server}.`,
        next: 'Check identities-repository and the cluster; the identities of an older set may do.',
    });
    return {
        kind: 'kubernetes-secret',
        place,
        limitBytes,
        referenceOf,
        async put({ node, id, name: file }, bytes) {
            const content = bytes.toString('base64');
            // Whatever kubectl may quote of its input in an error, this is masked.
            new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(content);
            const name = referenceOf({ id });
            const object = {
                apiVersion: 'v1',
                kind: 'Secret',
                metadata: {
                    name,
                    labels: { 'app.kubernetes.io/managed-by': managedBy, 'splice-validator-backup/set': id },
                    annotations: { 'splice-validator-backup/node': node, 'splice-validator-backup/file': file },
                },
                type: 'Opaque',
                immutable: true,
                data: { [key]: content },
            };
            // `create` refuses a name that is taken: nobody's Secret is overwritten.
            try {
                await kubectl.change(['create', '--filename', '-'], { input: JSON.stringify(object) });
            }
            catch (error) {
                if (!/AlreadyExists/.test((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)))
                    throw error;
                throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('exists', {
                    what: `There is a Secret ${name} in namespace ${address.namespace} already.`,
                    means: 'It is not overwritten. Nothing was published.',
                    next: 'Run again; when it happens again, find out who makes Secrets of that name.',
                    cause: error,
                });
            }
            return name;
        },
        async get(reference) {
            const found = await find(reference);
            if (found?.data?.[key] === undefined)
                throw gone(reference);
            return Buffer.from(found.data[key], 'base64');
        },
        async remove(reference) {
            const found = await find(reference);
            if (found === undefined)
                return;
            if (found.metadata.labels?.['app.kubernetes.io/managed-by'] !== managedBy) {
                throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('exists', {
                    what: `Secret ${reference} in namespace ${address.namespace} is not one of this action.`,
                    means: 'It is not touched.',
                    next: 'Give another name in identities-repository.',
                });
            }
            await kubectl.change(['delete', 'secret', reference, '--wait=false']);
        },
    };
}
/** A reference comes from a manifest: it must be a name, never an argument of another kind. */
function checked(reference) {
    if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(reference))
        return reference;
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('name-escapes', {
        what: `The reference ${JSON.stringify(reference)} is not the name of a Secret.`,
    });
}


/***/ })

};
