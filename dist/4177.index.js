export const id=4177;export const ids=[4177];export const modules={94177:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{repositoryIdentityStore:()=>repositoryIdentityStore});var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);const limitBytes=64*1024*1024;function repositoryIdentityStore(storage,place){const referenceOf=({node,id:id2,name})=>`${node}/identities/${id2}/${name}`;
return{kind:"repository",place,limitBytes,referenceOf,async put(owner,bytes){const reference=referenceOf(owner);await storage.write(reference,(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.
Oo)(bytes),{exclusive:true});return reference},async get(reference){if(!/^[^/]+\/identities\/[^/]+\/[^/]+$/.test(reference)){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("name-escapes",{what:`The reference ${JSON.stringify(reference)} is not one of identities in a repository.`})}return await(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.
Fo)(storage.read(reference),limitBytes)},remove:reference=>storage.remove(reference)}}})};
