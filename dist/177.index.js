export const id = 177;
export const ids = [177];
export const modules = {

/***/ 94177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryIdentityStore: () => (/* binding */ repositoryIdentityStore)
/* harmony export */ });
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/** Identities in a repository of their own: any storage, in a bucket that other people may read. */


const limitBytes = 64 * 1024 * 1024;
/** One object for each set, under the name of its node. */
function repositoryIdentityStore(storage, place) {
    const referenceOf = ({ node, id, name }) => `${node}/identities/${id}/${name}`;
    return {
        kind: 'repository',
        place,
        limitBytes,
        referenceOf,
        async put(owner, bytes) {
            const reference = referenceOf(owner);
            await storage.write(reference, (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(bytes), { exclusive: true });
            return reference;
        },
        async get(reference) {
            if (!/^[^/]+\/identities\/[^/]+\/[^/]+$/.test(reference)) {
                throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('name-escapes', {
                    what: `The reference ${JSON.stringify(reference)} is not one of identities in a repository.`,
                });
            }
            return await (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .Fo)(storage.read(reference), limitBytes);
        },
        remove: (reference) => storage.remove(reference),
    };
}


/***/ })

};
