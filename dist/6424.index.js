export const id=6424;export const ids=[6424];export const modules={66424:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{SignJWT:()=>SignJWT});var base64url=__webpack_require__(71445);var errors=__webpack_require__(5674);;function table(entries){const out={__proto__:null};
for(const alg in entries)out[alg]={...entries[alg],alg};return out};const sig=[["verify"],["sign"]];function hmac(bits){const subtle={name:"HMAC",hash:`SHA-${bits}`};
return{kty:["oct"],secret:true,subtle,signing:subtle,usages:sig}}function rsa(bits,saltLength){const subtle={name:saltLength?"RSA-PSS":"RSASSA-PKCS1-v1_5",hash:`\
SHA-${bits}`};return{kty:["RSA"],subtle,signing:saltLength?{...subtle,saltLength}:subtle,usages:sig,minRsaBits:2048}}function ecdsa(crv,bits){return{kty:["EC"],
crv,subtle:{name:"ECDSA",namedCurve:crv},signing:{name:"ECDSA",hash:`SHA-${bits}`},usages:sig}}function eddsa(){const subtle={name:"Ed25519"};return{kty:["OKP"],
crv:"Ed25519",subtle,signing:subtle,usages:sig}}function mldsa(parameterSet){const subtle={name:`ML-DSA-${parameterSet}`};return{kty:["AKP"],subtle,signing:subtle,
usages:sig}}const JWS=table({HS256:hmac(256),HS384:hmac(384),HS512:hmac(512),RS256:rsa(256),RS384:rsa(384),RS512:rsa(512),PS256:rsa(256,32),PS384:rsa(384,48),PS512:rsa(
512,64),ES256:ecdsa("P-256",256),ES384:ecdsa("P-384",384),ES512:ecdsa("P-521",512),EdDSA:eddsa(),Ed25519:eddsa(),"ML-DSA-44":mldsa(44),"ML-DSA-65":mldsa(65),"ML\
-DSA-87":mldsa(87)});function jwsAlgorithm(alg){const entry=typeof alg=="string"?JWS[alg]:void 0;if(!entry)throw new errors.T0(`alg ${alg} is not supported eith\
er by JOSE or your javascript runtime`);return entry}var validate=__webpack_require__(47784);var buffer_utils=__webpack_require__(77410);;const tag=key=>key[Symbol.
toStringTag],jwkMatchesOp=(entry,key,usage)=>{const{alg}=entry;if(key.use!==void 0){const expected=usage==="sign"||usage==="verify"?"sig":"enc";if(key.use!==expected)
throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`)}if(key.alg!==void 0&&key.alg!==alg)throw new TypeError(`Inva\
lid key for this operation, its "alg" must be "${alg}" when present`);if(Array.isArray(key.key_ops)){const expectedKeyOp=usage==="encrypt"||usage==="decrypt"?entry.
ops?.[usage==="encrypt"?0:1]:usage;if(expectedKeyOp&&!key.key_ops.includes(expectedKeyOp))throw new TypeError(`Invalid key for this operation, its "key_ops" mus\
t include "${expectedKeyOp}" when present`)}};async function prepareKey(entry,key,usage){const{alg,secret}=entry,requiresPrivateKey=usage==="decrypt"||usage==="\
sign";if(secret&&key instanceof Uint8Array)return key;let normalized,keyObject;if((0,validate.Gv)(key)){if(normalized=normalizeJwk(key),typeof normalized.kty!="\
string")throw invalidKeyType(alg,key,secret);if(!(secret?normalized.kty==="oct"&&typeof normalized.k=="string":normalized.kty!=="oct"&&(requiresPrivateKey?normalized.
kty==="AKP"&&typeof normalized.priv=="string"||typeof normalized.d=="string":normalized.d===void 0&&normalized.priv===void 0)))throw new TypeError(secret?'JSON \
Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present':`JSON Web Key for this operation must be a ${requiresPrivateKey?
"private":"public"} JWK`);if(jwkMatchesOp(entry,normalized,usage),normalized.kty==="oct")return(0,base64url.D)(normalized.k);if(!Object.isFrozen(key)){const{key_ops}=key;
Array.isArray(key_ops)&&Object.freeze(key_ops),Object.freeze(key)}}else{if(!isKeyLike(key))throw invalidKeyType(alg,key,secret);const expectedType=secret?"secre\
t":requiresPrivateKey?"private":"public";if(key.type!==expectedType&&(secret||["secret","public","private"].includes(key.type)))throw new TypeError(`${tag(key)}\
 instances must be of type "${expectedType}" for the ${alg} algorithm`);if(isCryptoKey(key))return key;if(keyObject=key,keyObject.type==="secret")return keyObject.
export()}cache||=new WeakMap;const cacheKey=key;let cached=cache.get(cacheKey);if(cached?.[alg])return cached[alg];if(cached||cache.set(cacheKey,cached={}),keyObject&&
typeof keyObject.toCryptoKey=="function"){const isPublic=keyObject.type==="public",crv=nist[keyObject.asymmetricKeyDetails?.namedCurve],params=entry.resolve?.({
crv,asymmetricKeyType:keyObject.asymmetricKeyType})??entry.subtle;return cached[alg]=keyObject.toCryptoKey(params,isPublic,entry.usages[isPublic?0:1])}return normalized??=
keyObject.export({format:"jwk"}),normalized.alg=alg,cached[alg]=await jwkToKey(entry,normalized)}let cache;const nist={__proto__:null,prime256v1:"P-256",secp384r1:"\
P-384",secp521r1:"P-521"};function assertCryptoKey(key){if(!isCryptoKey(key))throw new Error("CryptoKey instance expected")}const isCryptoKey=key=>{if(key?.[Symbol.
toStringTag]==="CryptoKey")return true;try{return key instanceof CryptoKey}catch{return false}},isKeyObject=key=>key?.[Symbol.toStringTag]==="KeyObject",isKeyLike=key=>isCryptoKey(
key)||isKeyObject(key);function message(msg,actual,...types){if(types.length>2){const last=types.pop();msg+=`one of type ${types.join(", ")}, or ${last}.`}else types.
length===2?msg+=`one of type ${types[0]} or ${types[1]}.`:msg+=`of type ${types[0]}.`;return actual==null?msg+=` Received ${actual}`:typeof actual=="function"&&
actual.name?msg+=` Received function ${actual.name}`:typeof actual=="object"&&actual!=null&&actual.constructor?.name&&(msg+=` Received an instance of ${actual.constructor.
name}`),msg}const invalidKeyInput=(actual,...types)=>message("Key must be ",actual,...types);function invalidKeyType(alg,actual,secret){const types=["CryptoKey",
"KeyObject","JSON Web Key"];return secret&&types.push("Uint8Array"),new TypeError(message(`Key for the ${alg} algorithm must be `,actual,...types))}const unusable=(name,prop="\
algorithm.name")=>new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);function checkUsage(key,usage){if(usage&&!key.usages.includes(
usage))throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`)}function checkModulusLength(alg,key){const{modulusLength}=key.
algorithm;if(typeof modulusLength!="number"||modulusLength<2048)throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`)}function checkCryptoKey(key,expected,usage){
const algorithm=key.algorithm;if(algorithm.name!==expected.name)throw unusable(expected.name);if(expected.hash&&algorithm.hash?.name!==expected.hash)throw unusable(
expected.hash,"algorithm.hash");if(expected.namedCurve&&algorithm.namedCurve!==expected.namedCurve)throw unusable(expected.namedCurve,"algorithm.namedCurve");if(expected.
length!==void 0&&algorithm.length!==expected.length)throw unusable(expected.length,"algorithm.length");checkUsage(key,usage)}function snapshotJwk(jwk){return{__proto__:null,
...jwk}}function normalizeJwk(jwk){const normalized=snapshotJwk(jwk);if(normalized.ext!==void 0&&typeof normalized.ext!="boolean")throw new TypeError('"ext" (Ex\
tractable) Parameter must be a boolean');if(normalized.key_ops!==void 0){const value=normalized.key_ops,keyOps=Array.isArray(value)?[...value]:void 0;if(!keyOps||
keyOps.some(operation=>typeof operation!="string")||new Set(keyOps).size!==keyOps.length)throw new TypeError('"key_ops" (Key Operations) Parameter must be an ar\
ray of unique strings');normalized.key_ops=keyOps}return normalized}function validateExtractableOption(extractable){if(extractable!==void 0&&typeof extractable!=
"boolean")throw new TypeError('"extractable" option must be a boolean');return extractable}async function jwkToKey(entry,jwk,extractable){if(!entry.kty.includes(
jwk.kty))throw new errors.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');const algorithm=entry.resolve?.({kty:jwk.kty,crv:jwk.crv})??entry.subtle,
isPrivate=!!(jwk.d||jwk.priv),keyData={...jwk,ext:extractable??jwk.ext};return keyData.kty!=="AKP"&&delete keyData.alg,delete keyData.use,crypto.subtle.importKey(
"jwk",keyData,algorithm,keyData.ext??!isPrivate,jwk.key_ops??entry.usages[isPrivate?1:0])}async function rawKey(key,expected,usage,extractable=false){return key instanceof
Uint8Array&&(key=await crypto.subtle.importKey("raw",key,expected,extractable,[usage])),checkCryptoKey(key,expected,usage),key};async function createSignature(input,key,rejectUnencoded){
let[payload,protectedHeader,unprotectedHeader,crit]=input,encodedProtectedHeader="";if(protectedHeader!==void 0){const normalized=(0,validate.ji)(errors.Ye,protectedHeader);
protectedHeader=normalized[0],encodedProtectedHeader=(0,base64url.l)(normalized[1])}if(unprotectedHeader!==void 0&&(unprotectedHeader=(0,validate.ji)(errors.Ye,
unprotectedHeader)[0]),!protectedHeader&&!unprotectedHeader)throw new errors.Ye("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
if(!(0,validate.fz)(protectedHeader,unprotectedHeader))throw new errors.Ye("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");const joseHeader={
...protectedHeader,...unprotectedHeader};(0,validate.BU)(errors.Ye,protectedHeader);const b64=(0,validate.J0)(protectedHeader,(0,validate.nI)(errors.Ye,validate.
qc,crit,protectedHeader,joseHeader));b64||rejectUnencoded?.();const{alg}=joseHeader;if(typeof alg!="string"||!alg)throw new errors.Ye('JWS "alg" (Algorithm) Hea\
der Parameter missing or invalid');const entry=jwsAlgorithm(alg);let encodedPayload="",signingPayload=payload,signingInput;if(b64){const encodedPayloadCache=input[4];
encodedPayloadCache?(encodedPayload=encodedPayloadCache[0]??=(0,base64url.l)(payload),signingPayload=encodedPayloadCache[1]??=(0,buffer_utils.lF)(encodedPayload)):
(encodedPayload=(0,base64url.l)(payload),signingInput=buffer_utils.Rd.encode(`${encodedProtectedHeader}.${encodedPayload}`))}signingInput??=(0,buffer_utils.xW)(
(0,buffer_utils.lF)(encodedProtectedHeader),(0,buffer_utils.lF)("."),signingPayload);const signingKey=await rawKey(await prepareKey(entry,key,"sign"),entry.subtle,
"sign");entry.minRsaBits&&checkModulusLength(entry.alg,signingKey);const jws={signature:(0,base64url.l)(new Uint8Array(await crypto.subtle.sign(entry.signing,signingKey,
signingInput))),payload:encodedPayload};return protectedHeader&&(jws.protected=encodedProtectedHeader),unprotectedHeader&&(jws.header=unprotectedHeader),[jws,b64]}
async function createCompactSignature(payload,protectedHeader,crit,key,rejectUnencoded){const[jws]=await createSignature([payload,protectedHeader,void 0,crit],key,
rejectUnencoded);return`${jws.protected}.${jws.payload}.${jws.signature}`};const epoch=date=>Math.floor(date.getTime()/1e3),multipliers={s:1,m:60,h:3600,d:86400,
w:604800,y:31557600},REGEX=/^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i,checkFailed="\
check_failed";function invalidDuration(){throw new TypeError("Invalid time period format")}function secs(str){typeof str!="string"&&invalidDuration();const matched=REGEX.
exec(str);(!matched||matched[4]&&matched[1])&&invalidDuration();const value=parseFloat(matched[2]),durationSeconds=Math.round(value*multipliers[matched[3][0].toLowerCase()]);
return Number.isFinite(durationSeconds)||invalidDuration(),matched[1]==="-"||matched[4]==="ago"?-durationSeconds:durationSeconds}function validateInput(label,input){
if(!Number.isFinite(input))throw new TypeError(`Invalid ${label} input`);return input}function validateStringClaim(claim,value){if(typeof value!="string")throw new TypeError(
`"${claim}" claim must be a string`)}function validateAudienceClaim(value){if(typeof value!="string"&&(!Array.isArray(value)||Array.from(value).some(member=>typeof member!=
"string")))throw new TypeError('"aud" claim must be a string or an array of strings')}function numericDate(value,label){return typeof value=="number"?validateInput(
label,value):value instanceof Date?validateInput(label,epoch(value)):epoch(new Date)+secs(value)}const normalizeTyp=value=>{const normalized=value.toLowerCase();
return value.includes("/")?normalized:`application/${normalized}`},checkAudiencePresence=(audPayload,audOption)=>typeof audPayload=="string"?audOption.includes(
audPayload):Array.isArray(audPayload)?audOption.some(aud=>audPayload.includes(aud)):false;function validateNumericDate(claimsSet,claim,required=false){const value=claimsSet[claim];
if(!(value===void 0&&!required)){if(typeof value!="number")throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`,claimsSet,claim,"invalid");return value}}
function unexpectedClaim(claimsSet,claim){throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`,claimsSet,claim,checkFailed)}function validateClaimsSet(protectedHeader,claimsSetBytes,options={}){
let claimsSet;try{claimsSet=JSON.parse(strictDecoder.decode(claimsSetBytes))}catch(cause){throw new JWTInvalid("JWT Claims Set must be a top-level JSON object",
{cause})}if(!isObject(claimsSet))throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");const{typ}=options;if(typ!==void 0&&(typeof protectedHeader.
typ!="string"||normalizeTyp(protectedHeader.typ)!==normalizeTyp(typ)))throw new JWTClaimValidationFailed('unexpected "typ" JWT header value',claimsSet,"typ",checkFailed);
const{requiredClaims=[],issuer,subject,audience,maxTokenAge}=options,presenceCheck=[...requiredClaims];maxTokenAge!==void 0&&presenceCheck.push("iat"),audience!==
void 0&&presenceCheck.push("aud"),subject!==void 0&&presenceCheck.push("sub"),issuer!==void 0&&presenceCheck.push("iss");for(const claim of new Set(presenceCheck.
reverse()))if(!Object.hasOwn(claimsSet,claim))throw new JWTClaimValidationFailed(`missing required "${claim}" claim`,claimsSet,claim,"missing");issuer!==void 0&&
!(Array.isArray(issuer)?issuer:[issuer]).includes(claimsSet.iss)&&unexpectedClaim(claimsSet,"iss"),subject!==void 0&&claimsSet.sub!==subject&&unexpectedClaim(claimsSet,
"sub"),audience!==void 0&&!checkAudiencePresence(claimsSet.aud,typeof audience=="string"?[audience]:audience)&&unexpectedClaim(claimsSet,"aud");const{clockTolerance}=options;
let tolerance=0;if(typeof clockTolerance=="string")tolerance=secs(clockTolerance);else if(clockTolerance!==void 0){if(typeof clockTolerance!="number")throw new TypeError(
"Invalid clockTolerance option type");tolerance=clockTolerance}if(validateInput("clockTolerance option",tolerance),tolerance<0)throw new TypeError("Invalid cloc\
kTolerance option input");const{currentDate}=options,now=validateInput("currentDate option",epoch(currentDate===void 0?new Date:currentDate)),iat=validateNumericDate(
claimsSet,"iat",maxTokenAge!==void 0),nbf=validateNumericDate(claimsSet,"nbf");if(nbf!==void 0&&nbf>now+tolerance)throw new JWTClaimValidationFailed('"nbf" clai\
m timestamp check failed',claimsSet,"nbf",checkFailed);const exp=validateNumericDate(claimsSet,"exp");if(exp!==void 0&&exp<=now-tolerance)throw new JWTExpired('\
"exp" claim timestamp check failed',claimsSet,"exp",checkFailed);if(maxTokenAge!==void 0){const age=now-iat,max=validateInput("maxTokenAge option",typeof maxTokenAge==
"number"?maxTokenAge:secs(maxTokenAge));if(max<0)throw new TypeError("Invalid maxTokenAge option input");if(age-tolerance>max)throw new JWTExpired('"iat" claim \
timestamp check failed (too far in the past)',claimsSet,"iat",checkFailed);if(age<-tolerance)throw new JWTClaimValidationFailed('"iat" claim timestamp check fai\
led (it should be in the past)',claimsSet,"iat",checkFailed)}return claimsSet}let producerClaimsSets;function producerClaimsSet(producer){return producerClaimsSets.
get(producer)}function jwtClaimsSetBytes(producer){const claimsSet=producerClaimsSet(producer);for(const claim of["iat","nbf","exp"]){const value=claimsSet[claim];
if(typeof value=="number"&&!Number.isFinite(value))throw new TypeError(`"${claim}" claim must be a finite number`)}return buffer_utils.Rd.encode(JSON.stringify(
claimsSet))}function jwtClaim(producer,claim){return producerClaimsSet(producer)[claim]}class JWTClaimsBuilder{constructor(claimsSet={}){if(!(0,validate.Gv)(claimsSet))
throw new TypeError("JWT Claims Set MUST be an object");(producerClaimsSets||=new WeakMap).set(this,structuredClone(claimsSet))}setIssuer(value){return validateStringClaim(
"iss",value),producerClaimsSet(this).iss=value,this}setSubject(value){return validateStringClaim("sub",value),producerClaimsSet(this).sub=value,this}setAudience(value){
return validateAudienceClaim(value),producerClaimsSet(this).aud=value,this}setJti(value){return validateStringClaim("jti",value),producerClaimsSet(this).jti=value,
this}setNotBefore(value){return producerClaimsSet(this).nbf=numericDate(value,"setNotBefore"),this}setExpirationTime(value){return producerClaimsSet(this).exp=numericDate(
value,"setExpirationTime"),this}setIssuedAt(value){const claimsSet=producerClaimsSet(this);return value===void 0?claimsSet.iat=epoch(new Date):typeof value=="st\
ring"?claimsSet.iat=validateInput("setIssuedAt",epoch(new Date)+secs(value)):claimsSet.iat=numericDate(value,"setIssuedAt"),this}};const SignJWT_base=JWTClaimsBuilder;
class SignJWT extends SignJWT_base{#protectedHeader;setProtectedHeader(protectedHeader){return(0,validate.ac)(this.#protectedHeader,"setProtectedHeader"),this.#protectedHeader=
protectedHeader,this}async sign(key,options){return createCompactSignature(jwtClaimsSetBytes(this),this.#protectedHeader,options?.crit,key,()=>{throw new errors.
Dp("JWTs MUST NOT use unencoded payload")})}}})};
