export const id=196;export const ids=[196];export const modules={95551:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{T5:()=>objectKey,m1:()=>nameOfKey,uU:()=>keyPrefix});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);function objectKey(prefix,name){
if(name.split("/").some(part=>part===""||part==="."||part==="..")){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("name-escapes",{what:`The name ${JSON.
stringify(name)} leads out of the repository.`})}return keyPrefix(prefix,name)}function keyPrefix(prefix,namePrefix){return prefix===""?namePrefix:`${prefix}/${namePrefix}`}
function nameOfKey(prefix,key){const start=prefix===""?"":`${prefix}/`;const name=key.startsWith(start)?key.slice(start.length):"";return name===""||name.endsWith(
"/")?void 0:name}}),75251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Jj:()=>cut,
Ur:()=>partsInFlight,bp:()=>maxParts,pz:()=>PartBuffers,rU:()=>partBytes});const mebi=1024*1024;const maxParts=1e4;const inFlightBytes=32*mebi;function partBytes(number){
if(number<=3e3)return 8*mebi;if(number<=6e3)return 32*mebi;return 1300*mebi}function partsInFlight(bytes){return Math.max(1,Math.floor(inFlightBytes/bytes))}class PartBuffers{#free=[];take(bytes){
this.#free=this.#free.filter(buffer=>buffer.length===bytes);return this.#free.pop()??Buffer.allocUnsafeSlow(bytes)}give(part,bytes){if(part.buffer.byteLength===
bytes)this.#free.push(Buffer.from(part.buffer))}}async function*cut(source,buffers,sizeOf=partBytes){let number=1;let part=buffers.take(sizeOf(number));let filled=0;
for await(const chunk of source){for(let at=0;at<chunk.length;){if(filled===part.length){yield part;part=buffers.take(sizeOf(++number));filled=0}const taken=chunk.
copy(part,filled,at,Math.min(chunk.length,at+part.length-filled));at+=taken;filled+=taken}}yield part.subarray(0,filled)}}),70196:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openS3:()=>openS3});var dist_cjs=__webpack_require__(53711);var meter=__webpack_require__(33801);var failure=__webpack_require__(
1145);var object_key=__webpack_require__(95551);var external_node_crypto_=__webpack_require__(77598);;const isError=error=>typeof error==="object"&&error!==null;
function statusOf(error){return isError(error)?error.$metadata?.httpStatusCode:void 0}function codeOf(error){return isError(error)?error.name??"":""}function isMissing(error){
return["NoSuchKey","NotFound"].includes(codeOf(error))}function isConditionLost(error){return statusOf(error)===412||codeOf(error)==="PreconditionFailed"||isConflict(
error)}function isConflict(error){return codeOf(error)==="ConditionalRequestConflict"||codeOf(error)==="OperationAborted"}const permissions={list:"s3:ListBucket",
read:"s3:GetObject",write:"s3:PutObject (with s3:AbortMultipartUpload; and kms:GenerateDataKey and kms:Decrypt on the key, where there is one)",remove:"s3:Delet\
eObject",sweep:"s3:ListBucketMultipartUploads and s3:AbortMultipartUpload",lock:"s3:PutObjectRetention (and s3:GetBucketObjectLockConfiguration)"};const unreachable=new Set(
["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH"]);const expired=new Set(["ExpiredToken","ExpiredTokenException","RequestExpired","TokenRefr\
eshRequired"]);const noCredentials=new Set(["CredentialsProviderError","ProviderError","TokenProviderError"]);const wrongCredentials=new Set(["InvalidAccessKeyI\
d","SignatureDoesNotMatch","InvalidToken","AuthorizationHeaderMalformed"]);const wrongRegion=new Set(["PermanentRedirect","IllegalLocationConstraintException","\
Redirect","TemporaryRedirect"]);const busy=new Set(["SlowDown","ServiceUnavailable","Throttling","ThrottlingException","TooManyRequestsException","RequestLimitE\
xceeded","InternalError"]);function s3Failure(error,doing,what,bucket){if(error instanceof failure.HR||!isSdkError(error))return error;const meaning=explain(error,
doing,bucket);return new failure.HR(meaning.code,{what:`Cannot ${doing} ${what===""?"objects":what} in ${bucket.description}: ${said(error)}.`,means:meaning.means,
next:meaning.next,cause:withoutRequest(error)})}function isSdkError(error){if(!isError(error))return false;return error.$metadata!==void 0||noCredentials.has(codeOf(
error))||codeOf(error)==="TimeoutError"||/^(E[A-Z_]+|HPE_|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(error.code??"")||/Region is missing/.test(error.
message??"")}function withoutRequest(error){if(!(error instanceof Error))return error;const{code,$metadata}=error;const lean=new Error(error.message);lean.name=
error.name;lean.stack=error.stack??"";return Object.assign(lean,code!==void 0&&{code},$metadata!==void 0&&{$metadata})}function said(error){const name=codeOf(error);
const text=(0,failure.bD)(error).replace(/[\s.]+$/,"");const attempts=error.$metadata?.attempts??1;const shown=text.includes(name)||name===""||name==="Error"?text:
`${name}: ${text}`;return attempts>1?`${shown} (tried ${attempts} times)`:shown}function explain(error,doing,bucket){const name=codeOf(error);const status=statusOf(
error);const untouched="Complete sets are untouched.";if(name==="NoSuchKey"||name==="NotFound"&&doing!=="list"){return{code:"missing",means:"The repository does\
 not hold it.",next:"Check the repository input; a file that is missing from a set makes the set unusable."}}if(name==="NoSuchBucket"||doing==="list"&&status===
404){return{code:"storage-not-found",means:`There is no bucket ${bucket.bucket} in that region or at that endpoint.`,next:"Check the bucket name in repository, \
and s3-region and s3-endpoint."}}if(expired.has(name)){return{code:"storage-credentials",means:`The credentials of the runner have expired. ${untouched}`,next:"\
Give the role a longer session (role-duration-seconds of configure-aws-credentials), or fetch credentials right before this step."}}if(noCredentials.has(name)){
return{code:"storage-credentials",means:"The runner has no credentials for AWS.",next:"Assume a role before this step (OIDC with aws-actions/configure-aws-crede\
ntials), or run where the pod or the instance has a role."}}if(name==="AuthorizationHeaderMalformed"||wrongRegion.has(name)||status===301||status===307){const region=error.
$response?.headers?.["x-amz-bucket-region"]??/expecting '([a-z0-9-]+)'/.exec(error.message??"")?.[1];return{code:"storage-region",means:"The bucket is in anothe\
r region than the one that was asked.",next:`Set s3-region${region===void 0?" to the region of the bucket":`: ${region}`}.`}}if(wrongCredentials.has(name)){return{
code:"storage-credentials",means:"The store does not accept the credentials of the runner.",next:"Check which credentials the environment gives (variables, role\
, profile), and that they belong to this store."}}if(name==="RequestTimeTooSkewed"){return{code:"storage-credentials",means:"The clock of the runner is wrong.",
next:"Set the clock of the runner (NTP)."}}if(/Region is missing/.test(error.message??""))return{code:"storage-region",means:"It is not known which region to as\
k.",next:"Set s3-region."};if(status===401||status===403||name==="AccessDenied"){const told=/not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9*]+)/.exec(error.
message??"")?.[1];return{code:"storage-access",means:`The credentials of the runner are good, and may not do that. ${untouched}`,next:`Allow ${told??permissions[doing]??
"it"} in the policies of the role, the bucket and the key; docs/storage.md has the least policy.`}}if(unreachable.has(error.code??"")){return{code:"storage-unre\
achable",means:`The store was not reached. ${untouched}`,next:"Check s3-endpoint and s3-region (and s3-path-style, if the host in the error begins with the buck\
et), DNS, firewall and HTTPS_PROXY of the runner."}}if(/^(EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(error.code??"")){return{code:"storage\
-tls",means:"The certificate of the store is not trusted or not for this host, or the port does not speak TLS.",next:"For a private authority set NODE_EXTRA_CA_\
CERTS in the environment of the step; check s3-endpoint."}}if(busy.has(name)||status!==void 0&&(status===429||status>=500)){return{code:"storage-busy",means:`Th\
e store refused again and again for the moment. ${untouched}`,next:"Run again later; if it stays so, see the status page or the log of the store."}}if(name==="T\
imeoutError"||["ECONNRESET","EPIPE","ETIMEDOUT","ECONNABORTED"].includes(error.code??"")){return{code:"storage-unreachable",means:`The connection to the store w\
as cut or gave no byte for too long, again and again. ${untouched}`,next:"Check the network between the runner and the store, then run again."}}return{code:"sto\
rage",means:"The repository did not do it.",next:"See what the store says, and its documentation of that error."}};const writeIdKey="splice-write-id";const sha256=bytes=>(0,
external_node_crypto_.createHash)("sha256").update(bytes).digest();function objectFields(bucket,how,id2){const{kmsKeyId}=bucket.settings;return{Bucket:bucket.bucket,
Key:how.key,Metadata:{[writeIdKey]:id2},...how.checksums&&{ChecksumAlgorithm:"SHA256"},...how.storageClass!==void 0&&{StorageClass:how.storageClass},...kmsKeyId!==
void 0&&{ServerSideEncryption:"aws:kms",SSEKMSKeyId:kmsKeyId},...how.retention!==void 0&&{ObjectLockMode:how.retention.mode,ObjectLockRetainUntilDate:how.retention.
until}}}function conditionFields(condition){if(condition===void 0)return{};return"none"in condition?{IfNoneMatch:"*"}:{IfMatch:condition.etag}}function conditionLost(bucket,how,cause){
return new failure.HR("exists",{what:`Cannot write ${how.name} in ${bucket.description}: it is there already, or another run writes it at this moment.`,means:"A\
nother run has written it.",next:"Run again when that run has ended.",cause:withoutRequest(cause)})};async function head(bucket,key){try{return await bucket.client.
send(new dist_cjs.l81({Bucket:bucket.bucket,Key:key,ChecksumMode:"ENABLED"}))}catch(error){if(isMissing(error))return void 0;throw await explained(bucket,key,error)}}
async function explained(bucket,key,error){if(statusOf(error)!==403&&statusOf(error)!==400)return error;try{await bucket.client.send(new dist_cjs.jLs({Bucket:bucket.
bucket,Key:key,Range:"bytes=0-0"}));return error}catch(told){return told}}async function isOurs(bucket,key,id2){try{return(await head(bucket,key))?.Metadata?.[writeIdKey]===
id2}catch{return false}}async function readBack(bucket,how,id2,written){const stored=await head(bucket,how.key);if(stored?.Metadata?.[writeIdKey]!==id2&&how.condition===
void 0&&stored!==void 0)return;const wrong=difference(stored,how,written);if(wrong===void 0)return;if(stored!==void 0)await removeWrong(bucket,how,stored.VersionId);
throw new failure.HR("stored-wrong",{what:`${bucket.description} does not hold ${how.name} as it was sent: ${wrong}.`,means:"Something between here and the stor\
e, or the store, damaged it. It was removed; complete sets are untouched.",next:"Run again. If it happens again, look for a proxy in between, or ask the operato\
r of the store."})}async function removeWrong(bucket,how,version){const target={Bucket:bucket.bucket,Key:how.key};const remove=VersionId=>bucket.client.send(new dist_cjs.
k4j({...target,...VersionId!==void 0&&{VersionId}}));try{await(version===void 0?remove():remove(version).catch(()=>remove()))}catch(error){bucket.log.warning(`${how.
name} is wrong and could not be removed: ${(0,failure.bD)(error)}`)}}function difference(stored,how,written){if(stored===void 0)return"it is not there";if(stored.
ContentLength!==written.bytes)return`it has ${stored.ContentLength??"an unknown number of"} bytes instead of ${written.bytes}`;if(!how.checksums)return void 0;const checksum=stored.
ChecksumSHA256;if(checksum===void 0)return"it has no checksum, though the store took one";const same=checksum===written.sha256||checksum===written.sha256.replace(
/-\d+$/,"");return same?void 0:`its SHA-256 checksum is ${checksum} instead of ${written.sha256}`};const trialPrefix=".trial-";async function findAbilities(bucket){
const key=(0,object_key.uU)(bucket.prefix,`${trialPrefix}${(0,external_node_crypto_.randomUUID)()}`);try{const checksums=await tryChecksums(bucket,key);const conditions=await tryConditions(
bucket,key);report(bucket,{conditions,checksums});return{conditions,checksums}}catch(error){throw s3Failure(error,"write","a trial object",bucket)}finally{await bucket.
client.send(new dist_cjs.k4j({Bucket:bucket.bucket,Key:key})).catch(()=>{})}}const body=Buffer.from("Written to find out what the store can do. It may be remove\
d.\n");const refusesForm=error=>statusOf(error)===400||statusOf(error)===501;async function tryChecksums(bucket,key){const target={Bucket:bucket.bucket,Key:key,
Body:body,ContentLength:body.length};const checksum=(0,external_node_crypto_.createHash)("sha256").update(body).digest("base64");try{await bucket.client.send(new dist_cjs.
wKZ({...target,ChecksumAlgorithm:"SHA256",ChecksumSHA256:checksum}))}catch(error){if(!refusesForm(error))throw error;await bucket.client.send(new dist_cjs.wKZ(target));
return false}return(await head(bucket,key))?.ChecksumSHA256===checksum}async function tryConditions(bucket,key){for(const condition of[{IfNoneMatch:"*"},{IfMatch:'\
"00000000000000000000000000000000"'}]){try{await bucket.client.send(new dist_cjs.wKZ({Bucket:bucket.bucket,Key:key,Body:body,ContentLength:body.length,...condition}));
return false}catch(error){if(isConditionLost(error))continue;if(refusesForm(error))return false;throw error}}return true}function report(bucket,{conditions,checksums}){
if(!checksums){bucket.log.warning(`${bucket.description} does not keep SHA-256 checksums: what it holds after an upload is compared by size only. The digests in\
 the manifest are checked whenever a file is read.`)}if(conditions)return;const what=`${bucket.description} does not do conditional writes: a PUT with If-None-M\
atch or If-Match overwrote an object that it must not.`;const means="Two runs on one node at once cannot be excluded, and one run can overwrite the manifest or \
the lock of another.";if((bucket.settings.conditionalWrites??"required")==="best-effort"){bucket.log.warning(`${what} ${means}`);return}throw new failure.HR("co\
nditional-writes",{what,means:`${means} Nothing was written.`,next:"Use a store, or a version of it, that has them (docs/storage.md); or accept that with s3-con\
ditional-writes: best-effort, and let a concurrency group of the workflow admit one run at a time."})}var external_node_http_=__webpack_require__(37067);var external_node_https_=__webpack_require__(
44708);;const patience={connectMs:1e4,idleMs:6e4,attempts:6};function makeBucket(address,settings,log,wait=patience){const endpoint=settings.endpoint?.replace(/\/$/,
"");const agent={keepAlive:true,maxSockets:32,proxyEnv:proxies()};const assumed=endpoint===void 0?void 0:process.env["AWS_REGION"]||"us-east-1";const region=settings.
region??assumed;const client=new dist_cjs.YxF({...region!==void 0&&{region},...endpoint!==void 0&&{endpoint},forcePathStyle:settings.pathStyle??false,maxAttempts:wait.
attempts,requestHandler:{connectionTimeout:wait.connectMs,socketTimeout:wait.idleMs,httpAgent:new external_node_http_.Agent(agent),httpsAgent:new external_node_https_.
Agent(agent)},requestChecksumCalculation:"WHEN_REQUIRED",responseChecksumValidation:"WHEN_REQUIRED",expectContinueHeader:false});reuseDigest(client);const tail=address.
prefix===""?"":`/${address.prefix}`;return{client,bucket:address.bucket,prefix:address.prefix,settings,patience:wait,description:`s3://${address.bucket}${tail}${endpoint===
void 0?"":` at ${new URL(endpoint).host}`}`,log}}function proxies(){const names=["http_proxy","https_proxy","no_proxy"].flatMap(name=>[name,name.toUpperCase()]);
return Object.fromEntries(names.flatMap(name=>process.env[name]?[[name,process.env[name]]]:[]))}function reuseDigest(client){client.middlewareStack.add(next=>args=>{
const request=args.request;const checksum=request.headers?.["x-amz-checksum-sha256"];if(request.headers!==void 0&&checksum?.length===44&&"Body"in args.input)request.
headers["x-amz-content-sha256"]=Buffer.from(checksum,"base64").toString("hex");return next(args)},{step:"build",name:"reuseDigest",priority:"low"})}var promises_=__webpack_require__(
58500);;const progressBytes=1024*1024;async function*download(bucket,key,name){let at=0;let total;let etag;let failed=0;for(let began=0;;began=at){let body2;try{
const answer=await bucket.client.send(new dist_cjs.jLs({Bucket:bucket.bucket,Key:key,...at>0&&{Range:`bytes=${at}-`},...etag!==void 0&&{IfMatch:etag}}));body2=answer.
Body;if(at>0&&!answer.ContentRange?.startsWith(`bytes ${at}-`)){throw new failure.HR("storage",{what:`${bucket.description} does not give the rest of ${name}: i\
t answers another range than asked for.`,next:"Run again; the store does not read ranges as S3 does."})}etag??=answer.ETag;total??=answer.ContentLength;for await(const chunk of body2??
[]){at+=chunk.length;if(at-began>=progressBytes)failed=0;yield chunk}if(total===void 0||at>=total)return;throw Object.assign(new Error(`the answer ended after ${at}\
 of ${total} bytes`),{code:"ECONNRESET"})}catch(error){if(at>0&&statusOf(error)===412)throw changed(bucket,name,error);if(body2===void 0||error instanceof failure.
HR||++failed>=bucket.patience.attempts)throw s3Failure(error,"read",name,bucket);await(0,promises_.setTimeout)(Math.min(5e3,100*2**failed))}finally{body2?.destroy()}}}
function changed(bucket,name,cause){return new failure.HR("storage-changed",{what:`${name} in ${bucket.description} was replaced while it was read.`,means:"What\
 was read so far and what would follow do not belong together.",next:"Run again.",cause:withoutRequest(cause)})}var set_object=__webpack_require__(20950);;function retentionOf({
settings}){const{objectLock}=settings;if(objectLock===void 0)return void 0;return{mode:objectLock.mode,until:new Date(Date.now()+objectLock.durationMs)}}async function checkObjectLock(bucket){
try{const found=await bucket.client.send(new dist_cjs.mU1({Bucket:bucket.bucket}));if(found.ObjectLockConfiguration?.ObjectLockEnabled==="Enabled")return}catch(error){
if(statusOf(error)===403)return;if(codeOf(error)!=="ObjectLockConfigurationNotFoundError"&&statusOf(error)!==404)throw s3Failure(error,"lock","",bucket)}throw new failure.
HR("object-lock-off",{what:`${bucket.description} has no object lock.`,means:"The sets could be removed by anyone who may delete there, although s3-object-lock \
is given.",next:"Enable object lock on the bucket (it needs versioning), or leave out s3-object-lock."})}async function lockObject(bucket,key,name){const retention=retentionOf(
bucket);if(retention===void 0)return;try{await bucket.client.send(new dist_cjs.EwB({Bucket:bucket.bucket,Key:key,Retention:{Mode:retention.mode,RetainUntilDate:retention.
until}}))}catch(error){throw s3Failure(error,"lock",name,bucket)}}function lockFromHead(stored){if(stored.ObjectLockLegalHoldStatus==="ON")return Number.POSITIVE_INFINITY;
const until=stored.ObjectLockRetainUntilDate;return until!==void 0&&until.getTime()>Date.now()?until:void 0}async function lockSight(bucket,key){try{await bucket.
client.send(new dist_cjs.zsK({Bucket:bucket.bucket,Key:key}));return"seen"}catch(error){if(statusOf(error)===403)return"denied";return statusOf(error)===404?"se\
en":"none"}}var s3_parts=__webpack_require__(75251);;class Multipart{#bucket;#how;#id;#buffers;#done=[];#digests=[];#sending=new Set;#stop=new AbortController;#failure;#bytes=0;constructor(bucket,how,id2,buffers){
this.#bucket=bucket;this.#how=how;this.#id=id2;this.#buffers=buffers}async run(first,second,rest){const{client}=this.#bucket;if(this.#how.condition!==void 0&&"n\
one"in this.#how.condition){if(await head(this.#bucket,this.#how.key)!==void 0)throw conditionLost(this.#bucket,this.#how)}const created=await client.send(new dist_cjs.
nG4(objectFields(this.#bucket,this.#how,this.#id)));const target={Bucket:this.#bucket.bucket,Key:this.#how.key,UploadId:created.UploadId};try{let number=0;for(const part of[
first,second])await this.#begin(++number,part,target);for await(const part of rest)await this.#begin(++number,part,target);await Promise.all(this.#sending);if(this.#failure!==
void 0)throw this.#failure.error;await this.#complete(target)}catch(error){this.#stop.abort();await Promise.all(this.#sending);await this.#abort(target);throw error}
const composite=sha256(Buffer.concat(this.#digests)).toString("base64");return{bytes:this.#bytes,sha256:`${composite}-${this.#digests.length}`}}async#begin(number,part,target){
if(number>s3_parts.bp){throw new failure.HR("storage",{what:`${this.#how.name} is larger than the 5 TiB that an object in S3 can have.`,next:"Back up by volume \
snapshots or by a command (method)."})}while(this.#sending.size>=(0,s3_parts.Ur)((0,s3_parts.rU)(number)))await Promise.race(this.#sending);if(this.#failure!==void 0)
throw this.#failure.error;const sending=this.#send(number,part,target).catch(error=>{this.#failure??={error};this.#stop.abort()}).finally(()=>{this.#sending.delete(
sending);this.#buffers.give(part,(0,s3_parts.rU)(number))});this.#sending.add(sending)}async#send(number,part,target){const digest=sha256(part);const checksum=this.#how.
checksums?{ChecksumSHA256:digest.toString("base64")}:{};this.#digests[number-1]=digest;this.#bytes+=part.length;const sent=await this.#bucket.client.send(new dist_cjs.
iVK({...target,...checksum,PartNumber:number,Body:part,ContentLength:part.length,...this.#how.checksums&&{ChecksumAlgorithm:"SHA256"}}),{abortSignal:this.#stop.
signal});this.#done[number-1]={PartNumber:number,ETag:sent.ETag,...checksum}}async#complete(target){try{await this.#bucket.client.send(new dist_cjs.Gym({...target,
...conditionFields(this.#how.condition),MultipartUpload:{Parts:this.#done},MpuObjectSize:this.#bytes}))}catch(error){if(await isOurs(this.#bucket,this.#how.key,
this.#id))return;if(this.#how.condition!==void 0&&isConditionLost(error))throw conditionLost(this.#bucket,this.#how,error);throw error}}async#abort(target){try{
await this.#bucket.client.send(new dist_cjs.tfP(target))}catch(error){if(error.name==="NoSuchUpload")return;this.#bucket.log.warning(`The unfinished upload of ${this.#how.
name} is left in ${this.#bucket.description}: ${(0,failure.bD)(error)}. The next run removes it.`)}}};const conflictRetries=8;async function upload(bucket,source,how){
const buffers=new s3_parts.pz;let failed;async function*watched(){try{yield*source}catch(error){failed={error};throw error}}const parts=(0,s3_parts.Jj)(watched(),
buffers);const id2=(0,external_node_crypto_.randomUUID)();try{const first=(await parts.next()).value;const second=await parts.next();const written=second.done?await putWhole(
bucket,first,how,id2):await new Multipart(bucket,how,id2,buffers).run(first,second.value,parts);await readBack(bucket,how,id2,written)}catch(error){throw error===
failed?.error?error:s3Failure(error,"write",how.name,bucket)}finally{await parts.return(void 0).catch(()=>{})}}async function putWhole(bucket,body2,how,id2){const checksum=sha256(
body2).toString("base64");const command=new dist_cjs.wKZ({...objectFields(bucket,how,id2),...conditionFields(how.condition),Body:body2,ContentLength:body2.length,
...how.checksums&&{ChecksumSHA256:checksum}});for(let attempt=0;;attempt++){try{await bucket.client.send(command);break}catch(error){if(how.condition===void 0||
!isConditionLost(error))throw error;if(await isOurs(bucket,how.key,id2))break;if(!isConflict(error)||attempt>=conflictRetries)throw conditionLost(bucket,how,error)}}
return{bytes:body2.length,sha256:checksum}};async function openS3(address,settings,log,patience2){const bucket=makeBucket(address,settings,log,patience2);const storage=new S3Storage(
bucket);await storage.look();if(settings.objectLock!==void 0)await checkObjectLock(bucket);return storage}const swapRetries=8;const swapLimit=4*1024*1024;const trialStaleMs=36e5;
class S3Storage{description;#bucket;#abilities;#sight;constructor(bucket){this.#bucket=bucket;this.description=bucket.description}async look(){await this.#page(
"",1)}async list(prefix){const objects=[];for await(const object of this.#everything(prefix)){if(!object.name.startsWith(trialPrefix))objects.push(object)}return objects}async write(name,source,options={}){
const key=(0,object_key.T5)(this.#bucket.prefix,name);const{conditions}=await this.#can();if(options.exclusive&&!conditions&&await this.#head(key,name)!==void 0){
throw new failure.HR("exists",{what:`Cannot write ${name} in ${this.description}: it is there already.`,means:"Another run has written it.",next:"Run again when\
 that run has ended."})}const published=(0,set_object.t)(name);if(published!==void 0)await this.#lockSet(published);await this.#upload(name,source,options.exclusive&&
conditions?{none:true}:void 0)}async*read(name){yield*download(this.#bucket,(0,object_key.T5)(this.#bucket.prefix,name),name)}async replace(name,seen,content){const{
conditions}=await this.#can();for(let attempt=0;;attempt++){const current=await this.#get(name);if(current===void 0||!current.bytes.equals(seen))return false;try{
await this.#upload(name,(0,meter.Oo)(content),conditions?{etag:current.etag}:void 0);return true}catch(error){const cause=error instanceof failure.HR?error.cause:
error;if(isMissing(cause))return false;if(!(error instanceof failure.HR)||error.code!=="exists")throw error;if(!isConflict(cause)||attempt>=swapRetries)return false}}}async remove(name){
const key=(0,object_key.T5)(this.#bucket.prefix,name);const stored=await this.#head(key,name);if(stored===void 0)return;const until=await this.#lockOf(name,stored);
if(until!==void 0){throw new failure.HR("object-locked",{what:`${name} in ${this.description} is kept by the store ${until instanceof Date?`until ${until.toISOString()}\
 (object lock)`:"under a legal hold"}.`,means:"It was not removed. Removing it would only hide it behind a delete marker, and its bytes would stay and be paid f\
or.",next:"Nothing, if that is what the lock is for; it can be removed when the lock has ended."})}try{await this.#bucket.client.send(new dist_cjs.k4j({Bucket:this.#bucket.
bucket,Key:key}))}catch(error){throw s3Failure(error,"remove",name,this.#bucket)}}async sweep(prefix,olderThanMs=0){const swept=[];try{for await(const{Key,UploadId,
Initiated}of this.#uploads(prefix)){const name=(0,object_key.m1)(this.#bucket.prefix,Key??"");if(name===void 0||Date.now()-(Initiated?.getTime()??0)<olderThanMs)
continue;await this.#bucket.client.send(new dist_cjs.tfP({Bucket:this.#bucket.bucket,Key,UploadId}));swept.push(name)}for await(const{name,modified}of this.#everything(
trialPrefix)){if(Date.now()-modified.getTime()>trialStaleMs)await this.remove(name)}}catch(error){throw s3Failure(error,"sweep",prefix,this.#bucket)}return swept}async lockedUntil(name){
const stored=await this.#head((0,object_key.T5)(this.#bucket.prefix,name),name);return stored===void 0?void 0:await this.#lockOf(name,stored)}freeBytes(){return Promise.
resolve(void 0)}async#can(){this.#abilities??=findAbilities(this.#bucket);try{return await this.#abilities}catch(error){this.#abilities=void 0;throw error}}async#upload(name,source,condition){
const{checksums}=await this.#can();await upload(this.#bucket,source,{key:(0,object_key.T5)(this.#bucket.prefix,name),name,condition,checksums,storageClass:(0,set_object.
T)(name)?this.#bucket.settings.storageClass:void 0,retention:(0,set_object.t)(name)===void 0?void 0:retentionOf(this.#bucket)})}async#lockSet(prefix){if(this.#bucket.
settings.objectLock===void 0)return;for(const{name}of await this.list(prefix))await lockObject(this.#bucket,(0,object_key.T5)(this.#bucket.prefix,name),name)}async#get(name){
const key=(0,object_key.T5)(this.#bucket.prefix,name);for(let attempt=1;;attempt++){try{const answer=await this.#bucket.client.send(new dist_cjs.jLs({Bucket:this.#bucket.
bucket,Key:key}));const bytes=await(0,meter.Fo)(answer.Body??[],swapLimit);if(bytes.length===answer.ContentLength)return{bytes,etag:answer.ETag??""};throw Object.
assign(new Error("the answer was cut"),{code:"ECONNRESET"})}catch(error){if(isMissing(error))return void 0;const cut=error.code==="ECONNRESET";if(!cut||attempt>=
this.#bucket.patience.attempts)throw s3Failure(error,"read",name,this.#bucket)}}}async#head(key,name){try{return await head(this.#bucket,key)}catch(error){throw s3Failure(
error,"read",name,this.#bucket)}}async#lockOf(name,stored){const found=lockFromHead(stored);if(found!==void 0||stored.VersionId===void 0)return found;if(this.#sight===
void 0){this.#sight=await lockSight(this.#bucket,(0,object_key.T5)(this.#bucket.prefix,name));if(this.#sight==="denied"){this.#bucket.log.warning(`Whether ${this.
description} keeps objects by object lock is not known: s3:GetObjectRetention is not allowed.`)}}return void 0}async*#everything(prefix){let token;do{const page=await this.#page(
prefix,void 0,token);for(const{Key,Size,LastModified}of page.Contents??[]){const name=(0,object_key.m1)(this.#bucket.prefix,Key??"");if(name!==void 0)yield{name,
bytes:Size??0,modified:LastModified??new Date(0)}}token=page.NextContinuationToken}while(token!==void 0)}async#page(prefix,most,token){try{return await this.#bucket.
client.send(new dist_cjs.u6x({Bucket:this.#bucket.bucket,Prefix:(0,object_key.uU)(this.#bucket.prefix,prefix),...most!==void 0&&{MaxKeys:most},...token!==void 0&&
{ContinuationToken:token}}))}catch(error){throw s3Failure(error,"list",prefix,this.#bucket)}}async*#uploads(prefix){let marker={};while(marker!==void 0){const page=await this.#bucket.
client.send(new dist_cjs.mo2({Bucket:this.#bucket.bucket,Prefix:(0,object_key.uU)(this.#bucket.prefix,prefix),...marker}));yield*page.Uploads??[];marker=page.IsTruncated?
{...page.NextKeyMarker!==void 0&&{KeyMarker:page.NextKeyMarker},...page.NextUploadIdMarker!==void 0&&{UploadIdMarker:page.NextUploadIdMarker}}:void 0}}}}),20950:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>isSetFile,t:()=>publishedSet});const setFile=/^[^/]+\/(?:sets|dr-sets)\/[^/]+\/[^/]+$/;const setManifest=/^([^/]+\/(?:sets|dr-sets)\/[^/]+\/)manifest\.json$/;
function isSetFile(name){return setFile.test(name)}function publishedSet(name){return setManifest.exec(name)?.[1]}})};
