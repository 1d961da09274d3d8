export const id=428;export const ids=[428];export const modules={16172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>crc32c,z:()=>Crc32c});const tables=makeTables();function makeTables(){const first=Uint32Array.from({length:256},(_,byte)=>{let crc=byte;
for(let bit=0;bit<8;bit++)crc=crc&1?crc>>>1^2197175160:crc>>>1;return crc>>>0});const all=[first];for(let table=1;table<8;table++){const before=all[table-1]??first;
all.push(before.map(crc=>crc>>>8^(first[crc&255]??0)))}return all}class Crc32c{#crc=4294967295;update(bytes){const[t0,t1,t2,t3,t4,t5,t6,t7]=tables;const at=(table,index)=>table[index];
let crc=this.#crc;let position=0;for(const end=bytes.length-7;position<end;position+=8){const low=crc^bytes.readInt32LE(position);const high=bytes.readInt32LE(position+
4);crc=at(t7,low&255)^at(t6,low>>>8&255)^at(t5,low>>>16&255)^at(t4,low>>>24)^at(t3,high&255)^at(t2,high>>>8&255)^at(t1,high>>>16&255)^at(t0,high>>>24)}for(;position<
bytes.length;position++)crc=crc>>>8^at(t0,(crc^bytes[position])&255);this.#crc=crc}get value(){return(this.#crc^4294967295)>>>0}base64(){const bytes=Buffer.alloc(
4);bytes.writeUInt32BE(this.value);return bytes.toString("base64")}}function crc32c(bytes){const checksum=new Crc32c;checksum.update(bytes);return checksum.value}}),
86667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>storeFailure});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);const meanings={denied:{code:"identities-store-denied",next:"Grant it to whoever runs the action, and run again."},credentials:{code:"identities-store-cre\
dentials",next:"Log in again in a step before this one (OIDC role, workload identity, token), and check that it lasts as long as the run."},busy:{code:"identiti\
es-store-busy",next:"Run again; when it happens often, look at the quota of the account."},missing:{code:"missing",next:"Check the address and that nobody remov\
ed it; the identities of an older set may do (docs/recover-from-identities.md)."},exists:{code:"exists",next:"Find out who wrote it. It is never overwritten."},
unreachable:{code:"identities-store-unreachable",next:"Check the network between runner and server, and the proxy variables."},other:{code:"identities-store",next:"\
See the answer above; the vendor’s documentation explains it."}};function storeFailure(trouble,{place,doing,right,cause}){const meaning=meanings[trouble];return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR(meaning.code,{what:`Cannot ${doing} in ${place}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}.`,means:trouble==="denied"?`The least permi\
ssion for that is ${right}.`:"A backup without its identities is not published; a recovery without them cannot begin.",next:meaning.next,cause})}}),6428:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openGcpIdentityStore:()=>openGcpIdentityStore});var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75591);var _crc32c_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16172);var _address_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
98153);var _failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86667);var _request_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(43880);const limitBytes=65536;
const service="https://secretmanager.googleapis.com/";const scope="https://www.googleapis.com/auth/cloud-platform";const versionSchema=zod__WEBPACK_IMPORTED_MODULE_6__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_6__.YjP().regex(/^projects\/[^/]+\/secrets\/[^/]+\/versions\/\d+$/),clientSpecifiedPayloadChecksum:zod__WEBPACK_IMPORTED_MODULE_6__.
zMY().optional()});const accessSchema=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({payload:zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({data:zod__WEBPACK_IMPORTED_MODULE_6__.
YjP(),dataCrc32c:zod__WEBPACK_IMPORTED_MODULE_6__.YjP()})});const errorSchema=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({error:zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
status:zod__WEBPACK_IMPORTED_MODULE_6__.YjP().optional(),message:zod__WEBPACK_IMPORTED_MODULE_6__.YjP()})});async function openGcpIdentityStore(address){const{GoogleAuth}=await Promise.
all([__webpack_require__.e(324),__webpack_require__.e(492)]).then(__webpack_require__.t.bind(__webpack_require__,492,19));const auth=new GoogleAuth({scopes:[scope],
projectId:address.project});const base=process.env["CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER"]||service;const place=(0,_address_js__WEBPACK_IMPORTED_MODULE_3__.
i)({kind:"gcp-secretmanager",...address});const secret=`projects/${address.project}/secrets/${address.secret}`;const token=async doing=>{try{const text=await auth.
getAccessToken();if(!text)throw new Error("there are no Application Default Credentials");return new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(text)}catch(error){
throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.S)("credentials",{place,doing,right:"",cause:error})}};const ask=async(schema,path,{doing,right,body,again})=>{
const authorization=new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(`Bearer ${(await token(doing)).reveal()}`);try{const answer=await(0,_request_js__WEBPACK_IMPORTED_MODULE_5__.
SS)(schema,{url:new URL(`v1/${path}`,base.endsWith("/")?base:`${base}/`),method:body===void 0?"GET":"POST",headers:{authorization},...body&&{body},again,explain:json=>errorSchema.
safeParse(json).data?.error.message});if(answer===void 0)throw new Error("the answer is empty");return answer}catch(error){throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.
S)((0,_request_js__WEBPACK_IMPORTED_MODULE_5__.LH)(error),{place,doing,right:`${right} on ${secret}`,cause:error})}};return{kind:"gcp-secretmanager",place,limitBytes,
async put(_owner,bytes){const payload={data:bytes.toString("base64"),dataCrc32c:String((0,_crc32c_js__WEBPACK_IMPORTED_MODULE_2__.d)(bytes))};new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.
zh(payload.data);const{name}=await ask(versionSchema,`${secret}:addVersion`,{doing:"keep the identities",right:"secretmanager.versions.add (roles/secretmanager.\
secretVersionAdder)",body:{payload},again:false});return name},async get(reference){const{payload}=await ask(accessSchema,`${versionOf(reference)}:access`,{doing:"\
read the identities",right:"secretmanager.versions.access (roles/secretmanager.secretAccessor)",again:true});const bytes=Buffer.from(payload.data,"base64");if(String(
(0,_crc32c_js__WEBPACK_IMPORTED_MODULE_2__.d)(bytes))===payload.dataCrc32c)return bytes;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("damaged",{
what:`What ${place} answered has another checksum than it says: it was changed on its way.`,next:"Run again."})},async remove(reference){await ask(zod__WEBPACK_IMPORTED_MODULE_6__.
_H3({}),`${versionOf(reference)}:destroy`,{doing:"remove identities of no set",right:"secretmanager.versions.destroy (roles/secretmanager.secretVersionManager)",
body:{},again:true})}}}function versionOf(reference){if(/^projects\/[A-Za-z0-9-]+\/secrets\/[A-Za-z0-9_-]+\/versions\/\d+$/.test(reference))return reference;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("name-escapes",{what:`The reference ${JSON.stringify(reference)} is not a version of a secret.`})}}),43880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
code;return typeof code==="string"&&/^(E[A-Z]+|UND_ERR)/.test(code)?"unreachable":"other"}})};
