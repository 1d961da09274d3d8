export const id=6428;export const ids=[6428];export const modules={16172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>crc32c,z:()=>Crc32c});const tables=makeTables();function makeTables(){const first=Uint32Array.from({length:256},(_,byte)=>{let crc=byte;
for(let bit=0;bit<8;bit++)crc=crc&1?crc>>>1^2197175160:crc>>>1;return crc>>>0});const all=[first];for(let table=1;table<8;table++){const before=all[table-1]??first;
all.push(before.map(crc=>crc>>>8^(first[crc&255]??0)))}return all}class Crc32c{#crc=4294967295;update(bytes){const[t0,t1,t2,t3,t4,t5,t6,t7]=tables;const at=(table,index)=>table[index];
let crc=this.#crc;let position=0;for(const end=bytes.length-7;position<end;position+=8){const low=crc^bytes.readInt32LE(position);const high=bytes.readInt32LE(position+
4);crc=at(t7,low&255)^at(t6,low>>>8&255)^at(t5,low>>>16&255)^at(t4,low>>>24)^at(t3,high&255)^at(t2,high>>>8&255)^at(t1,high>>>16&255)^at(t0,high>>>24)}for(;position<
bytes.length;position++)crc=crc>>>8^at(t0,(crc^bytes[position])&255);this.#crc=crc}get value(){return(this.#crc^4294967295)>>>0}base64(){const bytes=Buffer.alloc(
4);bytes.writeUInt32BE(this.value);return bytes.toString("base64")}}function crc32c(bytes){const checksum=new Crc32c;checksum.update(bytes);return checksum.value}}),
84047:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openGcpIdentityStore:()=>openGcpIdentityStore});
var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75591);var _crc32c_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16172);var _address_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98153);var _failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
86667);var _request_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(43880);const limitBytes=65536;const service="https://secretmanager.googleapis.com/";const scope="\
https://www.googleapis.com/auth/cloud-platform";const versionSchema=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_6__.YjP().regex(/^projects\/[^/]+\/secrets\/[^/]+\/versions\/\d+$/),
clientSpecifiedPayloadChecksum:zod__WEBPACK_IMPORTED_MODULE_6__.zMY().optional()});const accessSchema=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({payload:zod__WEBPACK_IMPORTED_MODULE_6__.
Ikc({data:zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),dataCrc32c:zod__WEBPACK_IMPORTED_MODULE_6__.YjP()})});async function openGcpIdentityStore(address){const ask=await asker(
address);const place=placeOf(address);return{kind:"gcp-secretmanager",place,limitBytes,async put(_owner,bytes){const payload={data:bytes.toString("base64"),dataCrc32c:String(
(0,_crc32c_js__WEBPACK_IMPORTED_MODULE_2__.d)(bytes))};new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(payload.data);const{name}=await ask(versionSchema,`${secretOf(
address)}:addVersion`,{doing:"keep the identities",right:"secretmanager.versions.add (roles/secretmanager.secretVersionAdder)",body:{payload},repeatable:false});
return name},async get(reference){const{payload}=await ask(accessSchema,`${versionOf(reference)}:access`,{doing:"read the identities",right:"secretmanager.versi\
ons.access (roles/secretmanager.secretAccessor)"});const bytes=Buffer.from(payload.data,"base64");if(String((0,_crc32c_js__WEBPACK_IMPORTED_MODULE_2__.d)(bytes))===
payload.dataCrc32c)return bytes;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("damaged",{what:`What ${place} answered has another checksum than i\
t says: it was changed on its way.`,next:"Run again."})},async remove(reference){await ask(zod__WEBPACK_IMPORTED_MODULE_6__._H3({}),`${versionOf(reference)}:des\
troy`,{doing:"remove identities of no set",right:"secretmanager.versions.destroy (roles/secretmanager.secretVersionManager)",body:{}})}}}const placeOf=address=>(0,
_address_js__WEBPACK_IMPORTED_MODULE_3__.i)({kind:"gcp-secretmanager",...address});const secretOf=({project,secret})=>`projects/${project}/secrets/${secret}`;async function asker(address){
const{GoogleAuth}=await Promise.all([__webpack_require__.e(3324),__webpack_require__.e(492)]).then(__webpack_require__.t.bind(__webpack_require__,492,19));const auth=new GoogleAuth(
{scopes:[scope],projectId:address.project});const base=process.env["CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER"]||service;const place=placeOf(address);const tokenFor=async doing=>{
try{const text=await auth.getAccessToken();if(!text)throw new Error("there are no Application Default Credentials");return new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.
zh(text)}catch(error){throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.S)("credentials",{place,doing,right:"",cause:error})}};return async(schema,path,{doing,right,
body,...asked})=>{const token=await tokenFor(doing);try{const url=new URL(`v1/${path}`,base.endsWith("/")?base:`${base}/`);return await(0,_request_js__WEBPACK_IMPORTED_MODULE_5__.
$)(schema,{url,token,...body&&{method:"POST",body},...asked})}catch(error){const needed=`${right} on ${secretOf(address)}`;throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.
S)((0,_request_js__WEBPACK_IMPORTED_MODULE_5__.L)(error),{place,doing,right:needed,cause:error})}}}function versionOf(reference){if(/^projects\/[A-Za-z0-9-]+\/secrets\/[A-Za-z0-9_-]+\/versions\/\d+$/.
test(reference))return reference;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("name-escapes",{what:`The reference ${JSON.stringify(reference)} i\
s not a version of a secret.`})}}),43880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>askSecrets,L:()=>troubleOf});var _http_http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9588);const service={name:"the secret manager",input:"ide\
ntities-repository"};async function askSecrets(schema,{body,...asked}){const request={...asked,service,timeoutMs:3e4,maxBytes:4*1024*1024,...body&&{body:JSON.stringify(
body),headers:{"content-type":"application/json",...asked.headers}}};const{status,json}=await(0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__.SS)(request,{firstDelayMs:500});
const parsed=schema.safeParse(json);if(parsed.success)return parsed.data;throw new Error(`${asked.url.host} answered ${status} in a form that is not known`)}const byStatus={
401:"credentials",403:"denied",404:"missing",409:"exists",429:"busy"};const noConnection=["http-unreachable","http-timeout","http-tls","http-proxy"];function troubleOf(error){
if(!(error instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_0__.HR))return"other";const{status,code}=error;if(status===void 0)return noConnection.includes(code)?
"unreachable":"other";return status>=500?"busy":byStatus[status]??"other"}})};
