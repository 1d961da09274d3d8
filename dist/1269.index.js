export const id=1269;export const ids=[1269];export const modules={41269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{openKubernetesIdentityStore:()=>openKubernetesIdentityStore});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75591);var _kubectl_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61916);const limitBytes=1e6;
const key="identities";const managedBy="splice-validator-backup";const secretObject=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({metadata:zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({labels:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).optional()}),data:zod__WEBPACK_IMPORTED_MODULE_3__.
g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).nullish()});async function openKubernetesIdentityStore(address,options){const kubectl=await _kubectl_js__WEBPACK_IMPORTED_MODULE_2__.
bx.connect({...options,namespace:address.namespace});const place=`kubernetes-secret://${address.namespace}/${address.name}`;const referenceOf=({id:id2})=>`${address.
name}-${id2.toLowerCase()}`;const find=name=>kubectl.find(secretObject,["secret",checked(name)]);const gone=reference=>new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("missing",{what:`There is no Secret ${reference} with identities in namespace ${address.namespace} of ${kubectl.target.server}.`,next:"Check identities-repos\
itory and the cluster; the identities of an older set may do."});return{kind:"kubernetes-secret",place,limitBytes,referenceOf,async put({node,id:id2,name:file},bytes){
const content=bytes.toString("base64");new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(content);const name=referenceOf({id:id2});const object={apiVersion:"\
v1",kind:"Secret",metadata:{name,labels:{"app.kubernetes.io/managed-by":managedBy,"splice-validator-backup/set":id2},annotations:{"splice-validator-backup/node":node,
"splice-validator-backup/file":file}},type:"Opaque",immutable:true,data:{[key]:content}};try{await kubectl.change(["create","--filename","-"],{input:JSON.stringify(
object)})}catch(error){if(!/AlreadyExists/.test((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)))throw error;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("exists",{what:`There is a Secret ${name} in namespace ${address.namespace} already.`,means:"It is not overwritten. Nothing was published.",next:"Run again; \
when it happens again, find out who makes Secrets of that name.",cause:error})}return name},async get(reference){const found=await find(reference);if(found?.data?.[key]===
void 0)throw gone(reference);return Buffer.from(found.data[key],"base64")},async remove(reference){const found=await find(reference);if(found===void 0)return;if(found.
metadata.labels?.["app.kubernetes.io/managed-by"]!==managedBy){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("exists",{what:`Secret ${reference} \
in namespace ${address.namespace} is not one of this action.`,means:"It is not touched.",next:"Give another name in identities-repository."})}await kubectl.change(
["delete","secret",reference,"--wait=false"])}}}function checked(reference){if(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(reference))return reference;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("name-escapes",{what:`The reference ${JSON.stringify(reference)} is not the name of a Secret.`})}})};
