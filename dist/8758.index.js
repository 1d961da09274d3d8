export const id=8758;export const ids=[8758];export const modules={16172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>crc32c,z:()=>Crc32c});const tables=makeTables();function makeTables(){const first=Uint32Array.from({length:256},(_,byte)=>{let crc=byte;
for(let bit=0;bit<8;bit++)crc=crc&1?crc>>>1^2197175160:crc>>>1;return crc>>>0});const all=[first];for(let table=1;table<8;table++){const before=all[table-1]??first;
all.push(before.map(crc=>crc>>>8^(first[crc&255]??0)))}return all}class Crc32c{#crc=4294967295;update(bytes){const[t0,t1,t2,t3,t4,t5,t6,t7]=tables;const at=(table,index)=>table[index];
let crc=this.#crc;let position=0;for(const end=bytes.length-7;position<end;position+=8){const low=crc^bytes.readInt32LE(position);const high=bytes.readInt32LE(position+
4);crc=at(t7,low&255)^at(t6,low>>>8&255)^at(t5,low>>>16&255)^at(t4,low>>>24)^at(t3,high&255)^at(t2,high>>>8&255)^at(t1,high>>>16&255)^at(t0,high>>>24)}for(;position<
bytes.length;position++)crc=crc>>>8^at(t0,(crc^bytes[position])&255);this.#crc=crc}get value(){return(this.#crc^4294967295)>>>0}base64(){const bytes=Buffer.alloc(
4);bytes.writeUInt32BE(this.value);return bytes.toString("base64")}}function crc32c(bytes){const checksum=new Crc32c;checksum.update(bytes);return checksum.value}}),
96774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openGcs:()=>openGcs});var external_node_crypto_=__webpack_require__(
77598);var schemas=__webpack_require__(27597);var repository_crc32c=__webpack_require__(16172);var src=__webpack_require__(492);var connections=__webpack_require__(
63451);var http=__webpack_require__(9588);var address_parts=__webpack_require__(31363);var requests=__webpack_require__(88017);var failure=__webpack_require__(1145);
var objects_failure=__webpack_require__(77325);;const errorBody=schemas.Ikc({error:schemas.Ikc({message:schemas.YjP().optional(),errors:schemas.YOg(schemas.Ikc(
{reason:schemas.YjP().optional()})).optional()})});class GcsError extends Error{name="GcsError";status;reason;code;constructor(status,body,code){const read=errorBody.
safeParse(jsonOf(body)).data?.error;super((read?.message??body.replace(/<[^>]*>/g," ")).replace(/\s+/g," ").trim().slice(0,400)||`HTTP ${status}`);this.status=status;
this.reason=read?.errors?.[0]?.reason??"";this.code=code}static ofCredentials(error){const{code,status}=error;const passing=typeof status==="number"&&status>=500;
return new GcsError(passing?status:0,(0,failure.bD)(error).split("\n")[0]??"",typeof code==="string"?code:void 0)}}function jsonOf(text){try{return JSON.parse(text)}catch{
return void 0}}function understand(error){if(error instanceof http.HR)return(0,objects_failure.x6)(error.networkCode,error.what.replace(/\.$/,""));if(!(error instanceof
GcsError))return void 0;const text=(0,failure.bD)(error).replace(/[\s.]+$/,"");if(error.status===0)return(0,objects_failure.x6)(error.code,text)??{text,kind:"cr\
edentials"};return{text:`${error.status} ${error.reason}: ${text}`.replace(" :",":"),kind:kindOf(error)}}function kindOf({status,reason,message}){if(reason==="r\
etentionPolicyNotMet"||/retention policy|under active .*hold|retention configuration/i.test(message))return"locked";if(status===404)return/bucket does not exist/i.
test(message)?"no-container":"missing";if(status===412)return"exists";if(status===401)return"credentials";if(status===403)return/rateLimitExceeded/i.test(reason)?
"busy":"access";return status===408||status===429||status>=500?"busy":"other"};function makeBucket(address,settings,patience){const endpoint=(settings.endpoint??
"https://storage.googleapis.com").replace(/\/$/,"");const at=settings.endpoint===void 0?"":` at ${new URL(endpoint).host}`;const auth=new src.GoogleAuth({scopes:[
"https://www.googleapis.com/auth/cloud-platform"],projectId:"none"});let client;return{bucket:address.bucket,prefix:address.prefix,endpoint,settings,patience,connections:(0,
connections.qP)({connectMs:requests.FK,most:32}),authorize:async url=>{client??=auth.getClient();try{return await(await client).getRequestHeaders(url)}catch(error){
client=void 0;throw GcsError.ofCredentials(error)}},words:{description:`gs://${address.bucket}${(0,address_parts.Ry)(address.prefix)}${at}`,container:`bucket ${address.
bucket}`,permissions:{list:`storage.objects.list ${role}`,read:`storage.objects.get ${role}`,write:`storage.objects.create, and storage.objects.delete to replac\
e ${role}, and to the service agent of GCS the use of the key, where there is one`,remove:`storage.objects.delete ${role}`,sweep:`storage.objects.list ${role}`},
logIn:"Log in before this step (google-github-actions/auth with workload identity federation), or run where the pod or the machine has a service account; for a \
long run check that the login lasts as long.",inputs:"the bucket name in repository, and gcs-endpoint",keeps:{until:"retention",ever:"a hold"}}}}const role="(ro\
le Storage Object User on the bucket)";async function send(bucket,what){const answer=await(0,http.cv)(await requestOf(bucket,what),what.signal);if(isWanted(answer.
status,what))return answer;throw new GcsError(answer.status,String(answer.body))}async function bucket_open(bucket,what){const request=await requestOf(bucket,what);
const answer=await(0,http.qN)(request,what.signal);if(isWanted(answer.status,what))return answer;throw new GcsError(answer.status,String((await(0,http.oD)(answer,
request)).body))}const isWanted=(status,{also})=>status>=200&&status<300||also?.includes(status)===true;async function requestOf({authorize,connections:connections2,
patience},{method,url,headers,body}){return{service:{name:"Google Cloud Storage",input:"gcs-endpoint"},method,url:new URL(url),headers:{...Object.fromEntries(await authorize(
url)),...headers},...body!==void 0&&{body},timeoutMs:patience.idleMs,redirects:"refuse",connections:connections2}}function objectUrl(bucket,key,query={}){return`${objectsUrl(
bucket)}/${encodeURIComponent(key)}?${new URLSearchParams(query)}`}function objectsUrl({endpoint,bucket}){return`${endpoint}/storage/v1/b/${encodeURIComponent(bucket)}\
/o`}function uploadUrl({endpoint,bucket},query){return`${endpoint}/upload/storage/v1/b/${encodeURIComponent(bucket)}/o?${new URLSearchParams(query)}`};const writeIdKey="\
splice-write-id";const resourceSchema=schemas.Ikc({size:schemas.YjP(),generation:schemas.YjP(),crc32c:schemas.YjP().optional(),metadata:schemas.g1P(schemas.YjP(),
schemas.YjP()).optional(),temporaryHold:schemas.zMY().optional(),eventBasedHold:schemas.zMY().optional(),retentionExpirationTime:schemas.YjP().optional(),retention:schemas.
Ikc({retainUntilTime:schemas.YjP().optional()}).optional()});function storedFrom(json2){const resource=resourceSchema.parse(json2);return{bytes:Number(resource.
size),version:resource.generation,writeId:resource.metadata?.[writeIdKey],crc32c:resource.crc32c,keptUntil:keptUntil(resource)}}function keptUntil(stored){if(stored.
temporaryHold||stored.eventBasedHold)return Number.POSITIVE_INFINITY;const ends=[stored.retentionExpirationTime,stored.retention?.retainUntilTime].flatMap(time=>time===
void 0?[]:[Date.parse(time)]).filter(time=>time>Date.now());return ends.length===0?void 0:new Date(Math.max(...ends))}function differs({crc32c},expected){return crc32c===
expected?void 0:`its CRC32C is ${crc32c??"missing"} instead of ${expected}`};class ResumableUpload{left="GCS drops it after a week.";#bucket;#url;#sum=new repository_crc32c.
z;#end=0;#at=0;#done=false;constructor(bucket,url){this.#bucket=bucket;this.#url=url}static async begin(bucket,url,metadata,signal){const{headers}=await send(bucket,
{method:"POST",url,headers:{"content-type":"application/json; charset=UTF-8","x-upload-content-type":"application/octet-stream"},body:Buffer.from(JSON.stringify(
metadata)),signal});const{location}=headers;if(location===void 0)throw new GcsError(500,"the answer names no upload session");return new ResumableUpload(bucket,
onEndpoint(location,bucket.endpoint))}part(bytes,_number,last){this.#sum.update(bytes);const start=this.#end;const end=start+bytes.length;this.#end=end;const total=last?
end:void 0;let again=false;return async signal=>{if(again)await this.#tell("*",total,Buffer.alloc(0),signal);again=true;while(!this.#done){if(this.#at<start||this.#at>
end)throw new GcsError(400,`the upload session has ${this.#at} bytes, which it was not sent`);if(!last&&this.#at===end)return;const rest=bytes.subarray(this.#at-
start);const before=this.#at;const range=rest.length===0?"*":`${this.#at}-${end-1}`;await this.#tell(range,total,rest,signal);if(!this.#done&&this.#at===before)
throw new GcsError(503,"the upload session takes nothing")}}}finish={send:async()=>{},differs:stored=>differs(stored,this.#sum.base64())};async abort(signal){const also=[
499,404,410];await send(this.#bucket,{method:"DELETE",url:this.#url,also,signal})}async#tell(range,total,body,signal){const answer=await send(this.#bucket,{method:"\
PUT",url:this.#url,headers:{"content-range":`bytes ${range}/${total??"*"}`},body,also:[308],signal});if(answer.status!==308){this.#done=true;return}const[,last]=/^bytes=0-(\d+)$/.
exec(answer.headers["range"]??"")??[];this.#at=last===void 0?0:Number(last)+1}}function onEndpoint(location,endpoint){const url=new URL(location,endpoint);return`${new URL(
endpoint).origin}${url.pathname}${url.search}`}var limits=__webpack_require__(48215);var object_storage=__webpack_require__(69207);;async function openGcs(address,settings,log,patience=requests.
te){return await(0,object_storage.d)(new GcsStore(makeBucket(address,settings,patience)),log,patience)}const pageSchema=schemas.Ikc({items:schemas.YOg(schemas.Ikc(
{name:schemas.YjP(),size:schemas.YjP(),updated:schemas.YjP()})).optional(),nextPageToken:schemas.YjP().optional()});class GcsStore{limits=limits.Ax;understand=understand;words;prefix;#bucket;constructor(bucket){
this.#bucket=bucket;this.words=bucket.words;this.prefix=bucket.prefix}async list(prefix,{most,after},signal){const query=new URLSearchParams({prefix,maxResults:String(
most),fields:"items(name,size,updated),nextPageToken",...after!==void 0&&{pageToken:after}});const url=`${objectsUrl(this.#bucket)}?${query}`;const answer=await send(
this.#bucket,{method:"GET",url,signal});const{items=[],nextPageToken}=pageSchema.parse(json(answer));return{items:items.map(({name,size,updated})=>({key:name,bytes:Number(
size),modified:new Date(updated)})),next:nextPageToken}}async look(key,signal){try{const answer=await send(this.#bucket,{method:"GET",url:objectUrl(this.#bucket,
key),signal});return storedFrom(json(answer))}catch(error){if(understand(error)?.kind==="missing")return void 0;throw error}}async open(key,at,version,signal){const url=objectUrl(
this.#bucket,key,{alt:"media",...version!==void 0&&{ifGenerationMatch:version}});const headers=at>0?{range:`bytes=${at}-`}:{};const stop=new AbortController;const either=AbortSignal.
any([signal,stop.signal]);const close=()=>stop.abort();const answer=await bucket_open(this.#bucket,{method:"GET",url,headers,signal:either});const header=name=>answer.
headers[name]??"";const generation=header("x-goog-generation");if(generation===""){close();throw new GcsError(500,"the answer names no generation")}const range=/^bytes (\d+)-\d+\/(\d+)$/.
exec(header("content-range"));return{body:answer.body,close,start:Number(range?.[1]??0),total:Number(range?.[2]??header("content-length")),version:generation}}whole(write,body){
const sum=new repository_crc32c.z;sum.update(body);const crc32c=sum.base64();const boundary=(0,external_node_crypto_.randomUUID)();const metadata=JSON.stringify(
{...metadataOf(write,this.#bucket.settings),crc32c});const head=`--${boundary}\r
content-type: application/json; charset=UTF-8\r
\r
${metadata}\r
--${boundary}\r
content-type: application/octet-stream\r
\r
`;const content=Buffer.concat([Buffer.from(head),body,Buffer.from(`\r
--${boundary}--\r
`)]);return{send:async signal=>{await send(this.#bucket,{method:"POST",url:this.#uploadUrl("multipart",write),headers:{"content-type":`multipart/related; bounda\
ry=${boundary}`},body:content,signal})},differs:stored=>differs(stored,crc32c)}}async parts(write,signal){const metadata=metadataOf(write,this.#bucket.settings);
return await ResumableUpload.begin(this.#bucket,this.#uploadUrl("resumable",write),metadata,signal)}async remove(key,stored,signal){const query=stored===void 0?
{}:{ifGenerationMatch:stored.version};const url=objectUrl(this.#bucket,key,query);await send(this.#bucket,{method:"DELETE",url,signal})}async keptUntil(_key,{keptUntil:keptUntil2}){
return keptUntil2}#uploadUrl(uploadType,{key,onlyIf}){const{kmsKey}=this.#bucket.settings;return uploadUrl(this.#bucket,{uploadType,name:key,...onlyIf!==void 0&&
{ifGenerationMatch:onlyIf==="none"?"0":onlyIf.version},...kmsKey!==void 0&&{kmsKeyName:kmsKey}})}}const json=({body})=>JSON.parse(String(body));function metadataOf({
key,id:id2,ofSet},{storageClass}){return{name:key,contentType:"application/octet-stream",metadata:{[writeIdKey]:id2},...ofSet&&storageClass!==void 0&&{storageClass}}}}),
48215:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ax:()=>gcsLimits,DS:()=>s3Limits,
ol:()=>azureLimits});const mebi=1024**2;const s3Limits={partBytes:8*mebi,maxParts:1e4,parallel:true};const gcsLimits={partBytes:16*mebi,maxParts:5*mebi*mebi/(16*
mebi),parallel:false};const azureLimits={partBytes:8*mebi,maxParts:5e4,parallel:true}}),69207:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>openObjects});var external_node_crypto_=__webpack_require__(77598);var meter=__webpack_require__(33801);var failure=__webpack_require__(
1145);var download=__webpack_require__(22519);var objects_failure=__webpack_require__(77325);var http=__webpack_require__(9588);var requests=__webpack_require__(
88017);;class Kernel{store;patience;log;constructor(store,patience,log2){this.store=store;this.patience=patience;this.log=log2}async request(work,how={}){const passes=error=>{
const said=this.#understand(error);return said!==void 0&&(0,objects_failure.PZ)(said)};return await(0,requests.d_)(this.patience,work,passes,how)}send=async work=>await this.
request(work);kindOf(error){return this.#understand(error)?.kind}explain(error,doing,what){const said=this.#understand(error);return said===void 0?error:(0,objects_failure.
Si)(said,doing,what,this.store.words,error)}async explained(doing,what,work){try{return await work()}catch(error){throw this.explain(error,doing,what)}}async look(key){
return await this.request(signal=>this.store.look(key,signal))}async isOf(write){return(await this.look(write.key).catch(()=>void 0))?.writeId===write.id}#understand(error){
if(error instanceof failure.HR&&!(error instanceof http.HR))return void 0;return error instanceof requests.W_?{kind:"cut",text:(0,failure.bD)(error)}:this.store.
understand(error)}}var objects_key=__webpack_require__(53324);var set_object=__webpack_require__(82795);var promises_=__webpack_require__(58500);var log=__webpack_require__(
60297);;const mebi=1024*1024;const inFlightBytes=32*mebi;function planParts({partBytes,maxParts,parallel},bytes=0){const needed=Math.ceil(bytes/maxParts/mebi)*mebi;
const size=Math.max(partBytes,needed);return{partBytes:size,maxParts,inFlight:parallel?Math.max(1,Math.floor(inFlightBytes/size)):1}}function memoryOf({partBytes,
inFlight}){return(inFlight+1)*partBytes}class PartBuffers{#free=[];#bytes;constructor(bytes){this.#bytes=bytes}take(){return this.#free.pop()??Buffer.allocUnsafeSlow(
this.#bytes)}give(part){if(part.buffer.byteLength===this.#bytes)this.#free.push(Buffer.from(part.buffer))}}async function*cut(source,buffers){let part=buffers.take();
let filled=0;for await(const chunk of source){for(let at=0;at<chunk.length;){if(filled===part.length){yield{bytes:part,last:false};part=buffers.take();filled=0}
const taken=chunk.copy(part,filled,at,Math.min(chunk.length,at+part.length-filled));at+=taken;filled+=taken}}yield{bytes:part.subarray(0,filled),last:true}};const conflictRetries=8;
const graceMs=5e3;async function upload(kernel,source,write,bytes){const plan=planParts(kernel.store.limits,bytes);const buffers=new PartBuffers(plan.partBytes);
const parts=cut(source,buffers);try{const{value:first}=await parts.next();if(first===void 0)throw new Error("a source without a part");if(first.last)await putWhole(
kernel,first.bytes,write);else await new Parts(kernel,write,plan,buffers).run(first,parts)}finally{await parts.return(void 0).catch(()=>{})}}async function putWhole(kernel,body,write){
const sending=kernel.store.whole(write,body);const size={bytes:body.length};for(let attempt=0;;attempt++){try{await decided(kernel,write,()=>kernel.request(signal=>sending.
send(signal),size));break}catch(error){if(kernel.kindOf(error)!=="conflict"||attempt>=conflictRetries)throw lost(kernel,write,error)}}await readBack(kernel,write,
sending,body.length)}async function decided(kernel,write,send){try{await send()}catch(error){if(!await kernel.isOf(write))throw error}}function lost(kernel,write,error){
const kind=kernel.kindOf(error);const first=write.onlyIf!==void 0&&(kind==="exists"||kind==="conflict");return first?(0,objects_failure.pQ)(write.name,kernel.store.
words.description):error}class Parts{#kernel;#write;#plan;#buffers;#sending=new Set;#stop=new AbortController;#failure;#bytes=0;#count=0;constructor(kernel,write,plan,buffers){
this.#kernel=kernel;this.#write=write;this.#plan=plan;this.#buffers=buffers}async run(first,rest){const kernel=this.#kernel;const write=this.#write;if(write.onlyIf===
"none"&&await kernel.look(write.key)!==void 0)throw(0,objects_failure.pQ)(write.name,kernel.store.words.description);const session=await kernel.request(signal=>kernel.
store.parts(write,signal)).catch(error=>{throw lost(kernel,write,error)});try{await this.#begin(first,session);for await(const part of rest)await this.#begin(part,
session);await Promise.all(this.#sending);if(this.#failure!==void 0)throw this.#failure.error;await decided(kernel,write,()=>kernel.request(signal=>session.finish.
send(signal)))}catch(error){const made=this.#failure!==void 0&&!kernel.store.limits.parallel&&await kernel.isOf(write);if(!made){await this.#giveUp(session);throw lost(
kernel,write,error)}}await readBack(kernel,write,session.finish,this.#bytes)}async#begin({bytes,last},session){const{partBytes,maxParts,inFlight}=this.#plan;if(++this.#count>
maxParts){throw new failure.HR("storage",{what:`${this.#write.name} does not fit into ${maxParts} parts of ${(0,log.z)(partBytes)}, which is what is written to \
one object.`,next:"Back up by volume snapshots or by a command (method)."})}while(this.#sending.size>=inFlight)await Promise.race(this.#sending);if(this.#failure!==
void 0)throw this.#failure.error;this.#bytes+=bytes.length;const stop=this.#stop.signal;const sending=this.#kernel.request(session.part(bytes,this.#count,last),
{bytes:bytes.length,stop}).catch(error=>{this.#failure??={error};this.#stop.abort()}).finally(()=>{this.#sending.delete(sending);this.#buffers.give(bytes)});this.#sending.
add(sending)}async#giveUp(session){const{log:log2,store}=this.#kernel;const ended=new AbortController;const late=(0,promises_.setTimeout)(graceMs,void 0,{signal:ended.
signal}).then(()=>this.#stop.abort(),()=>{});await Promise.all(this.#sending);ended.abort();await late;try{await this.#kernel.request(signal=>session.abort(signal))}catch(error){
log2.warning(`The unfinished upload of ${this.#write.name} is left in ${store.words.description}: ${(0,failure.bD)(error).split("\n")[0]}. ${session.left}`)}}}async function readBack(kernel,write,sent,bytes){
const{words}=kernel.store;const stored=await kernel.look(write.key);const ours=stored?.writeId===write.id;if(stored!==void 0&&!ours&&write.onlyIf===void 0)return;
const wrong=stored===void 0?"it is not there":stored.bytes!==bytes?`it has ${stored.bytes} bytes instead of ${bytes}`:await kernel.request(async signal=>await sent.
differs(stored,signal));if(wrong===void 0)return;if(ours){await kernel.request(signal=>kernel.store.remove(write.key,stored,signal)).catch(error=>{kernel.log.warning(
`${write.name} is wrong and could not be removed: ${(0,failure.bD)(error).split("\n")[0]}`)})}throw(0,objects_failure.V$)(write.name,words.description,wrong)};const swapLimit=4*
1024*1024;const pageSize=1e3;async function openObjects(store,log2,patience=requests.te){const kernel=new Kernel(store,patience,log2);const start=(0,objects_key.
uU)(store.prefix,"");await kernel.explained("list","",()=>kernel.request(signal=>store.list(start,{most:1,after:void 0},signal)));await kernel.explained("lock",
"",async()=>await store.opening?.(kernel.send));return new ObjectStorage(kernel)}class ObjectStorage{description;#kernel;#prepared;constructor(kernel){this.#kernel=
kernel;this.description=kernel.store.words.description}get#store(){return this.#kernel.store}async list(prefix){return await this.#kernel.explained("list",prefix,
async()=>{const objects=[];const start=(0,objects_key.uU)(this.#store.prefix,prefix);for await(const{key,...rest}of this.#all((after,signal)=>this.#store.list(start,
{most:pageSize,after},signal))){const name=(0,objects_key.m1)(this.#store.prefix,key);if(name!==void 0)objects.push({name,...rest})}return objects})}async write(name,source,options={}){
const set=(0,set_object.t)(name);await this.#prepare();if(set!==void 0&&this.#store.publish!==void 0){const keys=(await this.list(set)).map(object=>this.#key(object.
name));await this.#kernel.explained("lock",set,async()=>{await this.#store.publish?.(keys,this.#kernel.send)})}await this.#upload(name,source,options.exclusive?
"none":void 0,options.bytes)}async*read(name){yield*this.#download(name,()=>{})}async replace(name,seen,content){let version="";try{await this.#prepare();const current=await(0,
meter.Fo)(this.#download(name,opened=>{version=opened}),swapLimit);if(!current.equals(seen))return false;await this.#upload(name,(0,meter.Oo)(content),{version});
return true}catch(error){if(error instanceof failure.HR&&["missing","storage-changed","exists"].includes(error.code))return false;throw error}}async remove(name){
const key=this.#key(name);await this.#kernel.explained("remove",name,async()=>{const stored=await this.#kernel.look(key);if(stored===void 0)return;const until=await this.#keptUntil(
key,stored);if(until!==void 0)throw(0,objects_failure.pC)(name,this.#store.words,until);try{await this.#kernel.request(signal=>this.#store.remove(key,void 0,signal))}catch(error){
if(this.#kernel.kindOf(error)!=="missing")throw error}})}async sweep(prefix,olderThanMs=0){const{leftovers}=this.#store;if(leftovers===void 0)return[];return await this.#kernel.
explained("sweep",prefix,async()=>{const swept=[];const start=(0,objects_key.uU)(this.#store.prefix,prefix);for await(const{key,since,drop}of this.#all((after,signal)=>leftovers.
call(this.#store,start,after,signal))){const name=(0,objects_key.m1)(this.#store.prefix,key);if(name===void 0||Date.now()-since.getTime()<olderThanMs)continue;await this.#kernel.
request(drop);swept.push(name)}return swept})}async lockedUntil(name){const key=this.#key(name);return await this.#kernel.explained("read",name,async()=>{const stored=await this.#kernel.
look(key);return stored===void 0?void 0:await this.#keptUntil(key,stored)})}freeBytes(){return Promise.resolve(void 0)}#key(name){return(0,objects_key.T5)(this.#store.
prefix,name)}async#prepare(){this.#prepared??=this.#store.prepare?.(this.#kernel.send)??Promise.resolve();try{await this.#prepared}catch(error){this.#prepared=void 0;
throw this.#kernel.explain(error,"write","a trial object")}}async#upload(name,source,onlyIf,bytes){const write={key:this.#key(name),name,id:(0,external_node_crypto_.
randomUUID)(),onlyIf,ofSet:(0,set_object.T)(name)};let failed;async function*watched(){try{yield*source}catch(error){failed={error};throw error}}try{await upload(
this.#kernel,watched(),write,bytes)}catch(error){throw error===failed?.error?error:this.#kernel.explain(error,"write",name)}}#download(name,opening){const key=this.#key(
name);const kernel=this.#kernel;return(0,download.o)({patience:kernel.patience,name,place:this.description,isReplaced:error=>["exists","missing"].includes(kernel.
kindOf(error)??""),explain:error=>kernel.explain(error,"read",name),open:async(at,version)=>{const opened=await kernel.request(signal=>this.#store.open(key,at,version,
signal));opening(opened.version);return opened}})}async#keptUntil(key,stored){return await this.#kernel.request(async signal=>await this.#store.keptUntil?.(key,
stored,signal))}async*#all(page){let after;do{const at=after;const{items,next}=await this.#kernel.request(signal=>page(at,signal));yield*items;after=next}while(after!==
void 0)}}}),82795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>isSetFile,t:()=>publishedSet});
const setFile=/^[^/]+\/(?:sets|dr-sets)\/[^/]+\/[^/]+$/;const setManifest=/^([^/]+\/(?:sets|dr-sets)\/[^/]+\/)manifest\.json$/;function isSetFile(name){return setFile.
test(name)}function publishedSet(name){return setManifest.exec(name)?.[1]}}),74995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ay:()=>pRetry});;const objectToString=Object.prototype.toString;const isError=value=>objectToString.call(value)==="[o\
bject Error]";const errorMessages=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","N\
etwork request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function isNetworkError(error){const isValid=error&&
isError(error)&&error.name==="TypeError"&&typeof error.message==="string";if(!isValid){return false}const{message,stack}=error;if(message==="Load failed"||message.
startsWith("Load failed (")&&message.endsWith(")")){return stack===void 0||"__sentry_captured__"in error}if(message.startsWith("error sending request for url")){
return true}if(message==="Failed to fetch"||message.startsWith("Failed to fetch (")&&message.endsWith(")")){return true}return errorMessages.has(message)};function validateRetries(retries){
if(typeof retries==="number"){if(retries<0){throw new TypeError("Expected `retries` to be a non-negative number.")}if(Number.isNaN(retries)){throw new TypeError(
"Expected `retries` to be a valid number or Infinity, got NaN.")}}else if(retries!==void 0){throw new TypeError("Expected `retries` to be a number or Infinity.")}}
function validateNumberOption(name,value,{min=0,allowInfinity=false}={}){if(value===void 0){return}if(typeof value!=="number"||Number.isNaN(value)){throw new TypeError(
`Expected \`${name}\` to be a number${allowInfinity?" or Infinity":""}.`)}if(!allowInfinity&&!Number.isFinite(value)){throw new TypeError(`Expected \`${name}\` t\
o be a finite number.`)}if(value<min){throw new TypeError(`Expected \`${name}\` to be ≥ ${min}.`)}}class AbortError extends Error{constructor(message){super();
if(message instanceof Error){this.originalError=message;({message}=message)}else{this.originalError=new Error(message);this.originalError.stack=this.stack}this.
name="AbortError";this.message=message}}function calculateDelay(retriesConsumed,options){const attempt=Math.max(1,retriesConsumed+1);const random=options.randomize?
Math.random()+1:1;let timeout=Math.round(random*options.minTimeout*options.factor**(attempt-1));timeout=Math.min(timeout,options.maxTimeout);return timeout}function calculateRemainingTime(start,max){
if(!Number.isFinite(max)){return max}return max-(performance.now()-start)}async function onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options}){
const normalizedError=error instanceof Error?error:new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);if(normalizedError instanceof
AbortError){throw normalizedError.originalError}const retriesLeft=Number.isFinite(options.retries)?Math.max(0,options.retries-retriesConsumed):options.retries;const maxRetryTime=options.
maxRetryTime??Number.POSITIVE_INFINITY;const context=Object.freeze({error:normalizedError,attemptNumber,retriesLeft,retriesConsumed});await options.onFailedAttempt(
context);if(calculateRemainingTime(startTime,maxRetryTime)<=0){throw normalizedError}const consumeRetry=await options.shouldConsumeRetry(context);const remainingTime=calculateRemainingTime(
startTime,maxRetryTime);if(remainingTime<=0||retriesLeft<=0){throw normalizedError}if(normalizedError instanceof TypeError&&!isNetworkError(normalizedError)){if(consumeRetry){
throw normalizedError}options.signal?.throwIfAborted();return false}if(!await options.shouldRetry(context)){throw normalizedError}if(!consumeRetry){options.signal?.
throwIfAborted();return false}const delayTime=calculateDelay(retriesConsumed,options);const finalDelay=Math.min(delayTime,remainingTime);options.signal?.throwIfAborted();
if(finalDelay>0){await new Promise((resolve,reject)=>{const onAbort=()=>{clearTimeout(timeoutToken);options.signal?.removeEventListener("abort",onAbort);reject(
options.signal.reason)};const timeoutToken=setTimeout(()=>{options.signal?.removeEventListener("abort",onAbort);resolve()},finalDelay);if(options.unref){timeoutToken.
unref?.()}options.signal?.addEventListener("abort",onAbort,{once:true})})}options.signal?.throwIfAborted();return true}async function pRetry(input,options={}){options=
{...options};validateRetries(options.retries);if(Object.hasOwn(options,"forever")){throw new Error("The `forever` option is no longer supported. For many use-ca\
ses, you can set `retries: Infinity` instead.")}options.retries??=10;options.factor??=2;options.minTimeout??=1e3;options.maxTimeout??=Number.POSITIVE_INFINITY;options.
maxRetryTime??=Number.POSITIVE_INFINITY;options.randomize??=false;options.onFailedAttempt??=()=>{};options.shouldRetry??=()=>true;options.shouldConsumeRetry??=()=>true;
validateNumberOption("factor",options.factor,{min:0,allowInfinity:false});validateNumberOption("minTimeout",options.minTimeout,{min:0,allowInfinity:false});validateNumberOption(
"maxTimeout",options.maxTimeout,{min:0,allowInfinity:true});validateNumberOption("maxRetryTime",options.maxRetryTime,{min:0,allowInfinity:true});if(!(options.factor>
0)){options.factor=1}options.signal?.throwIfAborted();let attemptNumber=0;let retriesConsumed=0;const startTime=performance.now();while(Number.isFinite(options.
retries)?retriesConsumed<=options.retries:true){attemptNumber++;try{options.signal?.throwIfAborted();const result=await input(attemptNumber);options.signal?.throwIfAborted();
return result}catch(error){if(await onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options})){retriesConsumed++}}}throw new Error("Retry attemp\
ts exhausted without throwing an error.")}function makeRetriable(function_,options){return function(...arguments_){return pRetry(()=>function_.apply(this,arguments_),
options)}}})};
