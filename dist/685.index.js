export const id=685;export const ids=[685];export const modules={86667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{S:()=>storeFailure});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);const meanings={denied:{code:"identiti\
es-store-denied",next:"Grant it to whoever runs the action, and run again."},credentials:{code:"identities-store-credentials",next:"Log in again in a step befor\
e this one (OIDC role, workload identity, token), and check that it lasts as long as the run."},busy:{code:"identities-store-busy",next:"Run again; when it happ\
ens often, look at the quota of the account."},missing:{code:"missing",next:"Check the address and that nobody removed it; the identities of an older set may do\
 (docs/recover-from-identities.md)."},exists:{code:"exists",next:"Find out who wrote it. It is never overwritten."},unreachable:{code:"identities-store-unreacha\
ble",next:"Check the network between runner and server, and the proxy variables."},other:{code:"identities-store",next:"See the answer above; the vendor’s docum\
entation explains it."}};function storeFailure(trouble,{place,doing,right,cause}){const meaning=meanings[trouble];return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR(meaning.code,{what:`Cannot ${doing} in ${place}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}.`,means:trouble==="denied"?`The least permi\
ssion for that is ${right}.`:"A backup without its identities is not published; a recovery without them cannot begin.",next:meaning.next,cause})}}),43880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LH:()=>troubleOf,Lw:()=>Refused,SS:()=>requestJson});var p_retry__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(74995);
var undici__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46752);const limitBytes=4*1024*1024;const timeoutMs=3e4;class Refused extends Error{status;trouble;constructor(status,message){
super(message);this.name="Refused";this.status=status;this.trouble=status===401?"credentials":status===403?"denied":status===404?"missing":status===409?"exists":
status===429||status>=500?"busy":"other"}}async function requestJson(schema,asked){const dispatcher=new undici__WEBPACK_IMPORTED_MODULE_0__.J2({connect:{timeout:1e4}});
try{return await(0,p_retry__WEBPACK_IMPORTED_MODULE_1__.Ay)(()=>once(schema,asked,dispatcher),{retries:4,minTimeout:500,maxTimeout:5e3,randomize:true})}finally{
await dispatcher.destroy()}}async function once(schema,asked,dispatcher){const headers=Object.entries(asked.headers??{}).map(([name,value])=>[name,typeof value===
"string"?value:value.reveal()]);const answer=await(0,undici__WEBPACK_IMPORTED_MODULE_0__.Em)(asked.url,{method:asked.method,dispatcher,headers:{accept:"applicat\
ion/json",...asked.body&&{"content-type":"application/json"},...Object.fromEntries(headers)},body:asked.body===void 0?null:JSON.stringify(asked.body),headersTimeout:timeoutMs,
bodyTimeout:timeoutMs,signal:AbortSignal.timeout(2*timeoutMs)}).catch(error=>{if(asked.again)throw error;throw new p_retry__WEBPACK_IMPORTED_MODULE_1__.lc(error instanceof
Error?error:String(error))});const chunks=[];let size=0;for await(const chunk of answer.body){size+=chunk.length;if(size>limitBytes)throw new p_retry__WEBPACK_IMPORTED_MODULE_1__.
lc(`the answer has more than ${limitBytes} bytes`);chunks.push(chunk)}const text=Buffer.concat(chunks).toString();const status=answer.statusCode;if(status>=200&&
status<300){if(text==="")return void 0;const parsed=schema.safeParse(asJson(text));if(parsed.success)return parsed.data;throw new p_retry__WEBPACK_IMPORTED_MODULE_1__.
lc(`${asked.url.host} answered ${status} in a form that is not known`)}const said=asked.explain(asJson(text))??"without an explanation";const refused=new Refused(
status,`${asked.url.host} answered ${status}: ${said.slice(0,500)}`);throw[429,502,503,504].includes(status)?refused:new p_retry__WEBPACK_IMPORTED_MODULE_1__.lc(
refused)}function asJson(text){try{return JSON.parse(text)}catch{return void 0}}function troubleOf(error){if(error instanceof Refused)return error.trouble;const code=error?.
code;return typeof code==="string"&&/^(E[A-Z]+|UND_ERR)/.test(code)?"unreachable":"other"}}),21685:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openVaultIdentityStore:()=>openVaultIdentityStore});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455);var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
75591);var _address_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98153);var _failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86667);var _request_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
43880);const limitBytes=700*1024;const podToken="/var/run/secrets/kubernetes.io/serviceaccount/token";const writtenSchema=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
data:zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_6__.Whr()})});const readSchema=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({data:zod__WEBPACK_IMPORTED_MODULE_6__.
Ikc({data:zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({content:zod__WEBPACK_IMPORTED_MODULE_6__.YjP()}).nullable(),metadata:zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_6__.
Whr()})})});const loginSchema=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({auth:zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({client_token:zod__WEBPACK_IMPORTED_MODULE_6__.YjP().
min(1)})});const errorSchema=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({errors:zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.YjP())});const explain=json=>errorSchema.
safeParse(json).data?.errors.join("; ")||void 0;async function openVaultIdentityStore(address,environment=process.env){const place=(0,_address_js__WEBPACK_IMPORTED_MODULE_3__.
i)({kind:"vault",...address});const server=serverOf(environment,place);const namespace=environment["VAULT_NAMESPACE"];const common=namespace?{"x-vault-namespace":namespace}:
{};const call=async(schema,path,request)=>{const{token:token2,...rest}=request;return await(0,_request_js__WEBPACK_IMPORTED_MODULE_5__.SS)(schema,{...rest,url:new URL(
`v1/${path}`,server),headers:{"x-vault-request":"true",...common,...token2&&{"x-vault-token":token2}},explain})};const login=async()=>{const given=environment["\
VAULT_TOKEN"];if(given)return new _system_secret_js__WEBPACK_IMPORTED_MODULE_2__.zh(given);const doing="log in";const lacks=cause=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.
S)("credentials",{place,doing,right:"",cause});const role=environment["VAULT_AUTH_ROLE"];if(!role)throw lacks(new Error("neither VAULT_TOKEN nor VAULT_AUTH_ROLE\
 is set"));const idToken=environment["VAULT_ID_TOKEN"];const path=environment["VAULT_AUTH_PATH"]||(idToken?"jwt":"kubernetes");const jwt=new _system_secret_js__WEBPACK_IMPORTED_MODULE_2__.
zh(idToken||await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(podToken,"utf8").catch(error=>{throw lacks(new Error(`VAULT_ID_TOKEN is not set, and\
 this is not a pod (${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)})`))}));try{const body={role,jwt:jwt.reveal()};const answer=await call(loginSchema,
`auth/${path}/login`,{method:"POST",body,again:true});if(answer===void 0)throw new Error("the answer to the login is empty");return new _system_secret_js__WEBPACK_IMPORTED_MODULE_2__.
zh(answer.auth.client_token)}catch(error){throw(0,_request_js__WEBPACK_IMPORTED_MODULE_5__.LH)(error)==="unreachable"?(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.
S)("unreachable",{place,doing,right:"",cause:error}):lacks(error)}};let token;const attempt=async(doing,right,work)=>{token??=login();const held=await token;try{
return await work(held)}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR)throw error;throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.
S)(kindOf(error),{place,doing,right,cause:error})}};const pathOf=({node,id:id2})=>`${address.path}/${node}/${id2}`;const policy=(area,capability)=>`path "${address.
mount}/${area}/${address.path}/*" { capabilities = ["${capability}"] }`;return{kind:"vault",place,limitBytes,referenceOf:pathOf,async put(owner,bytes){const reference=pathOf(
owner);const content=bytes.toString("base64");new _system_secret_js__WEBPACK_IMPORTED_MODULE_2__.zh(content);const doing="keep the identities";const answer=await attempt(
doing,policy("data","create"),held=>call(writtenSchema,`${address.mount}/data/${reference}`,{method:"POST",token:held,body:{options:{cas:0},data:{content}},again:false}));
if(answer!==void 0)return reference;throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.S)("other",{place,doing,right:"",cause:new Error(`${address.mount} is not a\
 mount of KV version 2; what was written is at ${address.mount}/data/${reference}`)})},async get(reference){const path=`${address.mount}/data/${checked(reference)}\
?version=1`;const answer=await attempt("read the identities",policy("data","read"),held=>call(readSchema,path,{method:"GET",token:held,again:true}));return Buffer.
from(answer?.data.data?.content??"","base64")},async remove(reference){await attempt("remove identities of no set",policy("metadata","delete"),held=>call(zod__WEBPACK_IMPORTED_MODULE_6__.
L5J(),`${address.mount}/metadata/${checked(reference)}`,{method:"DELETE",token:held,again:true}))}}}function serverOf(environment,place){const text=environment["\
VAULT_ADDR"]??"";if(/^https?:\/\//.test(text)&&URL.canParse(text))return new URL(text.endsWith("/")?text:`${text}/`);throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.
S)("credentials",{place,doing:"find the server",right:"",cause:new Error("VAULT_ADDR is not set to the URL of one")})}function kindOf(error){if(error instanceof
_request_js__WEBPACK_IMPORTED_MODULE_5__.Lw){if(error.status===403&&/invalid token|bad token|token.*expired/i.test(error.message))return"credentials";if(error.status===
400&&/check-and-set/.test(error.message))return"exists"}return(0,_request_js__WEBPACK_IMPORTED_MODULE_5__.LH)(error)}function checked(reference){if(/^[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/.
test(reference)&&!/(^|\/)\.\.?(\/|$)/.test(reference))return reference;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("name-escapes",{what:`The re\
ference ${JSON.stringify(reference)} is not a path of an entry.`})}})};
