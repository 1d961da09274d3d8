export const id=790;export const ids=[790];export const modules={16172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>crc32c,z:()=>Crc32c});const tables=makeTables();function makeTables(){const first=Uint32Array.from({length:256},(_,byte)=>{let crc=byte;
for(let bit=0;bit<8;bit++)crc=crc&1?crc>>>1^2197175160:crc>>>1;return crc>>>0});const all=[first];for(let table=1;table<8;table++){const before=all[table-1]??first;
all.push(before.map(crc=>crc>>>8^(first[crc&255]??0)))}return all}class Crc32c{#crc=4294967295;update(bytes){const[t0,t1,t2,t3,t4,t5,t6,t7]=tables;const at=(table,index)=>table[index];
let crc=this.#crc;let position=0;for(const end=bytes.length-7;position<end;position+=8){const low=crc^bytes.readInt32LE(position);const high=bytes.readInt32LE(position+
4);crc=at(t7,low&255)^at(t6,low>>>8&255)^at(t5,low>>>16&255)^at(t4,low>>>24)^at(t3,high&255)^at(t2,high>>>8&255)^at(t1,high>>>16&255)^at(t0,high>>>24)}for(;position<
bytes.length;position++)crc=crc>>>8^at(t0,(crc^bytes[position])&255);this.#crc=crc}get value(){return(this.#crc^4294967295)>>>0}base64(){const bytes=Buffer.alloc(
4);bytes.writeUInt32BE(this.value);return bytes.toString("base64")}}function crc32c(bytes){const checksum=new Crc32c;checksum.update(bytes);return checksum.value}}),
40790:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openGcs:()=>openGcs});var schemas=__webpack_require__(
27597);var meter=__webpack_require__(33801);var failure=__webpack_require__(1145);var src=__webpack_require__(492);var undici=__webpack_require__(46752);var store_failure=__webpack_require__(
29786);;const errorBody=schemas.Ikc({error:schemas.Ikc({message:schemas.YjP().optional(),errors:schemas.YOg(schemas.Ikc({reason:schemas.YjP().optional()})).optional()})});
class GcsError extends Error{name="GcsError";status;reason;code;constructor(status,body,code){const read=errorBody.safeParse(jsonOf(body)).data?.error;super((read?.
message??body.replace(/<[^>]*>/g," ")).replace(/\s+/g," ").trim().slice(0,400)||`HTTP ${status}`);this.status=status;this.reason=read?.errors?.[0]?.reason??"";this.
code=code}static ofCredentials(error){const{code,status}=error;const passing=typeof status==="number"&&status>=500;return new GcsError(passing?status:0,(0,failure.
bD)(error).split("\n")[0]??"",typeof code==="string"?code:void 0)}}function jsonOf(text){try{return JSON.parse(text)}catch{return void 0}}const statusOf=error=>error instanceof
GcsError?error.status:void 0;function isMissing(error){return statusOf(error)===404&&!/bucket does not exist/i.test((0,failure.bD)(error))}function isConditionLost(error){
return statusOf(error)===412}function passesBy(error){if(error instanceof GcsError&&error.status>0)return error.status===408||error.status===429||error.status>=
500;const code=codeOf(error);return(0,store_failure.FF)(code)==="cut"||code==="EAI_AGAIN"||code==="ECONNREFUSED"}function codeOf(error){const{code}=error??{};return typeof code===
"string"?code:void 0}function gcsFailure(error,doing,what,bucket){const read=readError(error,doing);return read===void 0?error:(0,store_failure.Si)(read,doing,what,
bucket)}function readError(error,doing){const text=(0,failure.bD)(error).replace(/[\s.]+$/,"");const network=(0,store_failure.FF)(codeOf(error));if(!(error instanceof
GcsError))return network===void 0?void 0:{text,kind:network};if(error.status===0)return{text,kind:network??"credentials"};return{text:`${error.status} ${error.reason}\
: ${text}`.replace(" :",":"),kind:kindOf(error,doing)}}function kindOf(error,doing){const{status,reason}=error;if(reason==="retentionPolicyNotMet"||/retention policy|under active .*hold|retention configuration/i.
test(error.message))return"locked";if(status===404)return doing==="list"||!isMissing(error)?"no-container":"missing";if(status===401)return"credentials";if(status===
403)return/rateLimitExceeded/i.test(reason)?"busy":"access";if(status===408||status===429||status>=500)return"busy";return"other"}var store_requests=__webpack_require__(
21360);;function makeBucket(address,settings,log,patience){const endpoint=(settings.endpoint??"https://storage.googleapis.com").replace(/\/$/,"");const tail=address.
prefix===""?"":`/${address.prefix}`;const at=settings.endpoint===void 0?"":` at ${new URL(endpoint).host}`;const auth=new src.GoogleAuth({scopes:["https://www.g\
oogleapis.com/auth/cloud-platform"],projectId:"none"});let client;return{bucket:address.bucket,prefix:address.prefix,endpoint,settings,patience,log,dispatcher:makeDispatcher(
patience),authorize:async url=>{client??=auth.getClient();try{return await(await client).getRequestHeaders(url)}catch(error){client=void 0;throw GcsError.ofCredentials(
error)}},description:`gs://${address.bucket}${tail}${at}`,container:`bucket ${address.bucket}`,permissions:{list:"storage.objects.list (role Storage Object User\
 on the bucket)",read:"storage.objects.get (role Storage Object User on the bucket)",write:"storage.objects.create, and storage.objects.delete to replace (role \
Storage Object User on the bucket), and to the service agent of GCS the use of the key, where there is one",remove:"storage.objects.delete (role Storage Object \
User on the bucket)",sweep:"storage.objects.list (role Storage Object User on the bucket)"},logIn:"Log in before this step (google-github-actions/auth with work\
load identity federation), or run where the pod or the machine has a service account; for a long run check that the login lasts as long.",inputs:"the bucket nam\
e in repository, and gcs-endpoint"}}function makeDispatcher({idleMs}){const{emitWarning}=process;process.emitWarning=()=>{};try{return new undici.J2({connect:{timeout:1e4},
headersTimeout:idleMs,bodyTimeout:idleMs,connections:32})}finally{process.emitWarning=emitWarning}}async function sendOnce(bucket,what){const authorization=await bucket.
authorize(what.url);const answer=await(0,undici.Em)(what.url,{method:what.method,headers:{...Object.fromEntries(authorization),...what.headers},...what.body!==void 0&&
{body:what.body},dispatcher:bucket.dispatcher,signal:what.signal});const{statusCode}=answer;if(statusCode>=200&&statusCode<300||what.also?.includes(statusCode))
return answer;throw new GcsError(statusCode,await answer.body.text().catch(()=>""))}async function send(bucket,what){return await(0,store_requests.d_)(bucket.patience,
async signal=>{const answer=await sendOnce(bucket,{...what,signal});const text=await answer.body.text();return{json:text===""?void 0:JSON.parse(text),headers:answer.
headers}},passesBy,{bytes:what.body?.length??0})}function objectUrl(bucket,key,query2={}){return`${objectsUrl(bucket)}/${encodeURIComponent(key)}?${new URLSearchParams(
query2)}`}function objectsUrl({endpoint,bucket}){return`${endpoint}/storage/v1/b/${encodeURIComponent(bucket)}/o`}function uploadUrl({endpoint,bucket},query2){return`${endpoint}\
/upload/storage/v1/b/${encodeURIComponent(bucket)}/o?${new URLSearchParams(query2)}`}var external_node_crypto_=__webpack_require__(77598);var repository_crc32c=__webpack_require__(
16172);;class ResumableUpload{#bucket;#url;#at=0;constructor(bucket,url){this.#bucket=bucket;this.#url=url}static async begin(bucket,url,metadata2){const{headers}=await send(
bucket,{method:"POST",url,headers:{"content-type":"application/json; charset=UTF-8","x-upload-content-type":"application/octet-stream"},body:Buffer.from(JSON.stringify(
metadata2))});const{location}=headers;if(typeof location!=="string")throw new GcsError(500,"the answer names no upload session");return new ResumableUpload(bucket,
onEndpoint(location,bucket.endpoint))}async send(chunk,last){const start=this.#at;const end=start+chunk.length;for(let failed=0;;){const before=this.#at;try{if(await this.#put(
chunk.subarray(this.#at-start),last?end:void 0))return}catch(error){if(!(error instanceof store_requests.W_)&&!passesBy(error))throw error;if(++failed>=this.#bucket.
patience.attempts)throw error;await(0,store_requests.v7)(failed);if(await this.#ask(last?end:void 0))return}if(this.#at<start||this.#at>end)throw new GcsError(500,
`the upload session has ${this.#at} bytes, which it was not sent`);if(!last&&this.#at===end)return;if(this.#at>before)failed=0;else if(failed===0)failed++}}async cancel(name){
try{await(0,store_requests.d_)(this.#bucket.patience,async signal=>{const answer=await sendOnce(this.#bucket,{method:"DELETE",url:this.#url,also:[499,404,410],signal});
await answer.body.dump()},passesBy)}catch(error){this.#bucket.log.warning(`The unfinished upload of ${name} could not be cancelled in ${this.#bucket.description}\
: ${(0,failure.bD)(error)}. GCS drops it after a week.`)}}async#put(bytes,total){const range=bytes.length===0?"*":`${this.#at}-${this.#at+bytes.length-1}`;return await(0,
store_requests.d_)({...this.#bucket.patience,attempts:1},signal=>this.#tell(`bytes ${range}/${total??"*"}`,bytes,signal),passesBy,{bytes:bytes.length})}async#ask(total){
return await(0,store_requests.d_)(this.#bucket.patience,signal=>this.#tell(`bytes */${total??"*"}`,Buffer.alloc(0),signal),passesBy)}async#tell(range,body,signal){
const answer=await sendOnce(this.#bucket,{method:"PUT",url:this.#url,headers:{"content-range":range},body,also:[308],signal});await answer.body.dump();if(answer.
statusCode!==308)return true;const[,last]=/^bytes=0-(\d+)$/.exec(String(answer.headers["range"]??""))??[];this.#at=last===void 0?0:Number(last)+1;return false}}
function onEndpoint(location,endpoint){const url=new URL(location,endpoint);return`${new URL(endpoint).origin}${url.pathname}${url.search}`}var s3_parts=__webpack_require__(
75251);;const chunkBytes=16*1024*1024;const writeIdKey="splice-write-id";const resourceSchema=schemas.Ikc({name:schemas.YjP(),size:schemas.YjP(),generation:schemas.
YjP(),crc32c:schemas.YjP().optional(),metadata:schemas.g1P(schemas.YjP(),schemas.YjP()).optional(),temporaryHold:schemas.zMY().optional(),eventBasedHold:schemas.
zMY().optional(),retentionExpirationTime:schemas.YjP().optional(),retention:schemas.Ikc({retainUntilTime:schemas.YjP().optional()}).optional()});async function upload(bucket,source,how){
const buffers=new s3_parts.pz;const parts=(0,s3_parts.Jj)(source,buffers,()=>chunkBytes);const id2=(0,external_node_crypto_.randomUUID)();try{const first=(await parts.
next()).value;const second=await parts.next();const written=second.done?await putWhole(bucket,first,how,id2):await putChunks(bucket,[first,second.value],parts,buffers,
how,id2);await readBack(bucket,how,id2,written)}finally{await parts.return(void 0).catch(()=>{})}}const query=({settings},how)=>({name:how.key,...how.generation!==
void 0&&{ifGenerationMatch:how.generation},...settings.kmsKey!==void 0&&{kmsKeyName:settings.kmsKey}});const metadata=(how,id2)=>({name:how.key,contentType:"app\
lication/octet-stream",metadata:{[writeIdKey]:id2},...how.storageClass!==void 0&&{storageClass:how.storageClass}});async function putWhole(bucket,body,how,id2){
const sum=new repository_crc32c.z;sum.update(body);const crc32c=sum.base64();const boundary=(0,external_node_crypto_.randomUUID)();const head=`--${boundary}\r
content-type: application/json; charset=UTF-8\r
\r
${JSON.stringify({...metadata(how,id2),crc32c})}\r
--${boundary}\r
content-type: application/octet-stream\r
\r
`;try{await send(bucket,{method:"POST",url:uploadUrl(bucket,{uploadType:"multipart",...query(bucket,how)}),headers:{"content-type":`multipart/related; boundary=${boundary}`},
body:Buffer.concat([Buffer.from(head),body,Buffer.from(`\r
--${boundary}--\r
`)])})}catch(error){await endedWell(bucket,how,id2,error)}return{bytes:body.length,crc32c}}async function putChunks(bucket,[first,second],rest,buffers,how,id2){
const session=await ResumableUpload.begin(bucket,uploadUrl(bucket,{uploadType:"resumable",...query(bucket,how)}),metadata(how,id2)).catch(error=>{throw isConditionLost(
error)?(0,store_failure.pQ)(how.name,bucket.description):error});const sum=new repository_crc32c.z;let bytes=0;let chunk=first;let next=second;try{for(;;){sum.update(
chunk);bytes+=chunk.length;const[sent,following]=await Promise.allSettled([session.send(chunk,next===void 0),next===void 0?void 0:rest.next()]);if(sent.status===
"rejected")throw sent.reason;if(following.status==="rejected")throw following.reason;buffers.give(chunk,chunkBytes);if(next===void 0)break;chunk=next;next=following.
value?.done?void 0:following.value?.value}}catch(error){try{await endedWell(bucket,how,id2,error)}catch(thrown){await session.cancel(how.name);throw thrown}}return{
bytes,crc32c:sum.base64()}}async function endedWell(bucket,how,id2,error){if((await resource(bucket,how.key).catch(()=>void 0))?.metadata?.[writeIdKey]===id2)return;
throw isConditionLost(error)?(0,store_failure.pQ)(how.name,bucket.description):error}async function resource(bucket,key){try{const{json}=await send(bucket,{method:"\
GET",url:objectUrl(bucket,key)});return resourceSchema.parse(json)}catch(error){if(isMissing(error))return void 0;throw error}}async function readBack(bucket,how,id2,written){
const stored=await resource(bucket,how.key);const ours=stored?.metadata?.[writeIdKey]===id2;if(stored!==void 0&&!ours&&how.generation===void 0)return;const wrong=difference(
stored,written);if(wrong===void 0)return;if(stored!==void 0&&ours){await send(bucket,{method:"DELETE",url:objectUrl(bucket,how.key,{ifGenerationMatch:stored.generation})}).
catch(error=>{bucket.log.warning(`${how.name} is wrong and could not be removed: ${(0,failure.bD)(error)}`)})}throw(0,store_failure.V$)(how.name,bucket.description,
wrong)}function difference(stored,written){if(stored===void 0)return"it is not there";if(stored.size!==String(written.bytes))return`it has ${stored.size} bytes \
instead of ${written.bytes}`;return stored.crc32c===written.crc32c?void 0:`its CRC32C is ${stored.crc32c??"missing"} instead of ${written.crc32c}`}var object_key=__webpack_require__(
95551);var resumed_download=__webpack_require__(35566);var set_object=__webpack_require__(20950);;async function openGcs(address,settings,log,patience=store_requests.
te){const storage=new GcsStorage(makeBucket(address,settings,log,patience));await storage.look();return storage}const swapLimit=4*1024*1024;const pageSchema=schemas.
Ikc({items:schemas.YOg(schemas.Ikc({name:schemas.YjP(),size:schemas.YjP(),updated:schemas.YjP()})).optional(),nextPageToken:schemas.YjP().optional()});class GcsStorage{description;#bucket;constructor(bucket){
this.#bucket=bucket;this.description=bucket.description}async look(){await this.#page("",void 0,1)}async list(prefix){const objects=[];let token;do{const page=await this.#page(
prefix,token);for(const item of page.items??[]){const name=(0,object_key.m1)(this.#bucket.prefix,item.name);if(name!==void 0)objects.push({name,bytes:Number(item.
size),modified:new Date(item.updated)})}token=page.nextPageToken}while(token!==void 0);return objects}async write(name,source,options={}){await this.#upload(name,
source,options.exclusive?"0":void 0)}async*read(name){const key=(0,object_key.T5)(this.#bucket.prefix,name);yield*this.#download(name,(at,generation)=>gcs_open(
this.#bucket,key,at,generation))}async replace(name,seen,content){const key=(0,object_key.T5)(this.#bucket.prefix,name);let generation="";let current;try{const read=this.#download(
name,async(at,version)=>{const opened=await gcs_open(this.#bucket,key,at,version);generation=opened.version;return opened});current=await(0,meter.Fo)(read,swapLimit)}catch(error){
if(error instanceof failure.HR&&["missing","storage-changed"].includes(error.code))return false;throw error}if(!current.equals(seen))return false;try{await this.#upload(
name,(0,meter.Oo)(content),generation);return true}catch(error){if(error instanceof failure.HR&&["exists","missing"].includes(error.code))return false;throw error}}async remove(name){
const key=(0,object_key.T5)(this.#bucket.prefix,name);await this.#explained("remove",name,async()=>{const stored=await resource(this.#bucket,key);if(stored===void 0)
return;const until=keptUntil(stored);if(until!==void 0)throw(0,store_failure.pC)(name,this.description,until,until instanceof Date?"retention":"a hold");try{await send(
this.#bucket,{method:"DELETE",url:objectUrl(this.#bucket,key)})}catch(error){if(!isMissing(error))throw error}})}sweep(){return Promise.resolve([])}async lockedUntil(name){
const key=(0,object_key.T5)(this.#bucket.prefix,name);const stored=await this.#explained("read",name,()=>resource(this.#bucket,key));return stored===void 0?void 0:
keptUntil(stored)}freeBytes(){return Promise.resolve(void 0)}async#upload(name,source,generation){const key=(0,object_key.T5)(this.#bucket.prefix,name);const storageClass=(0,
set_object.T)(name)?this.#bucket.settings.storageClass:void 0;await this.#explained("write",name,()=>upload(this.#bucket,source,{key,name,generation,storageClass}))}#download(name,from){
return(0,resumed_download.o)({patience:this.#bucket.patience,name,place:this.description,isReplaced:error=>isConditionLost(error)||isMissing(error),explain:error=>gcsFailure(
error,"read",name,this.#bucket),open:from})}async#page(prefix,token,most=1e3){return await this.#explained("list",prefix,async()=>{const query2=new URLSearchParams(
{prefix:(0,object_key.uU)(this.#bucket.prefix,prefix),maxResults:String(most),fields:"items(name,size,updated),nextPageToken",...token!==void 0&&{pageToken:token}});
const{json}=await send(this.#bucket,{method:"GET",url:`${objectsUrl(this.#bucket)}?${query2}`});return pageSchema.parse(json)})}async#explained(doing,what,work){
try{return await work()}catch(error){throw gcsFailure(error,doing,what,this.#bucket)}}}function keptUntil(stored){if(stored.temporaryHold||stored.eventBasedHold)
return Number.POSITIVE_INFINITY;const ends=[stored.retentionExpirationTime,stored.retention?.retainUntilTime].flatMap(time=>time===void 0?[]:[Date.parse(time)]).
filter(time=>time>Date.now());return ends.length===0?void 0:new Date(Math.max(...ends))}async function gcs_open(bucket,key,at,generation){const answer=await(0,store_requests.
d_)(bucket.patience,async limit=>{const stop=new AbortController;const giveUp=()=>stop.abort();limit.addEventListener("abort",giveUp);try{return await sendOnce(
bucket,{method:"GET",url:objectUrl(bucket,key,{alt:"media",...generation!==void 0&&{ifGenerationMatch:generation}}),...at>0&&{headers:{range:`bytes=${at}-`}},signal:stop.
signal})}finally{limit.removeEventListener("abort",giveUp)}},passesBy);const header=name=>String(answer.headers[name]??"");const range=/^bytes (\d+)-\d+\/(\d+)$/.
exec(header("content-range"));const version=header("x-goog-generation");if(version===""){answer.body.destroy();throw new GcsError(500,"the answer names no gener\
ation")}return{body:answer.body,start:Number(range?.[1]??0),total:Number(range?.[2]??header("content-length")),version}}}),95551:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T5:()=>objectKey,m1:()=>nameOfKey,uU:()=>keyPrefix});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);function objectKey(prefix,name){if(name.split("/").some(part=>part===""||part==="."||part==="..")){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("name-escapes",{what:`The name ${JSON.stringify(name)} leads out of the repository.`})}return keyPrefix(prefix,name)}function keyPrefix(prefix,namePrefix){return prefix===
""?namePrefix:`${prefix}/${namePrefix}`}function nameOfKey(prefix,key){const start=prefix===""?"":`${prefix}/`;const name=key.startsWith(start)?key.slice(start.
length):"";return name===""||name.endsWith("/")?void 0:name}}),35566:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{o:()=>resumedDownload});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _store_requests_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
21360);async function*resumedDownload(object){let at=0;let version;for(let failed=0;;){let body;try{const opened=await object.open(at,version);body=opened.body;
body.on("error",()=>{});if(opened.start!==at||version!==void 0&&opened.version!==version){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("storage",
{what:`${object.place} does not give the rest of ${object.name}: it answers something else than was asked for.`,next:"Run again; if it stays so, look for a prox\
y between the runner and the store."})}version=opened.version;for await(const chunk of watched(body,object.patience.idleMs)){at+=chunk.length;failed=0;yield chunk}
if(at===opened.total)return;throw Object.assign(new Error(`the answer ended after ${at} of ${opened.total} bytes`),{code:"ECONNRESET"})}catch(error){if(at>0&&object.
isReplaced(error))throw changed(object);if(body===void 0||error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR||++failed>=object.patience.attempts)
throw object.explain(error);await(0,_store_requests_js__WEBPACK_IMPORTED_MODULE_1__.v7)(failed)}finally{body?.destroy()}}}async function*watched(body,idleMs){const chunks=body[Symbol.
asyncIterator]();for(;;){const timer=setTimeout(()=>{body.destroy(new _store_requests_js__WEBPACK_IMPORTED_MODULE_1__.W_(`no byte for ${Math.ceil(idleMs/1e3)} s`))},
idleMs);const next=await chunks.next().finally(()=>clearTimeout(timer));if(next.done)return;yield next.value}}function changed({name,place}){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("storage-changed",{what:`${name} in ${place} was replaced while it was read.`,means:"What was read so far and what would follow do not belong together.",next:"\
Run again."})}}),75251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Jj:()=>cut,Ur:()=>partsInFlight,
bp:()=>maxParts,pz:()=>PartBuffers,rU:()=>partBytes});const mebi=1024*1024;const maxParts=1e4;const inFlightBytes=32*mebi;function partBytes(number){if(number<=
3e3)return 8*mebi;if(number<=6e3)return 32*mebi;return 1300*mebi}function partsInFlight(bytes){return Math.max(1,Math.floor(inFlightBytes/bytes))}class PartBuffers{#free=[];take(bytes){
this.#free=this.#free.filter(buffer=>buffer.length===bytes);return this.#free.pop()??Buffer.allocUnsafeSlow(bytes)}give(part,bytes){if(part.buffer.byteLength===
bytes)this.#free.push(Buffer.from(part.buffer))}}async function*cut(source,buffers,sizeOf=partBytes){let number=1;let part=buffers.take(sizeOf(number));let filled=0;
for await(const chunk of source){for(let at=0;at<chunk.length;){if(filled===part.length){yield part;part=buffers.take(sizeOf(++number));filled=0}const taken=chunk.
copy(part,filled,at,Math.min(chunk.length,at+part.length-filled));at+=taken;filled+=taken}}yield part.subarray(0,filled)}}),20950:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>isSetFile,t:()=>publishedSet});const setFile=/^[^/]+\/(?:sets|dr-sets)\/[^/]+\/[^/]+$/;const setManifest=/^([^/]+\/(?:sets|dr-sets)\/[^/]+\/)manifest\.json$/;
function isSetFile(name){return setFile.test(name)}function publishedSet(name){return setManifest.exec(name)?.[1]}}),29786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FF:()=>networkKind,Si:()=>storeFailure,V$:()=>storedWrongFailure,pC:()=>keptFailure,pQ:()=>existsFailure});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);function storeFailure(error,doing,what,store){const{code,means,next}=explain(error,doing,store);return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR(code,{what:`Cannot ${doing} ${what===""?"objects":what} in ${store.description}: ${error.text}.`,means,next})}const untouched="Complete sets are untouched.";
function explain(error,doing,store){switch(error.kind){case"missing":return{code:"missing",means:"The repository does not hold it.",next:"Check the repository i\
nput; a file that is missing from a set makes the set unusable."};case"no-container":return{code:"storage-not-found",means:`There is no ${store.container}.`,next:`\
Check ${store.inputs}.`};case"credentials":return{code:"storage-credentials",means:`The runner has no credentials that the store accepts, or they have expired. ${untouched}`,
next:store.logIn};case"access":return{code:"storage-access",means:`The credentials of the runner are good, and may not do that. ${untouched}`,next:`Allow ${store.
permissions[doing]}; docs/storage.md has the least roles.`};case"locked":return{code:"object-locked",means:"The store keeps it, whoever asks for its removal. It\
 was not removed.",next:"Nothing, if that is what the policy is for; it can be removed when the store lets go of it."};case"busy":return{code:"storage-busy",means:`\
The store refused again and again for the moment. ${untouched}`,next:"Run again later; if it stays so, see the status page of the store."};case"unreachable":return{
code:"storage-unreachable",means:`The store was not reached. ${untouched}`,next:`Check ${store.inputs}, and DNS, firewall and HTTPS_PROXY of the runner.`};case"\
cut":return{code:"storage-unreachable",means:`The connection to the store was cut or gave no byte for too long, again and again. ${untouched}`,next:"Check the n\
etwork between the runner and the store, then run again."};case"other":return{code:"storage",means:"The repository did not do it.",next:"See what the store says\
, and its documentation of that error."}}}const neverReached=new Set(["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH"]);const cutCodes=new Set(
["ECONNRESET","EPIPE","ETIMEDOUT","ECONNABORTED","ERR_STREAM_PREMATURE_CLOSE","UND_ERR_SOCKET","UND_ERR_CONNECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY\
_TIMEOUT"]);function networkKind(code){if(code===void 0)return void 0;if(neverReached.has(code)||/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(code))
return"unreachable";return cutCodes.has(code)?"cut":void 0}function existsFailure(name,description){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(
"exists",{what:`Cannot write ${name} in ${description}: it is there already.`,means:"Another run has written it.",next:"Run again when that run has ended."})}function keptFailure(name,description,until,by){
return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("object-locked",{what:`${name} in ${description} is kept by the store ${until instanceof Date?`unt\
il ${until.toISOString()}`:"without end"} (${by}).`,means:"It was not removed.",next:"Nothing, if that is what the policy is for; it can be removed when the sto\
re lets go of it."})}function storedWrongFailure(name,description,difference){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("stored-wrong",{what:`${description}\
 does not hold ${name} as it was sent: ${difference}.`,means:"Something between here and the store, or the store, damaged it. It was removed; complete sets are \
untouched.",next:"Run again. If it happens again, look for a proxy in between, or ask the operator of the store."})}}),21360:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W_:()=>NoAnswer,d_:()=>patiently,te:()=>storePatience,v7:()=>pause});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58500);const storePatience={idleMs:6e4,attempts:6};const slowest=1e5;const longestPauseMs=2e4;class NoAnswer extends Error{name="TimeoutError";code="ETIMEDOUT"}
async function patiently(patience,work,passes,{bytes=0,stop}={}){const limitMs=patience.idleMs+Math.ceil(bytes/slowest*1e3);for(let attempt=1;;attempt++){const limit=AbortSignal.
timeout(limitMs);try{return await work(stop===void 0?limit:AbortSignal.any([limit,stop]))}catch(error){const thrown=limit.aborted?new NoAnswer(`no answer within\
 ${Math.ceil(limitMs/1e3)} s`):error;if(stop?.aborted||attempt>=patience.attempts)throw thrown;if(!(thrown instanceof NoAnswer)&&!passes(thrown))throw thrown;await pause(
attempt,stop)}}}async function pause(attempt,stop){const most=Math.min(longestPauseMs,100*2**attempt);await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.
setTimeout)(most*(.5+Math.random()/2),void 0,stop===void 0?{}:{signal:stop})}})};
