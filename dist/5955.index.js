export const id=5955;export const ids=[5955];export const modules={22803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{m:()=>sealFile,z:()=>verified});var _meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _seal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57891);function sealFile(source,sealing,signal){const plain=new _meter_js__WEBPACK_IMPORTED_MODULE_0__.kI;const opened=plain.through(source);const bytes=sealing.
recipients.length===0?opened:(0,_seal_js__WEBPACK_IMPORTED_MODULE_1__.od)(opened,sealing.recipients,sealing.tool,signal);return{bytes,plain,sealed:new _meter_js__WEBPACK_IMPORTED_MODULE_0__.
kI}}async function*verified(source,expected,mismatch){const meter=new _meter_js__WEBPACK_IMPORTED_MODULE_0__.kI;yield*meter.through(source);const found=meter.measured;
if(found.bytes!==expected.bytes||found.sha256!==expected.sha256)throw mismatch(found)}}),33801:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fo:()=>collect,Oo:()=>once,br:()=>digest,kI:()=>Meter});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);class Meter{#bytes=0;#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");#ended=false;async*through(source){this.#ended=false;for await(const chunk of source){
this.#bytes+=chunk.length;this.#hash.update(chunk);yield chunk}this.#ended=true}get bytes(){return this.#bytes}get measured(){if(!this.#ended)throw new Error("t\
he stream has not ended");return{bytes:this.#bytes,sha256:`sha256:${this.#hash.copy().digest("hex")}`}}}function digest(bytes){return`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(bytes).digest("hex")}`}async function*once(bytes){yield bytes}async function collect(source,limitBytes){const chunks=[];let size=0;
for await(const chunk of source){size+=chunk.length;if(size>limitBytes)throw new Error(`more than ${limitBytes} bytes`);chunks.push(chunk)}return Buffer.concat(
chunks)}}),57891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{dd:()=>findAgeTool,
ho:()=>open,od:()=>seal});var _system_ask_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63262);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _through_program_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76868);async function findAgeTool(){const answers=await Promise.all(["age","bash"].
map(program=>(0,_system_ask_js__WEBPACK_IMPORTED_MODULE_0__.k)([program,"--version"])));return answers.includes(void 0)?"library":"program"}async function*seal(source,recipients,tool,signal){
if(recipients.length===0)throw new Error("no recipient");if(tool==="program"){const args=recipients.flatMap(recipient=>["-r",recipient]);yield*(0,_through_program_js__WEBPACK_IMPORTED_MODULE_2__.
g)(source,{program:"age",args},"age",signal);return}const{Encrypter}=await __webpack_require__.e(1539).then(__webpack_require__.bind(__webpack_require__,81539));
const encrypter=new Encrypter;for(const recipient of recipients)encrypter.addRecipient(recipient);yield*fromWeb(await encrypter.encrypt(ReadableStream.from(source)))}
async function*open(source,identity,tool,signal){try{if(tool==="program"){const command={program:"bash",args:["-c","exec age -d -i <(cat <&3)"],secretInput:identity.
secret};yield*(0,_through_program_js__WEBPACK_IMPORTED_MODULE_2__.g)(source,command,"age -d",signal);return}const{Decrypter}=await __webpack_require__.e(1539).then(
__webpack_require__.bind(__webpack_require__,81539));const decrypter=new Decrypter;for(const line of identity.secret.reveal().split("\n"))decrypter.addIdentity(
line);yield*fromWeb(await decrypter.decrypt(ReadableStream.from(source)))}catch(error){throw openFailure(error)}}async function*fromWeb(stream){for await(const chunk of stream)
yield Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength)}function openFailure(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR&&error.code!=="program-failed")return error;const text=(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error);if(/no identity matched|no recipient|incorrect (?:passphrase|identity)/i.
test(text)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("wrong-key",{what:"The file was not encrypted for the given encryption-identity.",means:"\
Nothing was changed.",next:"Give the private key that belongs to one of the recipients in the manifest.",cause:error})}return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("damaged",{what:`The file cannot be decrypted: ${text}.`,means:"It is damaged or cut: it cannot be restored.",next:"Take another copy of the set, or an older\
 set.",cause:error})}}),76868:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>throughProgram});
