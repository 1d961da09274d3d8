export const id=1685;export const ids=[1685];export const modules={43880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>askSecrets,L:()=>troubleOf});var _http_http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9588);const service={name:"the secr\
et manager",input:"identities-repository"};async function askSecrets(schema,{body,...asked}){const request={...asked,service,timeoutMs:3e4,maxBytes:4*1024*1024,
...body&&{body:JSON.stringify(body),headers:{"content-type":"application/json",...asked.headers}}};const{status,json}=await(0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__.
SS)(request,{firstDelayMs:500});const parsed=schema.safeParse(json);if(parsed.success)return parsed.data;throw new Error(`${asked.url.host} answered ${status} i\
n a form that is not known`)}const byStatus={401:"credentials",403:"denied",404:"missing",409:"exists",429:"busy"};const noConnection=["http-unreachable","http-\
timeout","http-tls","http-proxy"];function troubleOf(error){if(!(error instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_0__.HR))return"other";const{status,code}=error;
if(status===void 0)return noConnection.includes(code)?"unreachable":"other";return status>=500?"busy":byStatus[status]??"other"}}),21685:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openVaultIdentityStore:()=>openVaultIdentityStore});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455);var zod__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(27597);var _http_http_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9588);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);var _address_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(98153);var _failure_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
86667);var _request_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(43880);const limitBytes=700*1024;const podToken="/var/run/secrets/kubernetes.io/servicea\
ccount/token";const writtenSchema=zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({data:zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_7__.Whr()})});
const readSchema=zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({data:zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({data:zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({content:zod__WEBPACK_IMPORTED_MODULE_7__.
YjP()}).nullable(),metadata:zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_7__.Whr()})})});const loginSchema=zod__WEBPACK_IMPORTED_MODULE_7__.
Ikc({auth:zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({client_token:zod__WEBPACK_IMPORTED_MODULE_7__.YjP().min(1)})});async function openVaultIdentityStore(address,environment=process.
env){const place=(0,_address_js__WEBPACK_IMPORTED_MODULE_4__.i)({kind:"vault",...address});const vault=new Vault(place,environment);const{mount}=address;const pathOf=({
node,id:id2})=>`${address.path}/${node}/${id2}`;const policy=(area,capability)=>`path "${mount}/${area}/${address.path}/*" { capabilities = ["${capability}"] }`;
return{kind:"vault",place,limitBytes,referenceOf:pathOf,async put(owner,bytes){const reference=pathOf(owner);const content=bytes.toString("base64");new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.
zh(content);const path=`${mount}/data/${reference}`;const asked={doing:"keep the identities",right:policy("data","create"),repeatable:false};const body={options:{
cas:0},data:{content}};if(await vault.ask(writtenSchema.optional(),path,{...asked,method:"POST",body}))return reference;const cause=new Error(`${mount} is not a\
 mount of KV version 2; what was written is at ${path}`);throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__.S)("other",{place,doing:asked.doing,right:"",cause})},
async get(reference){const asked={doing:"read the identities",right:policy("data","read")};const answer=await vault.ask(readSchema,`${mount}/data/${checked(reference)}\
?version=1`,asked);return Buffer.from(answer.data.data?.content??"","base64")},async remove(reference){const asked={doing:"remove identities of no set",right:policy(
"metadata","delete")};const path=`${mount}/metadata/${checked(reference)}`;await vault.ask(zod__WEBPACK_IMPORTED_MODULE_7__.L5J(),path,{...asked,method:"DELETE"})}}}
class Vault{#place;#environment;#server;#token;constructor(place,environment){this.#place=place;this.#environment=environment;const text=environment["VAULT_ADDR"]??
"";if(!/^https?:\/\//.test(text)||!URL.canParse(text)){throw this.#without("find the server",new Error("VAULT_ADDR is not set to the URL of one"))}this.#server=
new URL(text.endsWith("/")?text:`${text}/`)}async ask(schema,path,{doing,right,...request}){this.#token??=this.#logIn();const token=await this.#token;try{return await this.#call(
schema,path,request,token)}catch(error){throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__.S)(kindOf(error),{place:this.#place,doing,right,cause:error})}}async#call(schema,path,request,token){
const namespace=this.#environment["VAULT_NAMESPACE"];const headers={"x-vault-request":"true",...namespace&&{"x-vault-namespace":namespace},...token&&{"x-vault-t\
oken":token}};return await(0,_request_js__WEBPACK_IMPORTED_MODULE_6__.$)(schema,{...request,headers,url:new URL(`v1/${path}`,this.#server)})}async#logIn(){const{
VAULT_TOKEN:given,VAULT_AUTH_ROLE:role,VAULT_ID_TOKEN:idToken}=this.#environment;if(given)return new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh(given);const doing="\
log in";if(!role)throw this.#without(doing,new Error("neither VAULT_TOKEN nor VAULT_AUTH_ROLE is set"));const path=this.#environment["VAULT_AUTH_PATH"]||(idToken?
"jwt":"kubernetes");const jwt=new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh(idToken||await this.#podToken(doing));try{const body={role,jwt:jwt.reveal()};
const{auth}=await this.#call(loginSchema,`auth/${path}/login`,{method:"POST",body});return new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh(auth.client_token)}catch(error){
if((0,_request_js__WEBPACK_IMPORTED_MODULE_6__.L)(error)!=="unreachable")throw this.#without(doing,error);throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__.S)("u\
nreachable",{place:this.#place,doing,right:"",cause:error})}}async#podToken(doing){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(podToken,
"utf8")}catch(error){const why=`VAULT_ID_TOKEN is not set, and this is not a pod (${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)})`;throw this.#without(
doing,new Error(why))}}#without(doing,cause){return(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__.S)("credentials",{place:this.#place,doing,right:"",cause})}}function kindOf(error){
const{status,errorText=""}=error instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_1__.HR?error:{};if(status===403&&/invalid token|bad token|token.*expired/i.test(
errorText))return"credentials";if(status===400&&/check-and-set/.test(errorText))return"exists";return(0,_request_js__WEBPACK_IMPORTED_MODULE_6__.L)(error)}function checked(reference){
if(/^[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/.test(reference)&&!/(^|\/)\.\.?(\/|$)/.test(reference))return reference;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR("name-escapes",{what:`The reference ${JSON.stringify(reference)} is not a path of an entry.`})}})};
