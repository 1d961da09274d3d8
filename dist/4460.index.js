export const id=4460;export const ids=[4460];export const modules={24460:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{openAwsIdentityStore:()=>openAwsIdentityStore});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var _http_connections_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
63451);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _address_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98153);var _failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
86667);const limitBytes=65536;const recoveryDays=7;async function openAwsIdentityStore(address){const sdk=await Promise.all([__webpack_require__.e(5861),__webpack_require__.
e(2994)]).then(__webpack_require__.t.bind(__webpack_require__,12994,19));const client=new sdk.SecretsManagerClient({region:address.region,maxAttempts:5,requestHandler:{
connectionTimeout:1e4,requestTimeout:3e4,throwOnRequestTimeout:true,...(0,_http_connections_js__WEBPACK_IMPORTED_MODULE_1__.bE)()}});const place=(0,_address_js__WEBPACK_IMPORTED_MODULE_3__.
i)({kind:"aws-secretsmanager",...address});const nameOf=({node,id:id2})=>`${address.name}/${node}/${id2}`;const attempt=async(doing,right,work)=>{try{return await work()}catch(error){
if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR)throw error;const resource=`arn:aws:secretsmanager:${address.region}:ACCOUNT:secret:${address.
name}/*`;throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.S)(troubleOf(error),{place,doing,right:`${right} on ${resource}`,cause:error})}};return{kind:"aws-secr\
etsmanager",place,limitBytes,referenceOf:nameOf,async put(owner,bytes){const Name=nameOf(owner);await attempt("keep the identities","secretsmanager:CreateSecret",
()=>client.send(new sdk.CreateSecretCommand({Name,Description:`Identities of node ${owner.node} from backup set ${owner.id} (${owner.name})`,SecretBinary:bytes,
ClientRequestToken:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()})));return Name},async get(reference){const answer=await attempt("read the identiti\
es","secretsmanager:GetSecretValue",()=>client.send(new sdk.GetSecretValueCommand({SecretId:reference})));return Buffer.from(answer.SecretBinary??answer.SecretString??
"")},async remove(reference){await attempt("remove identities of no set","secretsmanager:DeleteSecret",()=>client.send(new sdk.DeleteSecretCommand({SecretId:reference,
RecoveryWindowInDays:recoveryDays})))}}}function troubleOf(error){const{name="",code=""}=error??{};if(/^AccessDenied/.test(name))return"denied";if(/Expired|UnrecognizedClient|InvalidSignature|InvalidClientToken|IncompleteSignature|Credentials|TokenProvider/.
test(name))return"credentials";if(/Throttl|TooManyRequests|LimitExceeded|ServiceUnavailable|InternalService/.test(name))return"busy";if(name==="ResourceNotFound\
Exception")return"missing";if(name==="ResourceExistsException")return"exists";if(name==="TimeoutError"||/^E[A-Z]+$/.test(code))return"unreachable";return"other"}})};