var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);async function*throughProgram(source,command,name,signal){const running=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.
ni)(command,signal);let sourceError;const feeding=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.hm)(running,source).catch(error=>{sourceError=error;running.kill()});
try{yield*(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.CG)(running,name)}catch(error){await feeding;throw sourceError??error}await feeding;if(sourceError!==
void 0)throw sourceError}}),15266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{XU:()=>parseDrManifest,
YI:()=>drManifestVersion,vF:()=>formatDrManifest});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33801);var _manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31137);const drManifestVersion=1;const drManifestSchema=zod__WEBPACK_IMPORTED_MODULE_2__.
rej({schemaVersion:zod__WEBPACK_IMPORTED_MODULE_2__.euz(drManifestVersion),kind:zod__WEBPACK_IMPORTED_MODULE_2__.euz("dr-set"),id:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().regex(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/),node:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),startedAt:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.kB,finishedAt:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
kB,tool:zod__WEBPACK_IMPORTED_MODULE_2__.rej({name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),version:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}),deployment:zod__WEBPACK_IMPORTED_MODULE_2__.
rej({kind:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["external","compose","kubernetes"]),location:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}),spliceVersion:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP(),participantId:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().describe("The node whose dump it is, from the dump and as expected"),snapshot:zod__WEBPACK_IMPORTED_MODULE_2__.
rej({timestamp:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.kB.describe("The moment that was asked for, and that the dump is of"),force:zod__WEBPACK_IMPORTED_MODULE_2__.
zMY(),migrationId:zod__WEBPACK_IMPORTED_MODULE_2__.Whr().describe("Of the network that the dump is to be imported into"),synchronizerId:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP(),createdAt:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),custody:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["plain","kms"]).describe("`kms`: the keys must survive in t\
he KMS beside the dump"),keySetDigest:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.sc,dars:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.U9,users:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
U9,json:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.jh.describe("The dump itself, as the validator app reads it"),file:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Mz}),
placed:zod__WEBPACK_IMPORTED_MODULE_2__.rej({where:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),path:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),aside:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().optional().describe("Under which name the dump that was there before is kept")}).optional().describe("Where the dump was put for the app to read; absent w\
hen it was only stored"),encryptionRecipients:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()),proofs:zod__WEBPACK_IMPORTED_MODULE_2__.
YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_1__.A_)}).describe("Manifest of a data snapshot of a Splice validator node, for disaster recovery");function formatDrManifest(manifest){
return Buffer.from(`${JSON.stringify(drManifestSchema.parse(manifest),null,2)}
`)}function parseDrManifest(bytes,where){const manifest=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Mp)(drManifestSchema,bytes,where,drManifestVersion);(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
ZY)([manifest.snapshot.file],where);return{manifest,sha256:(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.br)(bytes)}}}),7806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Eo:()=>problemOfHeld,Y6:()=>holdIdentities,iJ:()=>readHeld});var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60297);
async function holdIdentities(store,owner,bytes){if(bytes.length>store.limitBytes){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("identities-too-\
large",{what:`The identities have ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.z)(bytes.length)}; ${store.place} takes ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.
z)(store.limitBytes)} at most.`,means:"Nothing was sent. They are neither cut nor compressed: encrypted bytes do not become smaller.",next:"Give another place: \
a Kubernetes Secret and Vault take more, another repository takes any size (docs/storage.md, Identities elsewhere)."})}const reference=await store.put(owner,bytes);
const held={kind:store.kind,place:store.place,reference};let back;try{back=await store.get(reference)}catch(error){await takeBack(store,reference);throw error}if(back.
equals(bytes))return held;await takeBack(store,reference);throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("identities-read-back",{what:`${store.place}\
 does not hold what was written to it: ${back.length} of ${bytes.length} bytes came back${back.length===bytes.length?", with another content":""}.`,means:"Ident\
ities that cannot be read are lost. Nothing was published.",next:"Find out what changes entries there (a policy, a synchronisation), or give another place."})}async function takeBack(store,reference){
await store.remove(reference).catch(()=>{})}async function readHeld(open,file,set){const{heldIn}=file;const store=await open?.();if(store===void 0||store.kind!==
heldIn.kind){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("identities-elsewhere",{what:`The identities of set ${set} are not beside it but in ${heldIn.
place} (${heldIn.reference})${store===void 0?"":`, and identities-repository is ${store.place}`}.`,means:"They cannot be read. Nothing was changed.",next:`Give \
identities-repository: ${heldIn.place}, with credentials that may read there.`})}const bytes=await store.get(heldIn.reference);const found=(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.
br)(bytes);if(bytes.length===file.bytes&&found===file.sha256)return bytes;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("damaged",{what:`${heldIn.
reference} in ${store.place} is not what was stored of set ${set}: ${bytes.length} of ${file.bytes} bytes, digest ${found}.`,means:"It was cut, altered or excha\
nged: these identities cannot be used.",next:"Take another copy of them, or those of an older set."})}async function problemOfHeld(open,file,set){try{await readHeld(
open,file,set);return void 0}catch(error){return(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}}}),31137:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mp:()=>acceptManifest,ZY:()=>checkObjects,U9:()=>count,zJ:()=>databaseOf,Mz:()=>fileSchema,R8:()=>filesOf,L_:()=>formatManifest,
vS:()=>manifestName,cX:()=>manifestVersion,jh:()=>measured,Ng:()=>parseManifest,Xe:()=>piecesOf,A_:()=>proofSchema,sc:()=>sha256,kB:()=>time});var schemas=__webpack_require__(
27597);var iso=__webpack_require__(64377);var errors=__webpack_require__(37428);var meter=__webpack_require__(33801);var failure=__webpack_require__(1145);;const texts=schemas.
YOg(schemas.YjP());const catalogSchema=schemas.rej({locale:schemas.rej({encoding:schemas.YjP(),provider:schemas.k5n(["libc","icu","builtin"]),collate:schemas.YjP(),
ctype:schemas.YjP(),locale:schemas.YjP().exactOptional().describe("Of `icu` and `builtin`"),icuRules:schemas.YjP().exactOptional(),collationVersion:schemas.YjP().
exactOptional().describe("Of the library that sorts, as the database recorded it")}),connectionLimit:schemas.Whr().describe("-1: none"),comment:schemas.YjP().exactOptional(),
databasePrivileges:texts.exactOptional().describe("Absent: the default ones"),roleSettings:schemas.YOg(schemas.rej({role:schemas.YjP(),setting:schemas.YjP()})),
owners:schemas.g1P(schemas.YjP(),schemas.YjP()).describe("Of objects that are not the database owner’s"),privileges:schemas.g1P(schemas.YjP(),texts).describe(
"Of objects whose privileges are not the default ones"),extensions:schemas.YOg(schemas.rej({name:schemas.YjP(),version:schemas.YjP(),schema:schemas.YjP(),trusted:schemas.
zMY().describe("Whether somebody who is no superuser may create it")})),roles:texts.describe("That owners, privileges, policies and settings name"),superuserObjects:texts.
describe("That only a superuser may create"),subscriptions:texts,publications:texts,tablespaces:texts.describe("Besides the default one"),invalidIndexes:texts.describe(
"Invalid or being built: not in the dump"),unloggedTables:texts,largeObjects:schemas.Whr().min(0),policyTables:texts.describe("Whose rows a policy may hide"),searchPathObjects:texts.
describe("Whose definitions work only with a search_path"),notRead:schemas.g1P(schemas.YjP(),schemas.YjP()).exactOptional().describe("What the server did not sh\
ow, with the reason")}).describe("What the dump carries only where rights and roles allow it, or not at all");;const identityStoreKinds=["repository","aws-secre\
tsmanager","gcp-secretmanager","vault","kubernetes-secret"];;const manifestVersion=2;const manifestName="manifest.json";const sha256=schemas.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const time=iso.w$();const count=schemas.Whr().min(0);const fileName=schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);const measured=schemas.rej({bytes:count,
sha256});const pieceSchema=measured.extend({name:fileName});const fileSchema=schemas.rej({name:fileName.describe("Name of the file beside the manifest, and of i\
ts first piece"),bytes:count.describe("Size as stored"),sha256:sha256.describe("Digest of the bytes as stored"),plain:measured.describe("What `age -d` gives bac\
k (the same as stored when not encrypted)"),encryption:schemas.k5n(["age","none"]),compression:schemas.k5n(["zstd","none"]).describe("`none` for archives that p\
g_dump compressed itself"),open:schemas.YjP().describe("Command line of stock programs that opens the file"),pieces:schemas.YOg(pieceSchema).min(2).exactOptional().
describe("The objects that the file is stored in, one behind the other; absent: one, of the name of the file")}).describe("One file of the set");const heldInSchema=schemas.
rej({kind:schemas.k5n(identityStoreKinds),place:schemas.YjP().min(1).describe("Address of the place, as `identities-repository` gives it"),reference:schemas.YjP().
min(1).describe("What they are found by in that place")}).describe("Where the file is instead; absent: beside the manifest");const proofSchema=schemas.rej({name:schemas.
YjP(),verdict:schemas.k5n(["pass","fail","not-checked"]),detail:schemas.YjP()});const role=schemas.k5n(["apps","participant"]);const dumpSchema=schemas.rej({method:schemas.
euz("dump"),clientMajor:schemas.Whr().describe("Major version of the pg_dump that wrote the archive")}).describe("The database was dumped");const copySchema=schemas.
rej({method:schemas.k5n(["volume-snapshot","command"]),roles:schemas.YOg(role).min(1).max(2).describe("Databases that the copy holds"),reference:schemas.YjP().min(
1).describe("What the copy is called where it is kept"),details:schemas.Pq9().optional().describe("What the method needs to restore it")}).describe("The server \
of the database was copied in another way");const savedDatabase=schemas.rej({role,name:schemas.YjP().min(1).max(63),schema:schemas.YjP().exactOptional().describe(
"The schema that the program keeps its tables in, where its configuration said so"),server:schemas.rej({version:schemas.YjP(),major:schemas.Whr(),encoding:schemas.
YjP(),collate:schemas.YjP(),ctype:schemas.YjP(),owner:schemas.YjP(),settings:schemas.YOg(schemas.YjP()),dataChecksums:schemas.YjP(),databaseBytes:count.describe(
"Size of the database on the server when it was dumped")}),startedAt:time,finishedAt:time,inventory:schemas.rej({tables:count,indexes:count,sequences:count,constraints:count,
rows:schemas.g1P(schemas.YjP(),count.nullable()),sequenceValues:schemas.g1P(schemas.YjP(),schemas.Whr().nullable()),tableBytes:schemas.g1P(schemas.YjP(),count).
optional()}),catalog:catalogSchema.exactOptional()});const databaseSchema=schemas.KCZ([savedDatabase.extend({capture:dumpSchema,files:schemas.YOg(fileSchema).min(
1)}),savedDatabase.extend({capture:copySchema,files:schemas.YOg(fileSchema).max(0)})]);const ledgerUserSchema=schemas.rej({id:schemas.YjP(),primaryParty:schemas.
YjP().optional(),deactivated:schemas.zMY().optional(),rights:schemas.YOg(schemas.YjP())});const manifestSchema=schemas.rej({schemaVersion:schemas.euz([1,manifestVersion]),
kind:schemas.euz("backup-set"),id:schemas.YjP().regex(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/),node:schemas.YjP(),startedAt:time,finishedAt:time,tool:schemas.rej({name:schemas.
YjP(),version:schemas.YjP()}),deployment:schemas.rej({kind:schemas.k5n(["external","compose","kubernetes"]),location:schemas.YjP(),components:schemas.YOg(schemas.
rej({name:schemas.YjP(),replicas:count,image:schemas.YjP().optional(),imageDigest:schemas.YjP().optional()})),migrationId:count.optional(),partyHint:schemas.YjP().
optional(),participantIdentifier:schemas.YjP().optional(),record:schemas.Pq9().optional().describe("What the deployment needs to find itself again when nothing \
runs")}),spliceVersion:schemas.YjP().optional(),participantId:schemas.YjP().optional(),validatorParty:schemas.YjP().optional(),dsoParty:schemas.YjP().optional(),
synchronizerIds:schemas.YOg(schemas.YjP()).optional(),schemaVersions:schemas.rej({apps:schemas.YjP().optional(),participant:schemas.YjP().optional()}),facts:schemas.
rej({appsOffset:count.optional().describe("Last-ingested offset of the validator app; of a copy: no less than what it holds, or with one copy of both databases:\
 no more"),ledgerEnd:count.optional().describe("Ledger end of the participant; a copy holds this or more"),prunedUpTo:count.optional(),dataTime:time.optional().
describe("Time of the newest sequenced event: the age of the data"),custody:schemas.k5n(["plain","wrapped","kms"]).optional(),users:schemas.YOg(ledgerUserSchema).
optional().describe("In sets of version 1 only"),walletUsers:schemas.YOg(schemas.YjP()).optional().describe("In sets of version 1 only"),notRead:schemas.g1P(schemas.
YjP(),schemas.YjP()).describe("Facts that could not be read, with the reason")}),identities:schemas.rej({participantId:schemas.YjP(),custody:schemas.k5n(["plain",
"kms"]),keySetDigest:sha256,version:schemas.YjP().optional(),takenAt:time,file:fileSchema.extend({heldIn:heldInSchema.optional()})}).optional(),identitiesNotIncluded:schemas.
YjP().optional().describe("Why there are none"),users:schemas.rej({count,externalParties:count.describe("Parties of users in other namespaces than the participa\
nt’s"),salt:schemas.YjP().regex(/^[A-Za-z0-9_-]{22}$/),digests:schemas.YOg(schemas.YjP().regex(/^[A-Za-z0-9_-]{16}$/)).describe("HMAC-SHA256 of each user’s na\
me by the salt, its first 96 bits in base64url"),file:fileSchema.describe("Who they are, with their parties and rights")}).optional().describe("Users of the par\
ticipant and of the validator app; absent: not known"),databases:schemas.PVZ([databaseSchema,databaseSchema]).describe("Apps first, then participant"),roles:schemas.
YOg(fileSchema).describe("Roles of each database server as SQL, without passwords"),otherDatabases:schemas.YOg(schemas.rej({name:schemas.YjP(),attribution:schemas.
YjP()})),encryptionRecipients:schemas.YOg(schemas.YjP()),proofs:schemas.YOg(proofSchema)}).describe("Manifest of a backup set of a Splice validator node");function formatManifest(manifest){
return Buffer.from(`${JSON.stringify(manifestSchema.parse(manifest),null,2)}
`)}function parseManifest(bytes,where){const manifest=acceptManifest(manifestSchema,bytes,where,manifestVersion);checkObjects(filesOf(manifest),where);const[apps,
participant]=manifest.databases;if(apps.role!=="apps"||participant.role!=="participant"){throw invalid(where,"its databases are not apps and participant, in thi\
s order")}const copied=manifest.databases.find(one=>one.capture.method!=="dump"&&!one.capture.roles.includes(one.role));if(copied!==void 0)throw invalid(where,`\
the copy of the ${copied.role} database does not hold it`);return{manifest,sha256:(0,meter.br)(bytes)}}function checkObjects(files,where){const names=files.flatMap(
piecesOf).map(({name})=>name.toLowerCase());if(new Set(names).size!==names.length)throw invalid(where,"two entries name the same file");if(names.includes(manifestName))
throw invalid(where,`it names ${manifestName} as a file of the set`);for(const file of files){const bytes=piecesOf(file).reduce((sum,piece)=>sum+piece.bytes,0);
if(bytes!==file.bytes)throw invalid(where,`the pieces of ${file.name} have ${bytes} bytes in all`)}}function acceptManifest(schema,bytes,where,newest){let json;
try{json=JSON.parse(bytes.toString("utf8"))}catch(error){throw invalid(where,"it is not JSON",error)}const version=json?.schemaVersion;if(typeof version==="numb\
er"&&version>newest){throw new failure.HR("manifest-newer",{what:`The manifest of ${where} has version ${version}; this release reads up to ${newest}.`,means:"A\
 newer release of this action wrote the set.",next:"Use that release or a newer one to restore it."})}const parsed=schema.safeParse(json);if(!parsed.success)throw invalid(
where,errors.S1(parsed.error).replaceAll(/\s+/g," "));return parsed.data}function databaseOf(manifest,of){return manifest.databases[of==="apps"?0:1]}function filesOf(manifest){
const identities=manifest.identities?.file;return[...identities!==void 0&&identities.heldIn===void 0?[identities]:[],...manifest.users?[manifest.users.file]:[],
...manifest.databases.flatMap(database=>database.files),...manifest.roles]}function piecesOf(file){return file.pieces??[file]}function invalid(where,why,cause){
return new failure.HR("manifest-invalid",{what:`The manifest of ${where} cannot be used: ${why}.`,means:"The set is damaged or was altered: it is not restored.",
next:"Take another copy of the set, or an older set.",cause})}}),28502:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Qo:()=>newSetId,ib:()=>setTime,o6:()=>isSetId});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const alphabet="a\
bcdefghjkmnpqrstuvwxyz23456789";const shape=/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-[a-z2-9]{6}$/;function newSetId(now=new Date){const time=now.toISOString().
replaceAll(/[-:.]/g,"");const random=Array.from({length:6},()=>alphabet[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length)]).join("");return`${time}\
-${random}`}function isSetId(text){return timeIn(text)!==void 0}function setTime(id2){const time=timeIn(id2);if(time===void 0)throw new Error(`not a set id: ${id2}`);
return time}function timeIn(text){const parts=shape.exec(text);if(parts===null)return void 0;const[,year,month,day,hour,minute,second,ms]=parts;const time=new Date(
`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);return Number.isNaN(time.getTime())?void 0:time}}),1203:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kl:()=>BackupSets,qR:()=>DrSets,CB:()=>textsOf,Ov:()=>warnOfOrphan});var dr_manifest=__webpack_require__(15266);var held=__webpack_require__(
7806);var repository_manifest=__webpack_require__(31137);var files=__webpack_require__(22803);var meter=__webpack_require__(33801);;async function inPieces(source,limitBytes,write){
const chunks=source[Symbol.asyncIterator]();let rest=Buffer.alloc(0);const fill=async()=>{while(rest?.length===0)rest=(await chunks.next()).value;return rest};async function*piece(){
for(let room=limitBytes;room>0;){const chunk=await fill();if(chunk===void 0)return;const taken=chunk.subarray(0,room);rest=chunk.subarray(taken.length);room-=taken.
length;yield taken}}try{do await write(piece());while(await fill()!==void 0)}finally{await chunks.return?.()}}var failure=__webpack_require__(1145);var system_log=__webpack_require__(
60297);var set_id=__webpack_require__(28502);;const manifestLimit=16*1024*1024;const leftoverMs=36e5;const pieceBytes=64*1024**3;function textsOf(problems){return problems.
map(({text})=>text)}function warnOfOrphan({name,bytes,kept},log){const what=`what a dead run left: ${name} (${(0,system_log.z)(bytes)})`;log.warning(kept===void 0?
`Removed ${what}.`:`Not removed, ${what}: ${kept}`)}class Sets{storage;node;#kind;constructor(storage,node,kind){this.storage=storage;this.node=node;this.#kind=
kind}get prefix(){return`${this.node}/${this.#kind.folder}/`}async list(){return await this.newest(Number.POSITIVE_INFINITY)}async newest(count){const{complete}=idsIn(
await this.storage.list(this.prefix),this.prefix);return await Promise.all(complete.slice(0,count).map(id2=>this.#listed(id2)))}async survey(){const objects=await this.
storage.list(this.prefix);const bySet=Map.groupBy(objects,({name})=>name.slice(this.prefix.length).split("/")[0]);return await Promise.all(idsIn(objects,this.prefix).
complete.map(async id2=>{const stored=bySet.get(id2)??[];const listed=await this.#listed(id2);return{...listed,bytes:stored.reduce((sum,object)=>sum+object.bytes,
0),problems:listed.read===void 0?[]:this.#problemsIn(listed.read.manifest,stored)}}))}async has(id2){const path=this.manifestPath(id2);return(await this.storage.
list(path)).some(({name})=>name===path)}async#listed(id2){try{return{id:id2,read:await this.read(id2)}}catch(error){return{id:id2,problem:(0,failure.bD)(error)}}}async read(id2){
for(;;){try{return await this.#readOnce(id2)}catch(error){const invalid=error instanceof failure.HR&&error.code==="manifest-invalid";if(!invalid||!this.storage.
elsewhere?.(this.manifestPath(id2)))throw error}}}async#readOnce(id2){let bytes;try{bytes=await(0,meter.Fo)(this.storage.read(`${this.prefix}${id2}/${repository_manifest.
vS}`),manifestLimit)}catch(error){if(!(error instanceof failure.HR)||error.code!=="missing")throw error;throw new failure.HR("set-missing",{what:`There is no co\
mplete set ${id2} of node ${this.node} in ${this.storage.description}.`,next:"Take an id from the list that a dry run prints, or `latest`."})}const read=this.#kind.
parse(bytes,`set ${id2}`);if(read.manifest.id!==id2||read.manifest.node!==this.node){throw new failure.HR("manifest-invalid",{what:`The manifest of set ${id2} i\
s that of set ${read.manifest.id} of node ${read.manifest.node}.`,means:"A manifest was copied to another place: what it says is not about these files.",next:"R\
estore the original layout of the repository, or take another set."})}return read}manifestPath(id2){return`${this.prefix}${id2}/${repository_manifest.vS}`}async*readFile(id2,file,reading={}){
const damaged=(name,bytes)=>found=>{const differs=found.bytes===bytes?`its digest is ${found.sha256}`:`it has ${found.bytes} of ${bytes} bytes`;return new failure.
HR("damaged",{what:`File ${name} of set ${id2} is not what was stored: ${differs}.`,means:"The file was cut, altered or exchanged: the set cannot be restored.",
next:"Take another copy of the set, or an older set."})};const{storage,prefix}=this;async function*whole(){for(const piece of(0,repository_manifest.Xe)(file)){reading.
piece=piece.name;const stored=storage.read(`${prefix}${id2}/${piece.name}`);if(file.pieces===void 0)yield*stored;else yield*(0,files.z)(stored,piece,damaged(piece.
name,piece.bytes))}}yield*(0,files.z)(whole(),file,damaged(file.name,file.bytes))}async checkFile(id2,file,signal){for(;;){const reading={piece:file.name};try{let bytes=0;
for await(const chunk of this.readFile(id2,file,reading)){bytes+=chunk.length;signal.throwIfAborted()}return bytes}catch(error){if(signal.aborted||!this.storage.
elsewhere?.(`${this.prefix}${id2}/${reading.piece}`))throw error}}}async problems(manifest){return this.#problemsIn(manifest,await this.storage.list(`${this.prefix}${manifest.
id}/`))}#problemsIn(manifest,objects){const stored=new Map(objects.map(object=>[object.name,object.bytes]));return this.#kind.filesOf(manifest).flatMap(file=>(0,
repository_manifest.Xe)(file).flatMap(piece=>{const bytes=stored.get(`${this.prefix}${manifest.id}/${piece.name}`);if(bytes===void 0)return[{file:file.name,kind:"\
missing",text:`${piece.name} is missing`}];if(bytes===piece.bytes)return[];return[{file:file.name,kind:"size",text:`${piece.name} has ${bytes} of ${piece.bytes}\
 bytes`}]}))}async writeFile(id2,name,{bytes,sealed}){const pieces=[];await inPieces(bytes,this.storage.pieceBytes??pieceBytes,async source=>{const first=pieces.
length===0;const own=first?sealed:new meter.kI;const piece=first?name:`${name}.${String(pieces.length+1).padStart(4,"0")}`;const passing=sealed.through(first?source:
own.through(source));await this.storage.write(`${this.prefix}${id2}/${piece}`,passing,{exclusive:true});pieces.push({name:piece,...own.measured})});return pieces}async publish(manifest){
const bytes=this.#kind.format(manifest);const{sha256}=this.#kind.parse(bytes,`set ${manifest.id}`);const missing=await this.problems(manifest);if(missing.length>
0){throw new failure.HR("set-incomplete",{what:`The storage does not hold what was written: ${textsOf(missing).join("; ")}.`,means:"The set was not published.",
next:"Check the storage and run the backup again."})}await this.storage.write(this.manifestPath(manifest.id),(0,meter.Oo)(bytes),{exclusive:true});return sha256}async lockedUntil(id2){
const{storage}=this;if(storage.lockedUntil===void 0)return void 0;let latest;for(const{name}of await storage.list(`${this.prefix}${id2}/`)){const until=await storage.
lockedUntil(name);if(until!==void 0&&until.valueOf()>(latest?.valueOf()??Date.now()))latest=until}return latest}async remove(id2,between=async()=>{}){await this.
storage.remove(this.manifestPath(id2));await between();await this.discard(id2)}async discard(id2){for(const object of await this.storage.list(`${this.prefix}${id2}\
/`))await this.storage.remove(object.name);await this.storage.sweep(`${this.prefix}${id2}/`)}async removeOrphans(before){const orphans=[];for(const id2 of idsIn(
await this.storage.list(this.prefix),this.prefix).incomplete){const objects=await this.storage.list(`${this.prefix}${id2}/`);const orphan={name:id2,bytes:objects.
reduce((sum,object)=>sum+object.bytes,0)};await before?.(id2);try{await this.discard(id2);orphans.push(orphan)}catch(error){if(!(error instanceof failure.HR)||error.
code!=="object-locked")throw error;orphans.push({...orphan,kept:error.what})}}for(const name of await this.storage.sweep(this.prefix))orphans.push({name,bytes:0});
await this.storage.sweep(`${this.node}/`,leftoverMs);return orphans}}function idsIn(objects,prefix){const complete=new Set;const seen=new Set;for(const object of objects){
const[id2,file]=object.name.slice(prefix.length).split("/");if(id2===void 0||!(0,set_id.o6)(id2))continue;seen.add(id2);if(file===repository_manifest.vS)complete.
add(id2)}return{complete:[...complete].sort().reverse(),incomplete:[...seen].filter(id2=>!complete.has(id2))}};const backupSets={folder:"sets",parse:repository_manifest.
Ng,format:repository_manifest.L_,filesOf:repository_manifest.R8};class BackupSets extends Sets{identityStore;constructor(storage,node,identityStore){super(storage,
node,backupSets);this.identityStore=identityStore}async*readFile(id2,file,reading){const{heldIn}=file;if(heldIn===void 0)yield*super.readFile(id2,file,reading);else
yield await(0,held.iJ)(this.identityStore,{...file,heldIn},id2)}async identitiesProblem(manifest){const file=manifest.identities?.file;if(file===void 0)return manifest.
identitiesNotIncluded??"it has no identities";const{heldIn}=file;if(heldIn!==void 0)return await(0,held.Eo)(this.identityStore,{...file,heldIn},manifest.id);return(await this.
problems(manifest)).find(problem=>problem.file===file.name)?.text}}const drSets={folder:"dr-sets",parse:dr_manifest.XU,format:dr_manifest.vF,filesOf:({snapshot})=>[
snapshot.file]};class DrSets extends Sets{constructor(storage,node){super(storage,node,drSets)}}}),63262:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>ask});var _child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);async function ask([program="",...args],cwd){
const{getExecOutput}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,81260));const options={silent:true,ignoreReturnCode:true,env:(0,_child_js__WEBPACK_IMPORTED_MODULE_0__.
Jq)(),...cwd!==void 0&&{cwd}};const quoted=`"${program.replaceAll('"','\\"')}"`;try{const{exitCode,stdout}=await getExecOutput(quoted,[...args],options);return exitCode===
0?stdout:void 0}catch{return void 0}}}),48441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>tool});;const package_namespaceObject=JSON.parse('{"UU":"splice-validator-backup-actions","rE":"0.1.0"}');;const tool={name:package_namespaceObject.UU,version:package_namespaceObject.
rE}})};
