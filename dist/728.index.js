export const id=728;export const ids=[728];export const modules={70030:((__unused_webpack_module,exports2)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:true};exports2.w=void 0;exports2.w={operationRequestMap:new WeakMap}}),39437:((__unused_webpack_module,exports2)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:true};exports2.w=void 0;exports2.w={instrumenterImplementation:void 0}}),65473:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>AbortError});;class AbortError extends Error{constructor(message){super(message);this.name="AbortError"}};}),95738:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Nl:()=>ServiceClient,rH:()=>authorizeRequestOnTenantChallenge,uc:()=>createClientPipeline,rl:()=>createSerializer,h6:()=>serializationPolicy});
var esm=__webpack_require__(16966);;function encodeString(value){return uint8ArrayToString(stringToUint8Array(value,"utf-8"),"base64")}function encodeByteArray(value){
return(0,esm.SW)(value,"base64")}function decodeString(value){return(0,esm.Al)(value,"base64")}function base64_decodeStringToString(value){return uint8ArrayToString(
stringToUint8Array(value,"base64"),"utf-8")};const XML_ATTRKEY="$";const XML_CHARKEY="_";;function isPrimitiveBody(value,mapperTypeName){return mapperTypeName!==
"Composite"&&mapperTypeName!=="Dictionary"&&(typeof value==="string"||typeof value==="number"||typeof value==="boolean"||mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==
null||value===void 0||value===null)}const validateISODuration=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function isDuration(value){return validateISODuration.test(value)}const validUuidRegex=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function isValidUuid(uuid){return validUuidRegex.test(uuid)}function handleNullableResponseAndWrappableBody(responseObject){const combinedHeadersAndBody={...responseObject.
headers,...responseObject.body};if(responseObject.hasNullableType&&Object.getOwnPropertyNames(combinedHeadersAndBody).length===0){return responseObject.shouldWrapBody?
{body:null}:null}else{return responseObject.shouldWrapBody?{...responseObject.headers,body:responseObject.body}:combinedHeadersAndBody}}function flattenResponse(fullResponse,responseSpec){
const parsedHeaders=fullResponse.parsedHeaders;if(fullResponse.request.method==="HEAD"){return{...parsedHeaders,body:fullResponse.parsedBody}}const bodyMapper=responseSpec&&
responseSpec.bodyMapper;const isNullable=Boolean(bodyMapper?.nullable);const expectedBodyTypeName=bodyMapper?.type.name;if(expectedBodyTypeName==="Stream"){return{
...parsedHeaders,blobBody:fullResponse.blobBody,readableStreamBody:fullResponse.readableStreamBody}}const modelProperties=expectedBodyTypeName==="Composite"&&bodyMapper.
type.modelProperties||{};const isPageableResponse=Object.keys(modelProperties).some(k=>modelProperties[k].serializedName==="");if(expectedBodyTypeName==="Sequen\
ce"||isPageableResponse){const arrayResponse=fullResponse.parsedBody??[];for(const key of Object.keys(modelProperties)){if(modelProperties[key].serializedName){
arrayResponse[key]=fullResponse.parsedBody?.[key]}}if(parsedHeaders){for(const key of Object.keys(parsedHeaders)){arrayResponse[key]=parsedHeaders[key]}}return isNullable&&
!fullResponse.parsedBody&&!parsedHeaders&&Object.getOwnPropertyNames(modelProperties).length===0?null:arrayResponse}return handleNullableResponseAndWrappableBody(
{body:fullResponse.parsedBody,headers:parsedHeaders,hasNullableType:isNullable,shouldWrapBody:isPrimitiveBody(fullResponse.parsedBody,expectedBodyTypeName)})};class SerializerImpl{modelMappers;isXML;constructor(modelMappers={},isXML=false){
this.modelMappers=modelMappers;this.isXML=isXML}validateConstraints(mapper,value,objectName){const failValidation=(constraintName,constraintValue)=>{throw new Error(
`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`)};if(mapper.constraints&&value!==void 0&&value!==
null){const{ExclusiveMaximum,ExclusiveMinimum,InclusiveMaximum,InclusiveMinimum,MaxItems,MaxLength,MinItems,MinLength,MultipleOf,Pattern,UniqueItems}=mapper.constraints;
if(ExclusiveMaximum!==void 0&&value>=ExclusiveMaximum){failValidation("ExclusiveMaximum",ExclusiveMaximum)}if(ExclusiveMinimum!==void 0&&value<=ExclusiveMinimum){
failValidation("ExclusiveMinimum",ExclusiveMinimum)}if(InclusiveMaximum!==void 0&&value>InclusiveMaximum){failValidation("InclusiveMaximum",InclusiveMaximum)}if(InclusiveMinimum!==
void 0&&value<InclusiveMinimum){failValidation("InclusiveMinimum",InclusiveMinimum)}if(MaxItems!==void 0&&value.length>MaxItems){failValidation("MaxItems",MaxItems)}
if(MaxLength!==void 0&&value.length>MaxLength){failValidation("MaxLength",MaxLength)}if(MinItems!==void 0&&value.length<MinItems){failValidation("MinItems",MinItems)}
if(MinLength!==void 0&&value.length<MinLength){failValidation("MinLength",MinLength)}if(MultipleOf!==void 0&&value%MultipleOf!==0){failValidation("MultipleOf",MultipleOf)}
if(Pattern){const pattern=typeof Pattern==="string"?new RegExp(Pattern):Pattern;if(typeof value!=="string"||value.match(pattern)===null){failValidation("Pattern",
Pattern)}}if(UniqueItems&&value.some((item,i,ar)=>ar.indexOf(item)!==i)){failValidation("UniqueItems",UniqueItems)}}}serialize(mapper,object,objectName,options={
xml:{}}){const updatedOptions={xml:{rootName:options.xml.rootName??"",includeRoot:options.xml.includeRoot??false,xmlCharKey:options.xml.xmlCharKey??XML_CHARKEY}};
let payload={};const mapperType=mapper.type.name;if(!objectName){objectName=mapper.serializedName}if(mapperType.match(/^Sequence$/i)!==null){payload=[]}if(mapper.
isConstant){object=mapper.defaultValue}const{required,nullable}=mapper;if(required&&nullable&&object===void 0){throw new Error(`${objectName} cannot be undefine\
d.`)}if(required&&!nullable&&(object===void 0||object===null)){throw new Error(`${objectName} cannot be null or undefined.`)}if(!required&&nullable===false&&object===
null){throw new Error(`${objectName} cannot be null.`)}if(object===void 0||object===null){payload=object}else{if(mapperType.match(/^any$/i)!==null){payload=object}else if(mapperType.
match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null){payload=serializeBasicTypes(mapperType,objectName,object)}else if(mapperType.match(/^Enum$/i)!==null){
const enumMapper=mapper;payload=serializeEnumType(objectName,enumMapper.type.allowedValues,object)}else if(mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==
null){payload=serializeDateTypes(mapperType,object,objectName)}else if(mapperType.match(/^ByteArray$/i)!==null){payload=serializeByteArrayType(objectName,object)}else if(mapperType.
match(/^Base64Url$/i)!==null){payload=serializeBase64UrlType(objectName,object)}else if(mapperType.match(/^Sequence$/i)!==null){payload=serializeSequenceType(this,
mapper,object,objectName,Boolean(this.isXML),updatedOptions)}else if(mapperType.match(/^Dictionary$/i)!==null){payload=serializeDictionaryType(this,mapper,object,
objectName,Boolean(this.isXML),updatedOptions)}else if(mapperType.match(/^Composite$/i)!==null){payload=serializeCompositeType(this,mapper,object,objectName,Boolean(
this.isXML),updatedOptions)}}return payload}deserialize(mapper,responseBody,objectName,options={xml:{}}){const updatedOptions={xml:{rootName:options.xml.rootName??
"",includeRoot:options.xml.includeRoot??false,xmlCharKey:options.xml.xmlCharKey??XML_CHARKEY},ignoreUnknownProperties:options.ignoreUnknownProperties??false};if(responseBody===
void 0||responseBody===null){if(this.isXML&&mapper.type.name==="Sequence"&&!mapper.xmlIsWrapped){responseBody=[]}if(mapper.defaultValue!==void 0){responseBody=mapper.
defaultValue}return responseBody}let payload;const mapperType=mapper.type.name;if(!objectName){objectName=mapper.serializedName}if(mapperType.match(/^Composite$/i)!==
null){payload=deserializeCompositeType(this,mapper,responseBody,objectName,updatedOptions)}else{if(this.isXML){const xmlCharKey=updatedOptions.xml.xmlCharKey;if(responseBody[XML_ATTRKEY]!==
void 0&&responseBody[xmlCharKey]!==void 0){responseBody=responseBody[xmlCharKey]}}if(mapperType.match(/^Number$/i)!==null){payload=parseFloat(responseBody);if(isNaN(
payload)){payload=responseBody}}else if(mapperType.match(/^Boolean$/i)!==null){if(responseBody==="true"){payload=true}else if(responseBody==="false"){payload=false}else{
payload=responseBody}}else if(mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null){payload=responseBody}else if(mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null){payload=new Date(responseBody)}else if(mapperType.match(/^UnixTime$/i)!==null){payload=unixTimeToDate(responseBody)}else if(mapperType.match(/^ByteArray$/i)!==
null){payload=decodeString(responseBody)}else if(mapperType.match(/^Base64Url$/i)!==null){payload=base64UrlToByteArray(responseBody)}else if(mapperType.match(/^Sequence$/i)!==
null){payload=deserializeSequenceType(this,mapper,responseBody,objectName,updatedOptions)}else if(mapperType.match(/^Dictionary$/i)!==null){payload=deserializeDictionaryType(
this,mapper,responseBody,objectName,updatedOptions)}}if(mapper.isConstant){payload=mapper.defaultValue}return payload}}function createSerializer(modelMappers={},isXML=false){
return new SerializerImpl(modelMappers,isXML)}function trimEnd(str,ch){let len=str.length;while(len-1>=0&&str[len-1]===ch){--len}return str.substr(0,len)}function bufferToBase64Url(buffer){
if(!buffer){return void 0}if(!(buffer instanceof Uint8Array)){throw new Error(`Please provide an input of type Uint8Array for converting to Base64Url.`)}const str=encodeByteArray(
buffer);return trimEnd(str,"=").replace(/\+/g,"-").replace(/\//g,"_")}function base64UrlToByteArray(str){if(!str){return void 0}if(str&&typeof str.valueOf()!=="\
string"){throw new Error("Please provide an input of type string for converting to Uint8Array")}str=str.replace(/-/g,"+").replace(/_/g,"/");return decodeString(
str)}function splitSerializeName(prop){const classes=[];let partialclass="";if(prop){const subwords=prop.split(".");for(const item of subwords){if(item.charAt(item.
length-1)==="\\"){partialclass+=item.substr(0,item.length-1)+"."}else{partialclass+=item;classes.push(partialclass);partialclass=""}}}return classes}function dateToUnixTime(d){
if(!d){return void 0}if(typeof d.valueOf()==="string"){d=new Date(d)}return Math.floor(d.getTime()/1e3)}function unixTimeToDate(n){if(!n){return void 0}return new Date(
n*1e3)}function serializeBasicTypes(typeName,objectName,value){if(value!==null&&value!==void 0){if(typeName.match(/^Number$/i)!==null){if(typeof value!=="number"){
throw new Error(`${objectName} with value ${value} must be of type number.`)}}else if(typeName.match(/^String$/i)!==null){if(typeof value.valueOf()!=="string"){
throw new Error(`${objectName} with value "${value}" must be of type string.`)}}else if(typeName.match(/^Uuid$/i)!==null){if(!(typeof value.valueOf()==="string"&&
isValidUuid(value))){throw new Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`)}}else if(typeName.match(/^Boolean$/i)!==null){
if(typeof value!=="boolean"){throw new Error(`${objectName} with value ${value} must be of type boolean.`)}}else if(typeName.match(/^Stream$/i)!==null){const objectType=typeof value;
if(objectType!=="string"&&typeof value.pipe!=="function"&&typeof value.tee!=="function"&&!(value instanceof ArrayBuffer)&&!ArrayBuffer.isView(value)&&!((typeof Blob===
"function"||typeof Blob==="object")&&value instanceof Blob)&&objectType!=="function"){throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayB\
ufferView, ReadableStream, or () => ReadableStream.`)}}}return value}function serializeEnumType(objectName,allowedValues,value){if(!allowedValues){throw new Error(
`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`)}const isPresent=allowedValues.some(item=>{if(typeof item.valueOf()==="string"){
return item.toLowerCase()===value.toLowerCase()}return item===value});if(!isPresent){throw new Error(`${value} is not a valid value for ${objectName}. The valid\
 values are: ${JSON.stringify(allowedValues)}.`)}return value}function serializeByteArrayType(objectName,value){if(value!==void 0&&value!==null){if(!(value instanceof
Uint8Array)){throw new Error(`${objectName} must be of type Uint8Array.`)}value=encodeByteArray(value)}return value}function serializeBase64UrlType(objectName,value){
if(value!==void 0&&value!==null){if(!(value instanceof Uint8Array)){throw new Error(`${objectName} must be of type Uint8Array.`)}value=bufferToBase64Url(value)}
return value}function serializeDateTypes(typeName,value,objectName){if(value!==void 0&&value!==null){if(typeName.match(/^Date$/i)!==null){if(!(value instanceof Date||
typeof value.valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`)}value=
value instanceof Date?value.toISOString().substring(0,10):new Date(value).toISOString().substring(0,10)}else if(typeName.match(/^DateTime$/i)!==null){if(!(value instanceof
Date||typeof value.valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`)}
value=value instanceof Date?value.toISOString():new Date(value).toISOString()}else if(typeName.match(/^DateTimeRfc1123$/i)!==null){if(!(value instanceof Date||typeof value.
valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`)}value=value instanceof
Date?value.toUTCString():new Date(value).toUTCString()}else if(typeName.match(/^UnixTime$/i)!==null){if(!(value instanceof Date||typeof value.valueOf()==="strin\
g"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in Unix\
Time/Epoch format.`)}value=dateToUnixTime(value)}else if(typeName.match(/^TimeSpan$/i)!==null){if(!isDuration(value)){throw new Error(`${objectName} must be a s\
tring in ISO 8601 format. Instead was "${value}".`)}}}return value}function serializeSequenceType(serializer,mapper,object,objectName,isXml,options){if(!Array.isArray(
object)){throw new Error(`${objectName} must be of type Array.`)}let elementType=mapper.type.element;if(!elementType||typeof elementType!=="object"){throw new Error(
`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}.`)}if(elementType.type.name==="Composite"&&elementType.
type.className){elementType=serializer.modelMappers[elementType.type.className]??elementType}const tempArray=[];for(let i=0;i<object.length;i++){const serializedValue=serializer.
serialize(elementType,object[i],objectName,options);if(isXml&&elementType.xmlNamespace){const xmlnsKey=elementType.xmlNamespacePrefix?`xmlns:${elementType.xmlNamespacePrefix}`:
"xmlns";if(elementType.type.name==="Composite"){tempArray[i]={...serializedValue};tempArray[i][XML_ATTRKEY]={[xmlnsKey]:elementType.xmlNamespace}}else{tempArray[i]=
{};tempArray[i][options.xml.xmlCharKey]=serializedValue;tempArray[i][XML_ATTRKEY]={[xmlnsKey]:elementType.xmlNamespace}}}else{tempArray[i]=serializedValue}}return tempArray}
function serializeDictionaryType(serializer,mapper,object,objectName,isXml,options){if(typeof object!=="object"){throw new Error(`${objectName} must be of type \
object.`)}const valueType=mapper.type.value;if(!valueType||typeof valueType!=="object"){throw new Error(`"value" metadata for a Dictionary must be defined in th\
e mapper and it must of type "object" in ${objectName}.`)}const tempDictionary={};for(const key of Object.keys(object)){const serializedValue=serializer.serialize(
valueType,object[key],objectName,options);Object.defineProperty(tempDictionary,key,{value:getXmlObjectValue(valueType,serializedValue,isXml,options),enumerable:true,
configurable:true,writable:true})}if(isXml&&mapper.xmlNamespace){const xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns";const result=tempDictionary;
result[XML_ATTRKEY]={[xmlnsKey]:mapper.xmlNamespace};return result}return tempDictionary}function resolveAdditionalProperties(serializer,mapper,objectName){const additionalProperties=mapper.
type.additionalProperties;if(!additionalProperties&&mapper.type.className){const modelMapper=resolveReferencedMapper(serializer,mapper,objectName);return modelMapper?.
type.additionalProperties}return additionalProperties}function resolveReferencedMapper(serializer,mapper,objectName){const className=mapper.type.className;if(!className){
throw new Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper,void 0,2)}".`)}return serializer.modelMappers[className]}
function resolveModelProperties(serializer,mapper,objectName){let modelProps=mapper.type.modelProperties;if(!modelProps){const modelMapper=resolveReferencedMapper(
serializer,mapper,objectName);if(!modelMapper){throw new Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`)}modelProps=modelMapper?.
type.modelProperties;if(!modelProps){throw new Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.
type.className}" for object "${objectName}".`)}}return modelProps}function serializeCompositeType(serializer,mapper,object,objectName,isXml,options){if(getPolymorphicDiscriminatorRecursively(
serializer,mapper)){mapper=getPolymorphicMapper(serializer,mapper,object,"clientName")}if(object!==void 0&&object!==null){const payload={};const modelProps=resolveModelProperties(
serializer,mapper,objectName);for(const key of Object.keys(modelProps)){const propertyMapper=modelProps[key];if(propertyMapper.readOnly){continue}let propName;let parentObject=payload;
if(serializer.isXML){if(propertyMapper.xmlIsWrapped){propName=propertyMapper.xmlName}else{propName=propertyMapper.xmlElementName||propertyMapper.xmlName}}else{const paths=splitSerializeName(
propertyMapper.serializedName);propName=paths.pop();for(const pathName of paths){const childObject=parentObject[pathName];if((childObject===void 0||childObject===
null)&&(object[key]!==void 0&&object[key]!==null||propertyMapper.defaultValue!==void 0)){parentObject[pathName]={}}parentObject=parentObject[pathName]}}if(parentObject!==
void 0&&parentObject!==null){if(isXml&&mapper.xmlNamespace){const xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns";parentObject[XML_ATTRKEY]=
{...parentObject[XML_ATTRKEY],[xmlnsKey]:mapper.xmlNamespace}}const propertyObjectName=propertyMapper.serializedName!==""?objectName+"."+propertyMapper.serializedName:
objectName;let toSerialize=object[key];const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(serializer,mapper);if(polymorphicDiscriminator&&polymorphicDiscriminator.
clientName===key&&(toSerialize===void 0||toSerialize===null)){toSerialize=mapper.serializedName}const serializedValue=serializer.serialize(propertyMapper,toSerialize,
propertyObjectName,options);if(serializedValue!==void 0&&propName!==void 0&&propName!==null){const value=getXmlObjectValue(propertyMapper,serializedValue,isXml,
options);if(isXml&&propertyMapper.xmlIsAttribute){parentObject[XML_ATTRKEY]=parentObject[XML_ATTRKEY]||{};parentObject[XML_ATTRKEY][propName]=serializedValue}else if(isXml&&
propertyMapper.xmlIsWrapped){parentObject[propName]={[propertyMapper.xmlElementName]:value}}else{parentObject[propName]=value}}}}const additionalPropertiesMapper=resolveAdditionalProperties(
serializer,mapper,objectName);if(additionalPropertiesMapper){const propNames=Object.keys(modelProps);for(const clientPropName of Object.keys(object)){const isAdditionalProperty=propNames.
every(pn=>pn!==clientPropName);if(isAdditionalProperty){Object.defineProperty(payload,clientPropName,{value:serializer.serialize(additionalPropertiesMapper,object[clientPropName],
objectName+'["'+clientPropName+'"]',options),enumerable:true,configurable:true,writable:true})}}}return payload}return object}function getXmlObjectValue(propertyMapper,serializedValue,isXml,options){
if(!isXml||!propertyMapper.xmlNamespace){return serializedValue}const xmlnsKey=propertyMapper.xmlNamespacePrefix?`xmlns:${propertyMapper.xmlNamespacePrefix}`:"x\
mlns";const xmlNamespace={[xmlnsKey]:propertyMapper.xmlNamespace};if(["Composite"].includes(propertyMapper.type.name)){if(serializedValue[XML_ATTRKEY]){return serializedValue}else{
const result2={...serializedValue};result2[XML_ATTRKEY]=xmlNamespace;return result2}}const result={};result[options.xml.xmlCharKey]=serializedValue;result[XML_ATTRKEY]=
xmlNamespace;return result}function isSpecialXmlProperty(propertyName,options){return[XML_ATTRKEY,options.xml.xmlCharKey].includes(propertyName)}function deserializeCompositeType(serializer,mapper,responseBody,objectName,options){
const xmlCharKey=options.xml.xmlCharKey??XML_CHARKEY;if(getPolymorphicDiscriminatorRecursively(serializer,mapper)){mapper=getPolymorphicMapper(serializer,mapper,
responseBody,"serializedName")}const modelProps=resolveModelProperties(serializer,mapper,objectName);let instance={};const handledPropertyNames=[];for(const key of Object.
keys(modelProps)){const propertyMapper=modelProps[key];const paths=splitSerializeName(modelProps[key].serializedName);handledPropertyNames.push(paths[0]);const{
serializedName,xmlName,xmlElementName}=propertyMapper;let propertyObjectName=objectName;if(serializedName!==""&&serializedName!==void 0){propertyObjectName=objectName+
"."+serializedName}const headerCollectionPrefix=propertyMapper.headerCollectionPrefix;if(headerCollectionPrefix){const dictionary={};for(const headerKey of Object.
keys(responseBody)){if(headerKey.startsWith(headerCollectionPrefix)){Object.defineProperty(dictionary,headerKey.substring(headerCollectionPrefix.length),{value:serializer.
deserialize(propertyMapper.type.value,responseBody[headerKey],propertyObjectName,options),enumerable:true,configurable:true,writable:true})}handledPropertyNames.
push(headerKey)}instance[key]=dictionary}else if(serializer.isXML){if(propertyMapper.xmlIsAttribute&&responseBody[XML_ATTRKEY]){instance[key]=serializer.deserialize(
propertyMapper,responseBody[XML_ATTRKEY][xmlName],propertyObjectName,options)}else if(propertyMapper.xmlIsMsText){if(responseBody[xmlCharKey]!==void 0){instance[key]=
responseBody[xmlCharKey]}else if(typeof responseBody==="string"){instance[key]=responseBody}}else{const propertyName=xmlElementName||xmlName||serializedName;if(propertyMapper.
xmlIsWrapped){const wrapped=responseBody[xmlName];const elementList=wrapped?.[xmlElementName]??[];Object.defineProperty(instance,key,{value:serializer.deserialize(
propertyMapper,elementList,propertyObjectName,options),enumerable:true,configurable:true,writable:true});handledPropertyNames.push(xmlName)}else{const property=responseBody[propertyName];
instance[key]=serializer.deserialize(propertyMapper,property,propertyObjectName,options);handledPropertyNames.push(propertyName)}}}else{let propertyInstance;let res=responseBody;
let steps=0;for(const item of paths){if(!res)break;steps++;res=res[item]}if(res===null&&steps<paths.length){res=void 0}propertyInstance=res;const polymorphicDiscriminator=mapper.
type.polymorphicDiscriminator;if(polymorphicDiscriminator&&key===polymorphicDiscriminator.clientName&&(propertyInstance===void 0||propertyInstance===null)){propertyInstance=
mapper.serializedName}let serializedValue;if(Array.isArray(responseBody[key])&&modelProps[key].serializedName===""){propertyInstance=responseBody[key];const arrayInstance=serializer.
deserialize(propertyMapper,propertyInstance,propertyObjectName,options);for(const[k,v]of Object.entries(instance)){if(!Object.prototype.hasOwnProperty.call(arrayInstance,
k)){arrayInstance[k]=v}}instance=arrayInstance}else if(propertyInstance!==void 0||propertyMapper.defaultValue!==void 0){serializedValue=serializer.deserialize(propertyMapper,
propertyInstance,propertyObjectName,options);instance[key]=serializedValue}}}const additionalPropertiesMapper=mapper.type.additionalProperties;if(additionalPropertiesMapper){
const isAdditionalProperty=responsePropName=>{for(const clientPropName of Object.keys(modelProps)){const paths=splitSerializeName(modelProps[clientPropName].serializedName);
if(paths[0]===responsePropName){return false}}return true};for(const responsePropName of Object.keys(responseBody)){if(isAdditionalProperty(responsePropName)){const deserializedValue=serializer.
deserialize(additionalPropertiesMapper,responseBody[responsePropName],objectName+'["'+responsePropName+'"]',options);Object.defineProperty(instance,responsePropName,
{value:deserializedValue,enumerable:true,configurable:true,writable:true})}}}else if(responseBody&&!options.ignoreUnknownProperties){for(const key of Object.keys(
responseBody)){if(instance[key]===void 0&&!handledPropertyNames.includes(key)&&!isSpecialXmlProperty(key,options)){Object.defineProperty(instance,key,{value:responseBody[key],
enumerable:true,configurable:true,writable:true})}}}return instance}function deserializeDictionaryType(serializer,mapper,responseBody,objectName,options){const value=mapper.
type.value;if(!value||typeof value!=="object"){throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}`)}
if(responseBody){const tempDictionary={};for(const key of Object.keys(responseBody)){Object.defineProperty(tempDictionary,key,{value:serializer.deserialize(value,
responseBody[key],objectName,options),enumerable:true,configurable:true,writable:true})}return tempDictionary}return responseBody}function deserializeSequenceType(serializer,mapper,responseBody,objectName,options){
let element=mapper.type.element;if(!element||typeof element!=="object"){throw new Error(`"element" metadata for an Array must be defined in the mapper and it mu\
st be of type "object" in ${objectName}`)}if(responseBody){if(!Array.isArray(responseBody)){responseBody=[responseBody]}if(element.type.name==="Composite"&&element.
type.className){element=serializer.modelMappers[element.type.className]??element}const tempArray=[];for(let i=0;i<responseBody.length;i++){tempArray[i]=serializer.
deserialize(element,responseBody[i],`${objectName}[${i}]`,options)}return tempArray}return responseBody}function getIndexDiscriminator(discriminators,discriminatorValue,typeName){
const typeNamesToCheck=[typeName];while(typeNamesToCheck.length){const currentName=typeNamesToCheck.shift();const indexDiscriminator=discriminatorValue===currentName?
discriminatorValue:currentName+"."+discriminatorValue;if(Object.prototype.hasOwnProperty.call(discriminators,indexDiscriminator)){return discriminators[indexDiscriminator]}else{
for(const[name,mapper]of Object.entries(discriminators)){if(name.startsWith(currentName+".")&&mapper.type.uberParent===currentName&&mapper.type.className){typeNamesToCheck.
push(mapper.type.className)}}}}return void 0}function getPolymorphicMapper(serializer,mapper,object,polymorphicPropertyName){const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(
serializer,mapper);if(polymorphicDiscriminator){let discriminatorName=polymorphicDiscriminator[polymorphicPropertyName];if(discriminatorName){if(polymorphicPropertyName===
"serializedName"){discriminatorName=discriminatorName.replace(/\\/gi,"")}const discriminatorValue=object[discriminatorName];const typeName=mapper.type.uberParent??
mapper.type.className;if(typeof discriminatorValue==="string"&&typeName){const polymorphicMapper=getIndexDiscriminator(serializer.modelMappers.discriminators,discriminatorValue,
typeName);if(polymorphicMapper){mapper=polymorphicMapper}}}}return mapper}function getPolymorphicDiscriminatorRecursively(serializer,mapper){return mapper.type.
polymorphicDiscriminator||getPolymorphicDiscriminatorSafely(serializer,mapper.type.uberParent)||getPolymorphicDiscriminatorSafely(serializer,mapper.type.className)}
function getPolymorphicDiscriminatorSafely(serializer,typeName){return typeName&&serializer.modelMappers[typeName]&&serializer.modelMappers[typeName].type.polymorphicDiscriminator}
const MapperTypeNames={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"Date\
TimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"\
UnixTime"};var dist_esm=__webpack_require__(90373);var state_cjs=__webpack_require__(70030);;const state2=state_cjs.w;;function getOperationArgumentValueFromParameter(operationArguments,parameter,fallbackObject){
let parameterPath=parameter.parameterPath;const parameterMapper=parameter.mapper;let value;if(typeof parameterPath==="string"){parameterPath=[parameterPath]}if(Array.
isArray(parameterPath)){if(parameterPath.length>0){if(parameterMapper.isConstant){value=parameterMapper.defaultValue}else{let propertySearchResult=getPropertyFromParameterPath(
operationArguments,parameterPath);if(!propertySearchResult.propertyFound&&fallbackObject){propertySearchResult=getPropertyFromParameterPath(fallbackObject,parameterPath)}
let useDefaultValue=false;if(!propertySearchResult.propertyFound){useDefaultValue=parameterMapper.required||parameterPath[0]==="options"&&parameterPath.length===
2}value=useDefaultValue?parameterMapper.defaultValue:propertySearchResult.propertyValue}}}else{if(parameterMapper.required){value={}}for(const[propertyName,propertyPath]of Object.
entries(parameterPath)){const propertyMapper=parameterMapper.type.modelProperties[propertyName];const propertyValue=getOperationArgumentValueFromParameter(operationArguments,
{parameterPath:propertyPath,mapper:propertyMapper},fallbackObject);if(propertyValue!==void 0){if(!value){value={}}Object.defineProperty(value,propertyName,{value:propertyValue,
enumerable:true,configurable:true,writable:true})}}}return value}function getPropertyFromParameterPath(parent,parameterPath){const result={propertyFound:false};
let i=0;for(;i<parameterPath.length;++i){const parameterPathPart=parameterPath[i];if(parent&&parameterPathPart in parent){parent=parent[parameterPathPart]}else{
break}}if(i===parameterPath.length){result.propertyValue=parent;result.propertyFound=true}return result}const originalRequestSymbol=Symbol.for("@azure/core-clie\
nt original request");function hasOriginalRequest(request){return originalRequestSymbol in request}function getOperationRequestInfo(request){if(hasOriginalRequest(
request)){return getOperationRequestInfo(request[originalRequestSymbol])}let info=state2.operationRequestMap.get(request);if(!info){info={};state2.operationRequestMap.
set(request,info)}return info};const defaultJsonContentTypes=["application/json","text/json"];const defaultXmlContentTypes=["application/xml","application/atom+\
xml"];const deserializationPolicyName="deserializationPolicy";function deserializationPolicy(options={}){const jsonContentTypes=options.expectedContentTypes?.json??
defaultJsonContentTypes;const xmlContentTypes=options.expectedContentTypes?.xml??defaultXmlContentTypes;const parseXML=options.parseXML;const serializerOptions=options.
serializerOptions;const updatedOptions={xml:{rootName:serializerOptions?.xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??false,xmlCharKey:serializerOptions?.
xml.xmlCharKey??XML_CHARKEY}};return{name:deserializationPolicyName,async sendRequest(request,next){const response=await next(request);return deserializeResponseBody(
jsonContentTypes,xmlContentTypes,response,updatedOptions,parseXML)}}}function getOperationResponseMap(parsedResponse){let result;const request=parsedResponse.request;
const operationInfo=getOperationRequestInfo(request);const operationSpec=operationInfo?.operationSpec;if(operationSpec){if(!operationInfo?.operationResponseGetter){
result=operationSpec.responses[parsedResponse.status]}else{result=operationInfo?.operationResponseGetter(operationSpec,parsedResponse)}}return result}function shouldDeserializeResponse(parsedResponse){
const request=parsedResponse.request;const operationInfo=getOperationRequestInfo(request);const shouldDeserialize=operationInfo?.shouldDeserialize;let result;if(shouldDeserialize===
void 0){result=true}else if(typeof shouldDeserialize==="boolean"){result=shouldDeserialize}else{result=shouldDeserialize(parsedResponse)}return result}async function deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,options,parseXML){
const parsedResponse=await parse(jsonContentTypes,xmlContentTypes,response,options,parseXML);if(!shouldDeserializeResponse(parsedResponse)){return parsedResponse}
const operationInfo=getOperationRequestInfo(parsedResponse.request);const operationSpec=operationInfo?.operationSpec;if(!operationSpec||!operationSpec.responses){
return parsedResponse}const responseSpec=getOperationResponseMap(parsedResponse);const{error,shouldReturnResponse}=handleErrorResponse(parsedResponse,operationSpec,
responseSpec,options);if(error){throw error}else if(shouldReturnResponse){return parsedResponse}if(responseSpec){if(responseSpec.bodyMapper){let valueToDeserialize=parsedResponse.
parsedBody;if(operationSpec.isXML&&responseSpec.bodyMapper.type.name===MapperTypeNames.Sequence){valueToDeserialize=typeof valueToDeserialize==="object"?valueToDeserialize[responseSpec.
bodyMapper.xmlElementName]:[]}try{parsedResponse.parsedBody=operationSpec.serializer.deserialize(responseSpec.bodyMapper,valueToDeserialize,"operationRes.parsed\
Body",options)}catch(deserializeError){const restError=new dist_esm.pj(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.
bodyAsText}`,{statusCode:parsedResponse.status,request:parsedResponse.request,response:parsedResponse});throw restError}}else if(operationSpec.httpMethod==="HEA\
D"){parsedResponse.parsedBody=response.status>=200&&response.status<300}if(responseSpec.headersMapper){parsedResponse.parsedHeaders=operationSpec.serializer.deserialize(
responseSpec.headersMapper,parsedResponse.headers.toJSON(),"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:true})}}return parsedResponse}function isOperationSpecEmpty(operationSpec){
const expectedStatusCodes=Object.keys(operationSpec.responses);return expectedStatusCodes.length===0||expectedStatusCodes.length===1&&expectedStatusCodes[0]==="\
default"}function handleErrorResponse(parsedResponse,operationSpec,responseSpec,options){const isSuccessByStatus=200<=parsedResponse.status&&parsedResponse.status<
300;const isExpectedStatusCode=isOperationSpecEmpty(operationSpec)?isSuccessByStatus:!!responseSpec;if(isExpectedStatusCode){if(responseSpec){if(!responseSpec.isError){
return{error:null,shouldReturnResponse:false}}}else{return{error:null,shouldReturnResponse:false}}}const errorResponseSpec=responseSpec??operationSpec.responses.
default;const initialErrorMessage=parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status)?`Unexpected status code: ${parsedResponse.status}`:
parsedResponse.bodyAsText;const error=new dist_esm.pj(initialErrorMessage,{statusCode:parsedResponse.status,request:parsedResponse.request,response:parsedResponse});
if(!errorResponseSpec&&!(parsedResponse.parsedBody?.error?.code&&parsedResponse.parsedBody?.error?.message)){throw error}const defaultBodyMapper=errorResponseSpec?.
bodyMapper;const defaultHeadersMapper=errorResponseSpec?.headersMapper;try{if(parsedResponse.parsedBody){const parsedBody=parsedResponse.parsedBody;let deserializedError;
if(defaultBodyMapper){let valueToDeserialize=parsedBody;if(operationSpec.isXML&&defaultBodyMapper.type.name===MapperTypeNames.Sequence){valueToDeserialize=[];const elementName=defaultBodyMapper.
xmlElementName;if(typeof parsedBody==="object"&&elementName){valueToDeserialize=parsedBody[elementName]}}deserializedError=operationSpec.serializer.deserialize(
defaultBodyMapper,valueToDeserialize,"error.response.parsedBody",options)}const internalError=parsedBody.error||deserializedError||parsedBody;error.code=internalError.
code;if(internalError.message){error.message=internalError.message}if(defaultBodyMapper){error.response.parsedBody=deserializedError}}if(parsedResponse.headers&&
defaultHeadersMapper){error.response.parsedHeaders=operationSpec.serializer.deserialize(defaultHeadersMapper,parsedResponse.headers.toJSON(),"operationRes.parse\
dHeaders")}}catch(defaultError){error.message=`Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for t\
he default response.`}return{error,shouldReturnResponse:false}}async function parse(jsonContentTypes,xmlContentTypes,operationResponse,opts,parseXML){if(!operationResponse.
request.streamResponseStatusCodes?.has(operationResponse.status)&&operationResponse.bodyAsText){const text=operationResponse.bodyAsText;const contentType=operationResponse.
headers.get("Content-Type")||"";const contentComponents=!contentType?[]:contentType.split(";").map(component=>component.toLowerCase());try{if(contentComponents.
length===0||contentComponents.some(component=>jsonContentTypes.indexOf(component)!==-1)){operationResponse.parsedBody=JSON.parse(text);return operationResponse}else if(contentComponents.
some(component=>xmlContentTypes.indexOf(component)!==-1)){if(!parseXML){throw new Error("Parsing XML not supported.")}const body=await parseXML(text,opts.xml);operationResponse.
parsedBody=body;return operationResponse}}catch(err){const msg=`Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;const errCode=err.
code||dist_esm.pj.PARSE_ERROR;const e=new dist_esm.pj(msg,{code:errCode,statusCode:operationResponse.status,request:operationResponse.request,response:operationResponse});
throw e}}return operationResponse};function getStreamingResponseStatusCodes(operationSpec){const result=new Set;for(const[statusCode,operationResponse]of Object.
entries(operationSpec.responses)){if(operationResponse.bodyMapper&&operationResponse.bodyMapper.type.name===MapperTypeNames.Stream){result.add(Number(statusCode))}}
return result}function getPathStringFromParameter(parameter){const{parameterPath,mapper}=parameter;let result;if(typeof parameterPath==="string"){result=parameterPath}else if(Array.
isArray(parameterPath)){result=parameterPath.join(".")}else{result=mapper.serializedName}return result};const serializationPolicyName="serializationPolicy";function serializationPolicy(options={}){
const stringifyXML=options.stringifyXML;return{name:serializationPolicyName,sendRequest(request,next){const operationInfo=getOperationRequestInfo(request);const operationSpec=operationInfo?.
operationSpec;const operationArguments=operationInfo?.operationArguments;if(operationSpec&&operationArguments){serializeHeaders(request,operationArguments,operationSpec);
serializeRequestBody(request,operationArguments,operationSpec,stringifyXML)}return next(request)}}}function serializeHeaders(request,operationArguments,operationSpec){
if(operationSpec.headerParameters){for(const headerParameter of operationSpec.headerParameters){let headerValue=getOperationArgumentValueFromParameter(operationArguments,
headerParameter);if(headerValue!==null&&headerValue!==void 0||headerParameter.mapper.required){headerValue=operationSpec.serializer.serialize(headerParameter.mapper,
headerValue,getPathStringFromParameter(headerParameter));const headerCollectionPrefix=headerParameter.mapper.headerCollectionPrefix;if(headerCollectionPrefix){for(const key of Object.
keys(headerValue)){request.headers.set(headerCollectionPrefix+key,headerValue[key])}}else{request.headers.set(headerParameter.mapper.serializedName||getPathStringFromParameter(
headerParameter),headerValue)}}}}const customHeaders=operationArguments.options?.requestOptions?.customHeaders;if(customHeaders){for(const customHeaderName of Object.
keys(customHeaders)){request.headers.set(customHeaderName,customHeaders[customHeaderName])}}}function serializeRequestBody(request,operationArguments,operationSpec,stringifyXML=function(){
throw new Error("XML serialization unsupported!")}){const serializerOptions=operationArguments.options?.serializerOptions;const updatedOptions={xml:{rootName:serializerOptions?.
xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??false,xmlCharKey:serializerOptions?.xml.xmlCharKey??XML_CHARKEY}};const xmlCharKey=updatedOptions.
xml.xmlCharKey;if(operationSpec.requestBody&&operationSpec.requestBody.mapper){request.body=getOperationArgumentValueFromParameter(operationArguments,operationSpec.
requestBody);const bodyMapper=operationSpec.requestBody.mapper;const{required,serializedName,xmlName,xmlElementName,xmlNamespace,xmlNamespacePrefix,nullable}=bodyMapper;
const typeName=bodyMapper.type.name;try{if(request.body!==void 0&&request.body!==null||nullable&&request.body===null||required){const requestBodyParameterPathString=getPathStringFromParameter(
operationSpec.requestBody);request.body=operationSpec.serializer.serialize(bodyMapper,request.body,requestBodyParameterPathString,updatedOptions);const isStream=typeName===
MapperTypeNames.Stream;if(operationSpec.isXML){const xmlnsKey=xmlNamespacePrefix?`xmlns:${xmlNamespacePrefix}`:"xmlns";const value=getXmlValueWithNamespace(xmlNamespace,
xmlnsKey,typeName,request.body,updatedOptions);if(typeName===MapperTypeNames.Sequence){request.body=stringifyXML(prepareXMLRootList(value,xmlElementName||xmlName||
serializedName,xmlnsKey,xmlNamespace),{rootName:xmlName||serializedName,xmlCharKey})}else if(!isStream){request.body=stringifyXML(value,{rootName:xmlName||serializedName,
xmlCharKey})}}else if(typeName===MapperTypeNames.String&&(operationSpec.contentType?.match("text/plain")||operationSpec.mediaType==="text")){return}else if(!isStream){
request.body=JSON.stringify(request.body)}}}catch(error){throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName,
void 0,"  ")}.`,{cause:error})}}else if(operationSpec.formDataParameters&&operationSpec.formDataParameters.length>0){request.formData={};for(const formDataParameter of operationSpec.
formDataParameters){const formDataParameterValue=getOperationArgumentValueFromParameter(operationArguments,formDataParameter);if(formDataParameterValue!==void 0&&
formDataParameterValue!==null){const formDataParameterPropertyName=formDataParameter.mapper.serializedName||getPathStringFromParameter(formDataParameter);request.
formData[formDataParameterPropertyName]=operationSpec.serializer.serialize(formDataParameter.mapper,formDataParameterValue,getPathStringFromParameter(formDataParameter),
updatedOptions)}}}}function getXmlValueWithNamespace(xmlNamespace,xmlnsKey,typeName,serializedValue,options){if(xmlNamespace&&!["Composite","Sequence","Dictiona\
ry"].includes(typeName)){const result={};result[options.xml.xmlCharKey]=serializedValue;result[XML_ATTRKEY]={[xmlnsKey]:xmlNamespace};return result}return serializedValue}
function prepareXMLRootList(obj,elementName,xmlNamespaceKey,xmlNamespace){if(!Array.isArray(obj)){obj=[obj]}if(!xmlNamespaceKey||!xmlNamespace){return{[elementName]:obj}}
const result={[elementName]:obj};result[XML_ATTRKEY]={[xmlNamespaceKey]:xmlNamespace};return result};function createClientPipeline(options={}){const pipeline=(0,
dist_esm.Fp)(options??{});if(options.credentialOptions){pipeline.addPolicy((0,dist_esm.N$)({credential:options.credentialOptions.credential,scopes:options.credentialOptions.
credentialScopes}))}pipeline.addPolicy(serializationPolicy(options.serializationOptions),{phase:"Serialize"});pipeline.addPolicy(deserializationPolicy(options.deserializationOptions),
{phase:"Deserialize"});return pipeline};let cachedHttpClient;function getCachedDefaultHttpClient(){if(!cachedHttpClient){cachedHttpClient=(0,dist_esm.fl)()}return cachedHttpClient}
;const CollectionFormatToDelimiterMap={CSV:",",SSV:" ",Multi:"Multi",TSV:"	",Pipes:"|"};function getRequestUrl(baseUri,operationSpec,operationArguments,fallbackObject){
const urlReplacements=calculateUrlReplacements(operationSpec,operationArguments,fallbackObject);let isAbsolutePath=false;let requestUrl=replaceAll(baseUri,urlReplacements);
if(operationSpec.path){let path=replaceAll(operationSpec.path,urlReplacements);if(operationSpec.path==="/{nextLink}"&&path.startsWith("/")){path=path.substring(
1)}if(isAbsoluteUrl(path)){requestUrl=path;isAbsolutePath=true}else{requestUrl=appendPath(requestUrl,path)}}const{queryParams,sequenceParams}=calculateQueryParameters(
operationSpec,operationArguments,fallbackObject);requestUrl=appendQueryParams(requestUrl,queryParams,sequenceParams,isAbsolutePath);return requestUrl}function replaceAll(input,replacements){
let result=input;for(const[searchValue,replaceValue]of replacements){result=result.split(searchValue).join(replaceValue)}return result}function calculateUrlReplacements(operationSpec,operationArguments,fallbackObject){
const result=new Map;if(operationSpec.urlParameters?.length){for(const urlParameter of operationSpec.urlParameters){let urlParameterValue=getOperationArgumentValueFromParameter(
operationArguments,urlParameter,fallbackObject);const parameterPathString=getPathStringFromParameter(urlParameter);urlParameterValue=operationSpec.serializer.serialize(
urlParameter.mapper,urlParameterValue,parameterPathString);if(!urlParameter.skipEncoding){urlParameterValue=encodeURIComponent(urlParameterValue)}result.set(`{${urlParameter.
mapper.serializedName||parameterPathString}}`,urlParameterValue)}}return result}function isAbsoluteUrl(url){return url.includes("://")}function appendPath(url,pathToAppend){
if(!pathToAppend){return url}const parsedUrl=new URL(url);let newPath=parsedUrl.pathname;if(!newPath.endsWith("/")){newPath=`${newPath}/`}if(pathToAppend.startsWith(
"/")){pathToAppend=pathToAppend.substring(1)}const searchStart=pathToAppend.indexOf("?");if(searchStart!==-1){const path=pathToAppend.substring(0,searchStart);const search=pathToAppend.
substring(searchStart+1);newPath=newPath+path;if(search){parsedUrl.search=parsedUrl.search?`${parsedUrl.search}&${search}`:search}}else{newPath=newPath+pathToAppend}
Object.assign(parsedUrl,{pathname:newPath});return parsedUrl.toString()}function calculateQueryParameters(operationSpec,operationArguments,fallbackObject){const result=new Map;
const sequenceParams=new Set;if(operationSpec.queryParameters?.length){for(const queryParameter of operationSpec.queryParameters){if(queryParameter.mapper.type.
name==="Sequence"&&queryParameter.mapper.serializedName){sequenceParams.add(queryParameter.mapper.serializedName)}let queryParameterValue=getOperationArgumentValueFromParameter(
operationArguments,queryParameter,fallbackObject);if(queryParameterValue!==void 0&&queryParameterValue!==null||queryParameter.mapper.required){queryParameterValue=
operationSpec.serializer.serialize(queryParameter.mapper,queryParameterValue,getPathStringFromParameter(queryParameter));const delimiter=queryParameter.collectionFormat?
CollectionFormatToDelimiterMap[queryParameter.collectionFormat]:"";if(Array.isArray(queryParameterValue)){queryParameterValue=queryParameterValue.map(item=>{if(item===
null||item===void 0){return""}return item})}if(queryParameter.collectionFormat==="Multi"&&queryParameterValue.length===0){continue}else if(Array.isArray(queryParameterValue)&&
(queryParameter.collectionFormat==="SSV"||queryParameter.collectionFormat==="TSV")){queryParameterValue=queryParameterValue.join(delimiter)}if(!queryParameter.skipEncoding){
if(Array.isArray(queryParameterValue)){queryParameterValue=queryParameterValue.map(item=>{return encodeURIComponent(item)})}else{queryParameterValue=encodeURIComponent(
queryParameterValue)}}if(Array.isArray(queryParameterValue)&&(queryParameter.collectionFormat==="CSV"||queryParameter.collectionFormat==="Pipes")){queryParameterValue=
queryParameterValue.join(delimiter)}result.set(queryParameter.mapper.serializedName||getPathStringFromParameter(queryParameter),queryParameterValue)}}}return{queryParams:result,
sequenceParams}}function simpleParseQueryParams(queryString){const result=new Map;if(!queryString||queryString[0]!=="?"){return result}queryString=queryString.slice(
1);const pairs=queryString.split("&");for(const pair of pairs){const[name,value]=pair.split("=",2);const existingValue=result.get(name);if(existingValue){if(Array.
isArray(existingValue)){existingValue.push(value)}else{result.set(name,[existingValue,value])}}else{result.set(name,value)}}return result}function appendQueryParams(url,queryParams,sequenceParams,noOverwrite=false){
if(queryParams.size===0){return url}const parsedUrl=new URL(url);const combinedParams=simpleParseQueryParams(parsedUrl.search);for(const[name,value]of queryParams){
const existingValue=combinedParams.get(name);if(Array.isArray(existingValue)){if(Array.isArray(value)){existingValue.push(...value);const valueSet=new Set(existingValue);
combinedParams.set(name,Array.from(valueSet))}else{existingValue.push(value)}}else if(existingValue){if(Array.isArray(value)){value.unshift(existingValue)}else if(sequenceParams.
has(name)){combinedParams.set(name,[existingValue,value])}if(!noOverwrite){combinedParams.set(name,value)}}else{combinedParams.set(name,value)}}const searchPieces=[];
for(const[name,value]of combinedParams){if(typeof value==="string"){searchPieces.push(`${name}=${value}`)}else if(Array.isArray(value)){for(const subValue of value){
searchPieces.push(`${name}=${subValue}`)}}else{searchPieces.push(`${name}=${value}`)}}parsedUrl.search=searchPieces.length?`?${searchPieces.join("&")}`:"";return parsedUrl.
toString()}var logger_dist_esm=__webpack_require__(7567);;const logger2=(0,logger_dist_esm.KV)("core-client");;class ServiceClient{_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(options={}){
this._requestContentType=options.requestContentType;this._endpoint=options.endpoint??options.baseUri;if(options.baseUri){logger2.warning("The baseUri option for\
 SDK Clients has been deprecated, please use endpoint instead.")}this._allowInsecureConnection=options.allowInsecureConnection;this._httpClient=options.httpClient||
getCachedDefaultHttpClient();this.pipeline=options.pipeline||createDefaultPipeline2(options);if(options.additionalPolicies?.length){for(const{policy,position}of options.
additionalPolicies){const afterPhase=position==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(policy,{afterPhase})}}}sendRequest(request){return this.pipeline.
sendRequest(this._httpClient,request)}async sendOperationRequest(operationArguments,operationSpec){const endpoint=operationSpec.baseUrl||this._endpoint;if(!endpoint){
throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.")}const url=getRequestUrl(
endpoint,operationSpec,operationArguments,this);const request=(0,dist_esm.G6)({url});request.method=operationSpec.httpMethod;const operationInfo=getOperationRequestInfo(
request);operationInfo.operationSpec=operationSpec;operationInfo.operationArguments=operationArguments;const contentType=operationSpec.contentType||this._requestContentType;
if(contentType&&operationSpec.requestBody){request.headers.set("Content-Type",contentType)}const options=operationArguments.options;if(options){const requestOptions=options.
requestOptions;if(requestOptions){if(requestOptions.timeout){request.timeout=requestOptions.timeout}if(requestOptions.onUploadProgress){request.onUploadProgress=
requestOptions.onUploadProgress}if(requestOptions.onDownloadProgress){request.onDownloadProgress=requestOptions.onDownloadProgress}if(requestOptions.shouldDeserialize!==
void 0){operationInfo.shouldDeserialize=requestOptions.shouldDeserialize}if(requestOptions.allowInsecureConnection){request.allowInsecureConnection=true}}if(options.
abortSignal){request.abortSignal=options.abortSignal}if(options.tracingOptions){request.tracingOptions=options.tracingOptions}}if(this._allowInsecureConnection){
request.allowInsecureConnection=true}if(request.streamResponseStatusCodes===void 0){request.streamResponseStatusCodes=getStreamingResponseStatusCodes(operationSpec)}
try{const rawResponse=await this.sendRequest(request);const flatResponse=flattenResponse(rawResponse,operationSpec.responses[rawResponse.status]);if(options?.onResponse){
options.onResponse(rawResponse,flatResponse)}return flatResponse}catch(error){if(typeof error==="object"&&error?.response){const rawResponse=error.response;const flatResponse=flattenResponse(
rawResponse,operationSpec.responses[error.statusCode]||operationSpec.responses["default"]);error.details=flatResponse;if(options?.onResponse){options.onResponse(
rawResponse,flatResponse,error)}}throw error}}}function createDefaultPipeline2(options){const credentialScopes=getCredentialScopes(options);const credentialOptions=options.
credential&&credentialScopes?{credentialScopes,credential:options.credential}:void 0;return createClientPipeline({...options,credentialOptions})}function getCredentialScopes(options){
if(options.credentialScopes){return options.credentialScopes}if(options.endpoint){return`${options.endpoint}/.default`}if(options.baseUri){return`${options.baseUri}\
/.default`}if(options.credential){throw new Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable\
 to create a bearerTokenAuthenticationPolicy`)}return void 0};function parseCAEChallenge(challenges){const bearerChallenges=`, ${challenges.trim()}`.split(", Be\
arer ").filter(x=>x);return bearerChallenges.map(challenge=>{const challengeParts=`${challenge.trim()}, `.split('", ').filter(x=>x);const keyValuePairs=challengeParts.
map(keyValue=>(([key,value])=>({[key]:value}))(keyValue.trim().split('="')));return keyValuePairs.reduce((a,b)=>({...a,...b}),{})})}async function authorizeRequestOnClaimChallenge(onChallengeOptions){
const{scopes,response}=onChallengeOptions;const logger3=onChallengeOptions.logger||coreClientLogger;const challenge=response.headers.get("WWW-Authenticate");if(!challenge){
logger3.info(`The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow.`);return false}const challenges=parseCAEChallenge(
challenge)||[];const parsedChallenge=challenges.find(x=>x.claims);if(!parsedChallenge){logger3.info(`The WWW-Authenticate header was missing the necessary "clai\
ms" to perform the Continuous Access Evaluation authentication flow.`);return false}const accessToken=await onChallengeOptions.getAccessToken(parsedChallenge.scope?
[parsedChallenge.scope]:scopes,{claims:decodeStringToString(parsedChallenge.claims)});if(!accessToken){return false}onChallengeOptions.request.headers.set("Auth\
orization",`${accessToken.tokenType??"Bearer"} ${accessToken.token}`);return true};const Constants={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"aut\
horization"}};function isUuid(text){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(text)}const authorizeRequestOnTenantChallenge=async challengeOptions=>{
const requestOptions=requestToOptions(challengeOptions.request);const challenge=getChallenge(challengeOptions.response);if(challenge){const challengeInfo=parseChallenge(
challenge);const challengeScopes=buildScopes(challengeOptions,challengeInfo);const tenantId=extractTenantId(challengeInfo);if(!tenantId){return false}const accessToken=await challengeOptions.
getAccessToken(challengeScopes,{...requestOptions,tenantId});if(!accessToken){return false}challengeOptions.request.headers.set(Constants.HeaderConstants.AUTHORIZATION,
`${accessToken.tokenType??"Bearer"} ${accessToken.token}`);return true}return false};function extractTenantId(challengeInfo){const parsedAuthUri=new URL(challengeInfo.
authorization_uri);const pathSegments=parsedAuthUri.pathname.split("/");const tenantId=pathSegments[1];if(tenantId&&isUuid(tenantId)){return tenantId}return void 0}
function buildScopes(challengeOptions,challengeInfo){if(!challengeInfo.resource_id){return challengeOptions.scopes}const challengeScopes=new URL(challengeInfo.resource_id);
let scope=new URL(Constants.DefaultScope,challengeScopes.origin).toString();if(scope==="https://disk.azure.com/.default"){scope="https://disk.azure.com//.defaul\
t"}return[scope]}function getChallenge(response){const challenge=response.headers.get("WWW-Authenticate");if(response.status===401&&challenge){return challenge}
return}function parseChallenge(challenge){const bearerChallenge=challenge.slice("Bearer ".length);const challengeParts=`${bearerChallenge.trim()} `.split(" ").filter(
x=>x);const keyValuePairs=challengeParts.map(keyValue=>(([key,value])=>({[key]:value}))(keyValue.trim().split("=")));return keyValuePairs.reduce((a,b)=>({...a,...b}),
{})}function requestToOptions(request){return{abortSignal:request.abortSignal,requestOptions:{timeout:request.timeout},tracingOptions:request.tracingOptions}};}),
90373:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{pj:()=>esm_restError_RestError,
N$:()=>bearerTokenAuthenticationPolicy,fl:()=>esm_defaultHttpClient_createDefaultHttpClient,O8:()=>esm_pipeline_createEmptyPipeline,Nc:()=>esm_httpHeaders_createHttpHeaders,
Fp:()=>esm_createPipelineFromOptions_createPipelineFromOptions,G6:()=>esm_pipelineRequest_createPipelineRequest,e4:()=>decompressResponsePolicy_decompressResponsePolicyName,
nV:()=>proxyPolicy_getDefaultProxySettings,T0:()=>esm_restError_isRestError,Ou:()=>redirectPolicy_redirectPolicyName,Jb:()=>policies_retryPolicy_retryPolicy});;
class AbortError extends Error{constructor(message){super(message);this.name="AbortError"}}var logger_logger=__webpack_require__(3482);;function normalizeName(name){
return name.toLowerCase()}function normalizeValue(value){return String(value).trim().replace(/[\r\n]/g,"")}function*headerIterator(map){for(const entry of map.values()){
yield[entry.name,entry.value]}}class HttpHeadersImpl{_headersMap;constructor(rawHeaders){this._headersMap=new Map;if(rawHeaders){for(const headerName of Object.
keys(rawHeaders)){this.set(headerName,rawHeaders[headerName])}}}set(name,value){this._headersMap.set(normalizeName(name),{name,value:normalizeValue(value)})}get(name){
return this._headersMap.get(normalizeName(name))?.value}has(name){return this._headersMap.has(normalizeName(name))}delete(name){this._headersMap.delete(normalizeName(
name))}toJSON(options={}){const result={};if(options.preserveCase){for(const entry of this._headersMap.values()){result[entry.name]=entry.value}}else{for(const[
normalizedName,entry]of this._headersMap){result[normalizedName]=entry.value}}return result}toString(){return JSON.stringify(this.toJSON({preserveCase:true}))}[Symbol.
iterator](){return headerIterator(this._headersMap)}}function httpHeaders_createHttpHeaders(rawHeaders){return new HttpHeadersImpl(rawHeaders)}var uuidUtils=__webpack_require__(
15410);;class PipelineRequestImpl{url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(options){
this.url=options.url;this.body=options.body;this.headers=options.headers??httpHeaders_createHttpHeaders();this.method=options.method??"GET";this.timeout=options.
timeout??0;this.multipartBody=options.multipartBody;this.formData=options.formData;this.disableKeepAlive=options.disableKeepAlive??false;this.proxySettings=options.
proxySettings;this.streamResponseStatusCodes=options.streamResponseStatusCodes;this.withCredentials=options.withCredentials??false;this.abortSignal=options.abortSignal;
this.onUploadProgress=options.onUploadProgress;this.onDownloadProgress=options.onDownloadProgress;this.requestId=options.requestId||(0,uuidUtils.N)();this.allowInsecureConnection=
options.allowInsecureConnection??false;this.enableBrowserStreams=options.enableBrowserStreams??false;this.requestOverrides=options.requestOverrides;this.authSchemes=
options.authSchemes}}function pipelineRequest_createPipelineRequest(options){return new PipelineRequestImpl(options)};const ValidPhaseNames=new Set(["Deserializ\
e","Serialize","Retry","Sign"]);class HttpPipeline{_policies=[];_orderedPolicies;constructor(policies){this._policies=policies?.slice(0)??[];this._orderedPolicies=
void 0}addPolicy(policy,options={}){if(options.phase&&options.afterPhase){throw new Error("Policies inside a phase cannot specify afterPhase.")}if(options.phase&&
!ValidPhaseNames.has(options.phase)){throw new Error(`Invalid phase name: ${options.phase}`)}if(options.afterPhase&&!ValidPhaseNames.has(options.afterPhase)){throw new Error(
`Invalid afterPhase name: ${options.afterPhase}`)}this._policies.push({policy,options});this._orderedPolicies=void 0}removePolicy(options){const removedPolicies=[];
this._policies=this._policies.filter(policyDescriptor=>{if(options.name&&policyDescriptor.policy.name===options.name||options.phase&&policyDescriptor.options.phase===
options.phase){removedPolicies.push(policyDescriptor.policy);return false}else{return true}});this._orderedPolicies=void 0;return removedPolicies}sendRequest(httpClient,request){
const policies=this.getOrderedPolicies();const pipeline=policies.reduceRight((next,policy)=>{return req2=>{return policy.sendRequest(req2,next)}},req2=>httpClient.
sendRequest(req2));return pipeline(request)}getOrderedPolicies(){if(!this._orderedPolicies){this._orderedPolicies=this.orderPolicies()}return this._orderedPolicies}clone(){
return new HttpPipeline(this._policies)}static create(){return new HttpPipeline}orderPolicies(){const result=[];const policyMap=new Map;function createPhase(name){
return{name,policies:new Set,hasRun:false,hasAfterPolicies:false}}const serializePhase=createPhase("Serialize");const noPhase=createPhase("None");const deserializePhase=createPhase(
"Deserialize");const retryPhase=createPhase("Retry");const signPhase=createPhase("Sign");const orderedPhases=[serializePhase,noPhase,deserializePhase,retryPhase,
signPhase];function getPhase(phase){if(phase==="Retry"){return retryPhase}else if(phase==="Serialize"){return serializePhase}else if(phase==="Deserialize"){return deserializePhase}else if(phase===
"Sign"){return signPhase}else{return noPhase}}for(const descriptor of this._policies){const policy=descriptor.policy;const options=descriptor.options;const policyName=policy.
name;if(policyMap.has(policyName)){throw new Error("Duplicate policy names not allowed in pipeline")}const node={policy,dependsOn:new Set,dependants:new Set};if(options.
afterPhase){node.afterPhase=getPhase(options.afterPhase);node.afterPhase.hasAfterPolicies=true}policyMap.set(policyName,node);const phase=getPhase(options.phase);
phase.policies.add(node)}for(const descriptor of this._policies){const{policy,options}=descriptor;const policyName=policy.name;const node=policyMap.get(policyName);
if(!node){throw new Error(`Missing node for policy ${policyName}`)}if(options.afterPolicies){for(const afterPolicyName of options.afterPolicies){const afterNode=policyMap.
get(afterPolicyName);if(afterNode){node.dependsOn.add(afterNode);afterNode.dependants.add(node)}}}if(options.beforePolicies){for(const beforePolicyName of options.
beforePolicies){const beforeNode=policyMap.get(beforePolicyName);if(beforeNode){beforeNode.dependsOn.add(node);node.dependants.add(beforeNode)}}}}function walkPhase(phase){
phase.hasRun=true;for(const node of phase.policies){if(node.afterPhase&&(!node.afterPhase.hasRun||node.afterPhase.policies.size)){continue}if(node.dependsOn.size===
0){result.push(node.policy);for(const dependant of node.dependants){dependant.dependsOn.delete(node)}policyMap.delete(node.policy.name);phase.policies.delete(node)}}}
function walkPhases(){for(const phase of orderedPhases){walkPhase(phase);if(phase.policies.size>0&&phase!==noPhase){if(!noPhase.hasRun){walkPhase(noPhase)}return}
if(phase.hasAfterPolicies){walkPhase(noPhase)}}}let iteration=0;while(policyMap.size>0){iteration++;const initialResultLength=result.length;walkPhases();if(result.
length<=initialResultLength&&iteration>1){throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}}return result}}function pipeline_createEmptyPipeline(){
return HttpPipeline.create()}var error=__webpack_require__(34820);var external_node_util_=__webpack_require__(57975);;const custom=external_node_util_.inspect.custom;
var util_sanitizer=__webpack_require__(51945);;const errorSanitizer=new util_sanitizer.I;class restError_RestError extends Error{static REQUEST_SEND_ERROR="REQU\
EST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(message,options={}){super(message);this.name="RestError";this.
code=options.code;this.statusCode=options.statusCode;Object.defineProperty(this,"request",{value:options.request,enumerable:false});Object.defineProperty(this,"\
response",{value:options.response,enumerable:false});const agent=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.
maxSockets}:void 0;Object.defineProperty(this,custom,{value:()=>{return`RestError: ${this.message} 
 ${errorSanitizer.sanitize({...this,request:{...this.request,agent},response:this.response})}`},enumerable:false});Object.setPrototypeOf(this,restError_RestError.
prototype)}}function restError_isRestError(e){if(e instanceof restError_RestError){return true}return(0,error.b)(e)&&e.name==="RestError"}var external_node_http_=__webpack_require__(
37067);var external_node_https_=__webpack_require__(44708);var external_node_zlib_=__webpack_require__(38522);var external_node_stream_=__webpack_require__(57075);
var log=__webpack_require__(47507);;function getHeaderPairs(headers){return Array.isArray(headers[0])?headers:Array.from({length:Math.ceil(headers.length/2)},(_,index)=>[
headers[index*2],headers[index*2+1]])}function isIterable(value){return Symbol.iterator in value&&typeof value[Symbol.iterator]==="function"}function removeContinueToken(value){
if(typeof value==="string"){const tokens=value.split(",");const remaining=tokens.filter(token=>token.trim().toLowerCase()!=="100-continue");if(remaining.length===
tokens.length){return value}return remaining.map(token=>token.trim()).filter(Boolean).join(", ")||void 0}if(Array.isArray(value)){const remaining=value.map(removeContinueToken).
filter(entry=>entry!==void 0);return remaining.length>0?remaining:void 0}return value}function stripRequestBodyHeaders(request,removeFraming){const stripHeaderValue=(name,value)=>{
const lowerName=name.toLowerCase();if(removeFraming&&(lowerName==="content-length"||lowerName==="transfer-encoding"||lowerName==="trailer")){return void 0}return lowerName===
"expect"?removeContinueToken(value):value};const stripHeaderPairs=pairs=>pairs.flatMap(([name,value])=>{const updated=typeof name==="string"?stripHeaderValue(name,
value):value;return updated===void 0?[]:[[name,updated]]});for(const[name,value]of request.headers){const updated=stripHeaderValue(name,value);if(updated===void 0){
request.headers.delete(name)}else if(typeof updated==="string"&&updated!==value){request.headers.set(name,updated)}}const overrides=request.requestOverrides;if(!overrides||
!("headers"in overrides)){return}const headers=overrides.headers;if(Array.isArray(headers)){const updatedPairs=stripHeaderPairs(getHeaderPairs(headers));request.
requestOverrides={...overrides,headers:Array.isArray(headers[0])?updatedPairs:updatedPairs.flat()}}else if(headers&&typeof headers==="object"&&isIterable(headers)){
const pairs=Array.from(headers,entry=>{if(!Array.isArray(entry)||entry.length!==2){throw new TypeError("Header entry must be a name/value pair")}return entry});
request.requestOverrides={...overrides,headers:stripHeaderPairs(pairs)}}else if(headers&&typeof headers==="object"){const updatedHeaders={};for(const[name,value]of Object.
entries(headers)){const updated=stripHeaderValue(name,value);if(updated!==void 0){updatedHeaders[name]=updated}}request.requestOverrides={...overrides,headers:updatedHeaders}}}
function removeExpectContinueHeader(request){stripRequestBodyHeaders(request,false)}function removeRequestBodyHeaders(request){stripRequestBodyHeaders(request,true)}
;const EXPECT_CONTINUE_TIMEOUT_IN_MS=1e3;function getHeaderValues(headers,name){if(Array.isArray(headers)){return getHeaderPairs(headers).filter(([key])=>typeof key===
"string"&&key.toLowerCase()===name).flatMap(([,value])=>Array.isArray(value)?value:[value])}if(headers&&typeof headers==="object"){if("get"in headers&&typeof headers.
get==="function"){const value2=headers.get(name);return value2===void 0||value2===null?[]:[value2]}let value;for(const[key,entry]of Object.entries(headers)){if(key.
toLowerCase()===name){value=entry}}return value===void 0?[]:Array.isArray(value)?value:[value]}return[]}function getEffectiveHeaderValues(request,name){const headers=request.
requestOverrides&&"headers"in request.requestOverrides?request.requestOverrides.headers:request.headers;return getHeaderValues(headers,name.toLowerCase())}function hasExpectContinue(request){
return getEffectiveHeaderValues(request,"expect").some(value=>typeof value==="string"&&value.split(",").some(token=>token.trim().toLowerCase()==="100-continue"))}
function addHeader(headers,name,value){if(!Array.isArray(headers)){return{...headers,[name]:value}}return Array.isArray(headers[0])?[...headers,[name,value]]:[...headers,
name,value]}function hasHeader(headers,name){if(Array.isArray(headers)){return getHeaderPairs(headers).some(([key])=>typeof key==="string"&&key.toLowerCase()===
name)}return Object.keys(headers??{}).some(key=>key.toLowerCase()===name)}function addExpectContinueFraming(options,bodyLength){if(hasHeader(options.headers,"co\
ntent-length")||hasHeader(options.headers,"transfer-encoding")){return}options.headers=addHeader(options.headers,bodyLength===null?"Transfer-Encoding":"Content-\
Length",bodyLength===null?"chunked":String(bodyLength))}function createExpectContinueRequest(options){let fallback;let waiting=true;let bodyStarted=false;let errorReported=false;
let request;let bodyError;const bodyStream=options.bodyStream;bodyStream?.once("error",onBodyError);if(bodyStream&&"errored"in bodyStream&&bodyStream.errored instanceof
Error){process.nextTick(onBodyError,bodyStream.errored);return}try{request=options.createRequest(onResponse)}catch(error2){onError(error2);return}function stopWaiting(keepBodyObserved=false){
waiting=false;if(fallback!==void 0){clearTimeout(fallback);fallback=void 0}request?.removeListener("continue",sendBody);request?.removeListener("socket",onSocket);
if(!keepBodyObserved){bodyStream?.removeListener("error",onBodyError)}}function onError(error2){const requestError=error2 instanceof Error?error2:new Error(String(
error2));if(!errorReported){errorReported=true;stopWaiting();options.onError(requestError)}return requestError}function onBodyError(error2){if(errorReported||!waiting&&
!bodyStarted){return}errorReported=true;bodyError=error2 instanceof Error?error2:new Error(String(error2));stopWaiting();options.onBodyError(error2);request?.destroy(
bodyError)}function sendBody(){if(!waiting){return}bodyStarted=true;stopWaiting(true);try{options.sendBody(request)}catch(error2){onBodyError(error2)}finally{bodyStream?.
removeListener("error",onBodyError)}}function onAbort(){stopWaiting();options.onAbort(request)}function onSocket(){if(!waiting){return}try{request.flushHeaders();
if(!waiting){return}request.write("",error2=>{if(error2){request.destroy(onError(error2))}else if(waiting){fallback=setTimeout(sendBody,EXPECT_CONTINUE_TIMEOUT_IN_MS)}})}catch(error2){
request.destroy(onError(error2))}}function onResponse(response){stopWaiting();if(!bodyStarted){request.shouldKeepAlive=false;const destroyRequest=()=>{response.
removeListener("end",destroyRequest);response.removeListener("close",destroyRequest);request.destroy()};response.once("end",destroyRequest);response.once("close",
destroyRequest);if(response.readableEnded||response.destroyed){destroyRequest()}}options.onResponse(response)}request.once("error",onError);if(bodyError){request.
destroy(bodyError);return}if(options.abortSignal.aborted){onAbort();return}options.abortSignal.addEventListener("abort",onAbort,{once:true});request.once("close",
()=>stopWaiting());if(request.destroyed||request.closed){stopWaiting()}if(!waiting){return}request.once("continue",sendBody);if(request.socket){onSocket()}else{
request.once("socket",onSocket)}}var responseBody=__webpack_require__(9095);;const DEFAULT_TLS_SETTINGS={};function nodeHttpClient_isReadableStream(body){return typeof body===
"object"&&body!==null&&"pipe"in body&&typeof body.pipe==="function"}function isStreamComplete(stream){if(stream.readable===false){return Promise.resolve()}return new Promise(
resolve=>{const handler=()=>{resolve();stream.removeListener("close",handler);stream.removeListener("end",handler);stream.removeListener("error",handler)};stream.
on("close",handler);stream.on("end",handler);stream.on("error",handler)})}function isArrayBuffer(body){return external_node_util_.types.isArrayBuffer(body)||ArrayBuffer.
isView(body)}function arrayBufferToBuffer(body){if(Buffer.isBuffer(body)){return body}return ArrayBuffer.isView(body)?Buffer.from(body.buffer,body.byteOffset,body.
byteLength):Buffer.from(body)}class ReportTransform extends external_node_stream_.Transform{loadedBytes=0;progressCallback;_transform(chunk,_encoding,callback){
this.push(chunk);this.loadedBytes+=chunk.length;try{this.progressCallback({loadedBytes:this.loadedBytes});callback()}catch(e){callback(e)}}constructor(progressCallback){
super();this.progressCallback=progressCallback}}function createRequestLifecycle(request,options,isInsecure,resolve,reject){let clientRequest;let response;let requestDone=false;
let resolveRequestComplete;const requestComplete=new Promise(_resolve=>{resolveRequestComplete=_resolve});const onComplete=()=>{requestDone=true;clientRequest.removeListener(
"finish",onComplete);clientRequest.removeListener("close",onComplete);resolveRequestComplete()};const onResponse=incomingResponse=>{response=incomingResponse;resolve(
{response:incomingResponse,requestComplete,isRequestComplete:()=>requestDone,disposeRequest:()=>{if(!requestDone){clientRequest.destroy()}}})};return{createRequest:(onResponseCallback=onResponse)=>{
clientRequest=isInsecure?external_node_http_.request(options,onResponseCallback):external_node_https_.request(options,onResponseCallback);clientRequest.once("fi\
nish",onComplete);clientRequest.once("close",onComplete);return clientRequest},onResponse,rejectRequest:error2=>{reject(toRequestSendError(error2,request))},abortRequest:req2=>{
const abortError=new AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");response?.destroy(abortError);req2.destroy(
abortError);reject(abortError)}}}function toRequestSendError(error2,request){if(restError_isRestError(error2)){return error2}const prematureClose=error2.code===
"ERR_STREAM_PREMATURE_CLOSE";return new restError_RestError(prematureClose?"Request body stream closed before ending":error2.message,{code:prematureClose?restError_RestError.
REQUEST_SEND_ERROR:error2.code??restError_RestError.REQUEST_SEND_ERROR,request})}function sendRequestBody(clientRequest,body,request,onError){if(body&&nodeHttpClient_isReadableStream(
body)){pipeUploadStream(body,clientRequest,request,onError)}else if(body){if(typeof body==="string"||Buffer.isBuffer(body)){clientRequest.end(body)}else{log.v.error(
"Unrecognized body type",body);throw new restError_RestError("Unrecognized body type",{request})}}else{clientRequest.end()}}function prepareRequestBody(request,useExpectContinue){
const requestBody=request.body;const resolvedBody=typeof requestBody==="function"?requestBody():requestBody;const body=resolvedBody&&isArrayBuffer(resolvedBody)?
arrayBufferToBuffer(resolvedBody):resolvedBody;if(!useExpectContinue&&body&&!request.headers.has("Content-Length")){const bodyLength=getBodyLength(body);if(bodyLength!==
null){request.headers.set("Content-Length",bodyLength)}}if(!body||!request.onUploadProgress){return body}const uploadReportStream=new ReportTransform(request.onUploadProgress);
uploadReportStream.on("error",e=>{log.v.error("Error in upload progress",e)});if(nodeHttpClient_isReadableStream(body)){pipeUploadStream(body,uploadReportStream,
request)}else{uploadReportStream.end(body)}return uploadReportStream}class NodeHttpClient{cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(request){
const requestBody=request.body;const abortController=new AbortController;let abortListener;const requestAbortSignal=request.abortSignal;if(requestAbortSignal){if(requestAbortSignal.
aborted){throw new AbortError("The operation was aborted. Request has already been canceled.")}abortListener=event=>{if(event.type==="abort"){abortController.abort()}};
requestAbortSignal.addEventListener("abort",abortListener)}let timeoutId;if(request.timeout>0){timeoutId=setTimeout(()=>{const sanitizer=new util_sanitizer.I;log.
v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);abortController.abort()},request.timeout)}const acceptEncoding=request.headers.
get("Accept-Encoding");const shouldDecompress=acceptEncoding?.includes("gzip")||acceptEncoding?.includes("deflate");let body;let responseStream;let requestComplete=Promise.
resolve();try{let useExpectContinue=hasExpectContinue(request);const knownBodyLength=useExpectContinue&&typeof requestBody!=="function"?getBodyLength(requestBody??
null):null;if(knownBodyLength===0){removeExpectContinueHeader(request);useExpectContinue=false}if(!useExpectContinue){body=prepareRequestBody(request,false)}const result=useExpectContinue?
await this.makeRequestWithExpectContinue(request,abortController,()=>{body=prepareRequestBody(request,true);return body},knownBodyLength):await this.makeRequest(
request,abortController,body);requestComplete=result.requestComplete;const res=result.response;const headers=getResponseHeaders(res);const status=res.statusCode??
0;const response={status,headers,request};if(!result.isRequestComplete()){(0,responseBody.aP)(response,result.requestComplete);const clearDisposer=(0,responseBody.
rb)(response,result.disposeRequest);result.requestComplete.then(clearDisposer).catch(error2=>{log.v.warning("Error disposing request",error2)})}const method=typeof request.
requestOverrides?.method==="string"?request.requestOverrides.method.toUpperCase():request.method;if(method==="HEAD"){res.resume();return response}responseStream=
shouldDecompress?getDecodedResponseStream(res,headers,abortController.signal):res;const onDownloadProgress=request.onDownloadProgress;if(onDownloadProgress){const downloadReportStream=new ReportTransform(
onDownloadProgress);downloadReportStream.on("error",e=>{log.v.error("Error in download progress",e)});responseStream=pipeResponseStream(responseStream,downloadReportStream,
abortController.signal)}if(request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||request.streamResponseStatusCodes?.has(response.status)){response.readableStreamBody=
responseStream}else{response.bodyAsText=await streamToText(responseStream)}return response}catch(error2){if(nodeHttpClient_isReadableStream(body)){(0,responseBody.
WT)(body)}if(responseStream){(0,responseBody.WT)(responseStream)}throw error2}finally{if(timeoutId!==void 0){clearTimeout(timeoutId)}if(requestAbortSignal&&abortListener){
let uploadStreamDone=Promise.resolve();if(nodeHttpClient_isReadableStream(body)){uploadStreamDone=isStreamComplete(body)}let downloadStreamDone=Promise.resolve();
if(nodeHttpClient_isReadableStream(responseStream)){downloadStreamDone=isStreamComplete(responseStream)}Promise.all([requestComplete,uploadStreamDone,downloadStreamDone]).
then(()=>{if(abortListener){requestAbortSignal.removeEventListener("abort",abortListener)}}).catch(e=>{log.v.warning("Error when cleaning up abortListener on ht\
tpRequest",e)})}}}makeRequest(request,abortController,body){const{options,isInsecure}=this.getRequestOptions(request);return new Promise((resolve,reject)=>{const{
createRequest,rejectRequest,abortRequest}=createRequestLifecycle(request,options,isInsecure,resolve,reject);const req2=createRequest();req2.once("error",rejectRequest);
abortController.signal.addEventListener("abort",()=>abortRequest(req2));sendRequestBody(req2,body,request,rejectRequest)})}makeRequestWithExpectContinue(request,abortController,prepareBody,knownBodyLength){
const{options,isInsecure}=this.getRequestOptions(request);addExpectContinueFraming(options,knownBodyLength);return new Promise((resolve,reject)=>{const{createRequest,
onResponse,rejectRequest,abortRequest}=createRequestLifecycle(request,options,isInsecure,resolve,reject);createExpectContinueRequest({abortSignal:abortController.
signal,bodyStream:nodeHttpClient_isReadableStream(request.body)?request.body:void 0,createRequest,onAbort:abortRequest,onError:rejectRequest,onBodyError:reject,
onResponse,sendBody:clientRequest=>{const body=prepareBody();sendRequestBody(clientRequest,body,request,rejectRequest)}})})}getRequestOptions(request){const url=new URL(
request.url);const isInsecure=url.protocol!=="https:";if(isInsecure&&!request.allowInsecureConnection){throw new Error(`Cannot connect to ${request.url} while a\
llowInsecureConnection is false.`)}const agent=request.agent??this.getOrCreateAgent(request,isInsecure);return{isInsecure,options:{agent,hostname:url.hostname,path:`${url.
pathname}${url.search}`,port:url.port,method:request.method,headers:request.headers.toJSON({preserveCase:true}),...request.requestOverrides}}}getOrCreateAgent(request,isInsecure){
const disableKeepAlive=request.disableKeepAlive;if(isInsecure){if(disableKeepAlive){return external_node_http_.globalAgent}if(!this.cachedHttpAgent){this.cachedHttpAgent=
new external_node_http_.Agent({keepAlive:true})}return this.cachedHttpAgent}else{if(disableKeepAlive&&!request.tlsSettings){return external_node_https_.globalAgent}
const tlsSettings=request.tlsSettings??DEFAULT_TLS_SETTINGS;let agent=this.cachedHttpsAgents.get(tlsSettings);if(agent&&agent.options.keepAlive===!disableKeepAlive){
return agent}log.v.info("No cached TLS Agent exist, creating a new Agent");agent=new external_node_https_.Agent({keepAlive:!disableKeepAlive,...tlsSettings});this.
cachedHttpsAgents.set(tlsSettings,agent);return agent}}}function getResponseHeaders(res){const headers=httpHeaders_createHttpHeaders();for(const header of Object.
keys(res.headers)){const value=res.headers[header];if(Array.isArray(value)){if(value.length>0){headers.set(header,value[0])}}else if(value){headers.set(header,value)}}
return headers}function getDecodedResponseStream(stream,headers,abortSignal){const contentEncoding=headers.get("Content-Encoding");if(contentEncoding==="gzip"){
return pipeResponseStream(stream,external_node_zlib_.createGunzip(),abortSignal)}else if(contentEncoding==="deflate"){return pipeResponseStream(stream,external_node_zlib_.
createInflate(),abortSignal)}return stream}function pipeUploadStream(source,destination,request,onError){let tearingDown=false;const cleanupFinished=(0,external_node_stream_.
finished)(source,{writable:false},onSourceComplete);function onSourceComplete(error2){cleanupFinished();destination.removeListener("close",onDestinationClose);if(error2&&
!tearingDown){const requestError=toRequestSendError(error2,request);destination.destroy(requestError);onError?.(requestError)}}function onDestinationClose(){tearingDown=
true;source.unpipe(destination);(0,responseBody.WT)(source)}destination.once("close",onDestinationClose);source.pipe(destination)}function pipeResponseStream(source,destination,abortSignal){
(0,responseBody.rp)(destination,source);let cleanupSource=()=>{};let cleanupDestination=()=>{};cleanupSource=(0,external_node_stream_.finished)(source,{writable:false},
error2=>{cleanupSource();if(error2){destination.destroy(abortSignal.aborted?new AbortError:error2)}});cleanupDestination=(0,external_node_stream_.finished)(destination,
{writable:false},()=>{cleanupDestination();source.unpipe(destination);if(source.readable){(0,responseBody.WT)(source)}});return source.pipe(destination)}function streamToText(stream){
return new Promise((resolve,reject)=>{const buffer=[];const cleanupFinished=(0,external_node_stream_.finished)(stream,{writable:false},onComplete);function onData(chunk){
if(Buffer.isBuffer(chunk)){buffer.push(chunk)}else{buffer.push(Buffer.from(chunk))}}function onComplete(error2){cleanupFinished();stream.removeListener("data",onData);
if(error2?.name==="AbortError"){reject(error2)}else if(error2){reject(new restError_RestError(`Error reading response as text: ${error2.message}`,{code:restError_RestError.
PARSE_ERROR}))}else{resolve(Buffer.concat(buffer).toString("utf8"))}}stream.on("data",onData)})}function getBodyLength(body){if(!body){return 0}else if(Buffer.isBuffer(
body)){return body.length}else if(nodeHttpClient_isReadableStream(body)){return null}else if(isArrayBuffer(body)){return body.byteLength}else if(typeof body==="\
string"){return Buffer.byteLength(body)}else{return null}}function createNodeHttpClient(){return new NodeHttpClient};function defaultHttpClient_createDefaultHttpClient(){
return createNodeHttpClient()};const logPolicyName="logPolicy";function logPolicy_logPolicy(options={}){const logger2=options.logger??log.v.info;const sanitizer=new util_sanitizer.
I({additionalAllowedHeaderNames:options.additionalAllowedHeaderNames,additionalAllowedQueryParameters:options.additionalAllowedQueryParameters});return{name:logPolicyName,
async sendRequest(request,next){if(!logger2.enabled){return next(request)}logger2(`Request: ${sanitizer.sanitize(request)}`);const response=await next(request);
logger2(`Response status code: ${response.status}`);logger2(`Headers: ${sanitizer.sanitize({headers:response.headers})}`);return response}}}var external_node_os_=__webpack_require__(
48161);var external_node_process_=__webpack_require__(1708);;function getHeaderName(){return"User-Agent"}async function userAgentPlatform_setPlatformSpecificData(map){
if(process&&process.versions){const osInfo=`${os.type()} ${os.release()}; ${os.arch()}`;if(process.versions.bun){map.set("Bun",`${process.versions.bun} (${osInfo}\
)`)}else if(process.versions.deno){map.set("Deno",`${process.versions.deno} (${osInfo})`)}else if(process.versions.node){map.set("Node",`${process.versions.node}\
 (${osInfo})`)}}};function getUserAgentString(telemetryInfo){const parts=[];for(const[key,value]of telemetryInfo){const token=value?`${key}/${value}`:key;parts.
push(token)}return parts.join(" ")}function getUserAgentHeaderName(){return getHeaderName()}async function userAgent_getUserAgentValue(prefix){const runtimeInfo=new Map;
runtimeInfo.set("ts-http-runtime",SDK_VERSION);await setPlatformSpecificData(runtimeInfo);const defaultAgent=getUserAgentString(runtimeInfo);const userAgentValue=prefix?
`${prefix} ${defaultAgent}`:defaultAgent;return userAgentValue};const UserAgentHeaderName=getUserAgentHeaderName();const userAgentPolicyName="userAgentPolicy";function userAgentPolicy_userAgentPolicy(options={}){
const userAgentValue=getUserAgentValue(options.userAgentPrefix);return{name:userAgentPolicyName,async sendRequest(request,next){if(!request.headers.has(UserAgentHeaderName)){
request.headers.set(UserAgentHeaderName,await userAgentValue)}return next(request)}}}var delay2=__webpack_require__(70297);;const StandardAbortMessage="The oper\
ation was aborted.";function helpers_delay(delayInMs,value,options){return new Promise((resolve,reject)=>{let timer=void 0;let onAborted=void 0;const rejectOnAbort=()=>{
return reject(new AbortError(options?.abortErrorMsg?options?.abortErrorMsg:StandardAbortMessage))};const removeListeners=()=>{if(options?.abortSignal&&onAborted){
options.abortSignal.removeEventListener("abort",onAborted)}};onAborted=()=>{if(timer){clearTimeout(timer)}removeListeners();return rejectOnAbort()};if(options?.
abortSignal&&options.abortSignal.aborted){return rejectOnAbort()}timer=setTimeout(()=>{removeListeners();resolve(value)},delayInMs);if(options?.abortSignal){options.
abortSignal.addEventListener("abort",onAborted)}})}function parseHeaderValueAsNumber(response,headerName){const value=response.headers.get(headerName);if(!value)
return;const valueAsNum=Number(value);if(Number.isNaN(valueAsNum))return;return valueAsNum};const RetryAfterHeader="Retry-After";const AllRetryAfterHeaders=["re\
try-after-ms","x-ms-retry-after-ms",RetryAfterHeader];function getRetryAfterInMs(response){if(!(response&&[429,503].includes(response.status)))return void 0;try{
for(const header of AllRetryAfterHeaders){const retryAfterValue=parseHeaderValueAsNumber(response,header);if(retryAfterValue===0||retryAfterValue){const multiplyingFactor=header===
RetryAfterHeader?1e3:1;return retryAfterValue*multiplyingFactor}}const retryAfterHeader=response.headers.get(RetryAfterHeader);if(!retryAfterHeader)return;const date=Date.
parse(retryAfterHeader);const diff=date-Date.now();return Number.isFinite(diff)?Math.max(0,diff):void 0}catch{return void 0}}function isThrottlingRetryResponse(response){
return Number.isFinite(getRetryAfterInMs(response))}function throttlingRetryStrategy_throttlingRetryStrategy(){return{name:"throttlingRetryStrategy",retry({response}){
const retryAfterInMs=getRetryAfterInMs(response);if(!Number.isFinite(retryAfterInMs)){return{skipStrategy:true}}return{retryAfterInMs}}}};const DEFAULT_CLIENT_RETRY_INTERVAL=1e3;
const DEFAULT_CLIENT_MAX_RETRY_INTERVAL=1e3*64;function exponentialRetryStrategy_exponentialRetryStrategy(options={}){const retryInterval=options.retryDelayInMs??
DEFAULT_CLIENT_RETRY_INTERVAL;const maxRetryInterval=options.maxRetryDelayInMs??DEFAULT_CLIENT_MAX_RETRY_INTERVAL;return{name:"exponentialRetryStrategy",retry({
retryCount,response,responseError}){const matchedSystemError=isSystemError(responseError);const ignoreSystemErrors=matchedSystemError&&options.ignoreSystemErrors;
const isExponential=isExponentialRetryResponse(response);const ignoreExponentialResponse=isExponential&&options.ignoreHttpStatusCodes;const unknownResponse=response&&
(isThrottlingRetryResponse(response)||!isExponential);if(unknownResponse||ignoreExponentialResponse||ignoreSystemErrors){return{skipStrategy:true}}if(responseError&&
!matchedSystemError&&!isExponential){return{errorToThrow:responseError}}return(0,delay2.g)(retryCount,{retryDelayInMs:retryInterval,maxRetryDelayInMs:maxRetryInterval})}}}
function isExponentialRetryResponse(response){return Boolean(response&&response.status!==void 0&&(response.status>=500||response.status===408)&&response.status!==
501&&response.status!==505)}function isSystemError(err){if(!err){return false}return err.code==="ETIMEDOUT"||err.code==="ESOCKETTIMEDOUT"||err.code==="ECONNREFU\
SED"||err.code==="ECONNRESET"||err.code==="ENOENT"||err.code==="ENOTFOUND"};const constants_SDK_VERSION="0.3.10";const constants_DEFAULT_RETRY_POLICY_COUNT=3;;const retryPolicyLogger=(0,
logger_logger.KV)("ts-http-runtime retryPolicy");const retryPolicyName="retryPolicy";function retryPolicy_retryPolicy(strategies,options={maxRetries:constants_DEFAULT_RETRY_POLICY_COUNT}){
const logger2=options.logger||retryPolicyLogger;return{name:retryPolicyName,async sendRequest(request,next){let response;let responseError;let retryCount=-1;retryRequest:
while(true){retryCount+=1;responseError=void 0;try{logger2.info(`Retry ${retryCount}: Attempting to send request`,request.requestId);response=await next(request);
logger2.info(`Retry ${retryCount}: Received a response from request`,request.requestId)}catch(e){logger2.error(`Retry ${retryCount}: Received an error from requ\
est`,request.requestId);if(!restError_isRestError(e)){throw e}responseError=e;response=e.response}if(request.abortSignal?.aborted){logger2.error(`Retry ${retryCount}\
: Request aborted.`);const abortError=new AbortError;throw abortError}if(retryCount>=(options.maxRetries??constants_DEFAULT_RETRY_POLICY_COUNT)){logger2.info(`R\
etry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);if(responseError){throw responseError}else if(response){
return response}else{throw new Error("Maximum retries reached with no response or error to throw")}}logger2.info(`Retry ${retryCount}: Processing ${strategies.length}\
 retry strategies.`);strategiesLoop:for(const strategy of strategies){const strategyLogger=strategy.logger||logger2;strategyLogger.info(`Retry ${retryCount}: Pr\
ocessing retry strategy ${strategy.name}.`);const modifiers=strategy.retry({retryCount,response,responseError});if(modifiers.skipStrategy){strategyLogger.info(`\
Retry ${retryCount}: Skipped.`);continue strategiesLoop}const{errorToThrow,retryAfterInMs,redirectTo}=modifiers;if(errorToThrow){strategyLogger.error(`Retry ${retryCount}\
: Retry strategy ${strategy.name} throws error:`,errorToThrow);throw errorToThrow}if(retryAfterInMs||retryAfterInMs===0){strategyLogger.info(`Retry ${retryCount}\
: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);if(response){await(0,responseBody.VA)(response)}await helpers_delay(retryAfterInMs,void 0,{abortSignal:request.
abortSignal});continue retryRequest}if(redirectTo){strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);if(response){
await(0,responseBody.VA)(response)}request.url=redirectTo;continue retryRequest}}if(responseError){logger2.info(`None of the retry strategies could work with th\
e received error. Throwing it.`);throw responseError}if(response){logger2.info(`None of the retry strategies could work with the received response. Returning it\
.`);return response}}}}};const defaultRetryPolicyName="defaultRetryPolicy";function defaultRetryPolicy_defaultRetryPolicy(options={}){return{name:defaultRetryPolicyName,
sendRequest:retryPolicy_retryPolicy([throttlingRetryStrategy_throttlingRetryStrategy(),exponentialRetryStrategy_exponentialRetryStrategy(options)],{maxRetries:options.
maxRetries??constants_DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}var bytesEncoding=__webpack_require__(3816);;function convertBodyToFormDataMap(body){if(typeof FormData!==
"undefined"&&body instanceof FormData){const formDataMap={};for(const[key,value]of body.entries()){const existing=formDataMap[key];if(Array.isArray(existing)){existing.
push(value)}else{formDataMap[key]=existing!==void 0?[existing,value]:[value]}}return formDataMap}return void 0};const formDataPolicyName="formDataPolicy";function formDataPolicy_formDataPolicy(){
return{name:formDataPolicyName,async sendRequest(request,next){const converted=convertBodyToFormDataMap(request.body);if(converted){request.formData=converted;request.
body=void 0}if(request.formData){const contentType=request.headers.get("Content-Type");if(contentType&&contentType.indexOf("application/x-www-form-urlencoded")!==
-1){request.body=wwwFormUrlEncode(request.formData)}else{await prepareFormData(request.formData,request)}request.formData=void 0}return next(request)}}}function wwwFormUrlEncode(formData){
const urlSearchParams=new URLSearchParams;for(const[key,value]of Object.entries(formData)){if(Array.isArray(value)){for(const subValue of value){urlSearchParams.
append(key,subValue.toString())}}else{urlSearchParams.append(key,value.toString())}}return urlSearchParams.toString()}async function prepareFormData(formData,request){
const contentType=request.headers.get("Content-Type");if(contentType&&!contentType.startsWith("multipart/form-data")){return}request.headers.set("Content-Type",
contentType??"multipart/form-data");const parts=[];for(const[fieldName,values]of Object.entries(formData)){for(const value of Array.isArray(values)?values:[values]){
if(typeof value==="string"){parts.push({headers:httpHeaders_createHttpHeaders({"Content-Disposition":`form-data; name="${fieldName}"`}),body:(0,bytesEncoding.A)(
value,"utf-8")})}else if(value===void 0||value===null||typeof value!=="object"){throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should b\
e serialized to string first.`)}else{const fileName=value.name||"blob";const headers=httpHeaders_createHttpHeaders();headers.set("Content-Disposition",`form-dat\
a; name="${fieldName}"; filename="${fileName}"`);headers.set("Content-Type",value.type||"application/octet-stream");parts.push({headers,body:value})}}}request.multipartBody=
{parts}}var external_net_=__webpack_require__(69278);var external_tls_=__webpack_require__(64756);var external_assert_=__webpack_require__(42613);var src=__webpack_require__(
2830);var external_http_=__webpack_require__(58611);var external_https_=__webpack_require__(65692);;async function toBuffer(stream){let length=0;const chunks=[];
for await(const chunk of stream){length+=chunk.length;chunks.push(chunk)}return Buffer.concat(chunks,length)}async function json(stream){const buf=await toBuffer(
stream);const str=buf.toString("utf8");try{return JSON.parse(str)}catch(_err){const err=_err;err.message+=` (input: ${str})`;throw err}}function req(url,opts={}){
const href=typeof url==="string"?url:url.href;const req2=(href.startsWith("https:")?https:http).request(url,opts);const promise=new Promise((resolve,reject)=>{req2.
once("response",resolve).once("error",reject).end()});req2.then=promise.then.bind(promise);return req2};const INTERNAL=Symbol("AgentBaseInternalState");class Agent extends external_http_.
Agent{constructor(opts){super(opts);this[INTERNAL]={}}isSecureEndpoint(options){if(options){if(typeof options.secureEndpoint==="boolean"){return options.secureEndpoint}
if(typeof options.protocol==="string"){return options.protocol==="https:"}}const{stack}=new Error;if(typeof stack!=="string")return false;return stack.split("\n").
some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.maxSockets===Infinity&&this.maxTotalSockets===Infinity){return null}
if(!this.sockets[name]){this.sockets[name]=[]}const fakeSocket=new external_net_.Socket({writable:false});this.sockets[name].push(fakeSocket);this.totalSocketCount++;
return fakeSocket}decrementSockets(name,socket){if(!this.sockets[name]||socket===null){return}const sockets=this.sockets[name];const index=sockets.indexOf(socket);
if(index!==-1){sockets.splice(index,1);this.totalSocketCount--;if(sockets.length===0){delete this.sockets[name]}}}getName(options){const secureEndpoint=this.isSecureEndpoint(
options);if(secureEndpoint){return external_https_.Agent.prototype.getName.call(this,options)}return super.getName(options)}createSocket(req2,options,cb){const connectOpts={
...options,secureEndpoint:this.isSecureEndpoint(options)};const name=this.getName(connectOpts);const fakeSocket=this.incrementSockets(name);Promise.resolve().then(
()=>this.connect(req2,connectOpts)).then(socket=>{this.decrementSockets(name,fakeSocket);if(typeof socket.addRequest==="function"){try{return socket.addRequest(
req2,connectOpts)}catch(err){return cb(err)}}this[INTERNAL].currentSocket=socket;super.createSocket(req2,options,cb)},err=>{this.decrementSockets(name,fakeSocket);
cb(err)})}createConnection(){const socket=this[INTERNAL].currentSocket;this[INTERNAL].currentSocket=void 0;if(!socket){throw new Error("No socket was returned i\
n the `connect()` function")}return socket}get defaultPort(){return this[INTERNAL].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){if(this[INTERNAL]){
this[INTERNAL].defaultPort=v}}get protocol(){return this[INTERNAL].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(v){if(this[INTERNAL]){this[INTERNAL].
protocol=v}}}var external_url_=__webpack_require__(87016);;const debug=src("https-proxy-agent:parse-proxy-response");function parseProxyResponse(socket){return new Promise(
(resolve,reject)=>{let buffersLength=0;const buffers=[];function read(){const b=socket.read();if(b)ondata(b);else socket.once("readable",read)}function cleanup(){
socket.removeListener("end",onend);socket.removeListener("error",onerror);socket.removeListener("readable",read)}function onend(){cleanup();debug("onend");reject(
new Error("Proxy connection ended before receiving CONNECT response"))}function onerror(err){cleanup();debug("onerror %o",err);reject(err)}function ondata(b){buffers.
push(b);buffersLength+=b.length;const buffered=Buffer.concat(buffers,buffersLength);const endOfHeaders=buffered.indexOf("\r\n\r\n");if(endOfHeaders===-1){debug(
"have not received end of HTTP headers yet...");read();return}const headerParts=buffered.slice(0,endOfHeaders).toString("ascii").split("\r\n");const firstLine=headerParts.
shift();if(!firstLine){socket.destroy();return reject(new Error("No header received from proxy CONNECT response"))}const firstLineParts=firstLine.split(" ");const statusCode=+firstLineParts[1];
const statusText=firstLineParts.slice(2).join(" ");const headers={};for(const header of headerParts){if(!header)continue;const firstColon=header.indexOf(":");if(firstColon===
-1){socket.destroy();return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`))}const key=header.slice(0,firstColon).toLowerCase();const value=header.
slice(firstColon+1).trimStart();const current=headers[key];if(typeof current==="string"){headers[key]=[current,value]}else if(Array.isArray(current)){current.push(
value)}else{headers[key]=value}}debug("got proxy server response: %o %o",firstLine,headers);cleanup();resolve({connect:{statusCode,statusText,headers},buffered})}
socket.on("error",onerror);socket.on("end",onend);read()})};function createNegotiateAuth(){return async({response,scheme})=>{if(scheme.toLowerCase()!=="negotiat\
e"){throw new Error(`Expected Negotiate scheme but got "${scheme}"`)}let kerberos;try{kerberos=await __webpack_require__.e(8050).then(__webpack_require__.t.bind(
__webpack_require__,98050,19))}catch{throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerber\
os')}const proxyAuthenticate=response.headers["proxy-authenticate"]||"";const challengeHeader=Array.isArray(proxyAuthenticate)?proxyAuthenticate[0]:proxyAuthenticate;
const serverToken=typeof challengeHeader==="string"&&challengeHeader.includes(" ")?challengeHeader.split(" ").slice(1).join(" "):void 0;const client=await kerberos.
initializeClient("HTTP@proxy",{mechOID:kerberos.GSS_MECH_OID_SPNEGO});const token=await client.step(serverToken||"");if(!token){throw new Error("Kerberos client\
.step() returned no token")}return{headers:{"Proxy-Authorization":`Negotiate ${token}`}}}};const dist_debug=src("https-proxy-agent");const setServernameFromNonIpHost=options=>{
if(options.servername===void 0&&options.host&&!external_net_.isIP(options.host)){return{...options,servername:options.host}}return options};class HttpsProxyAgent extends Agent{constructor(proxy,opts){
super(opts);this.options={path:void 0};this.proxy=typeof proxy==="string"?new external_url_.URL(proxy):proxy;this.proxyHeaders=opts?.headers??{};dist_debug("Cre\
ating new HttpsProxyAgent instance: %o",this.proxy.href);if(opts?.negotiate){this.onProxyAuth=createNegotiateAuth()}else if(opts?.onProxyAuth){this.onProxyAuth=
opts.onProxyAuth}const host=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,"");const port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol===
"https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...opts?omit(opts,"headers","onProxyAuth","negotiate"):null,host,port}}async connect(req2,opts){const{
proxy}=this;if(!opts.host){throw new TypeError('No "host" provided')}let socket;if(proxy.protocol==="https:"){dist_debug("Creating `tls.Socket`: %o",this.connectOpts);
socket=external_tls_.connect(setServernameFromNonIpHost(this.connectOpts))}else{dist_debug("Creating `net.Socket`: %o",this.connectOpts);socket=external_net_.connect(
this.connectOpts)}const headers=typeof this.proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders};const host=external_net_.isIPv6(opts.host)?`[${opts.
host}]`:opts.host;let payload=`CONNECT ${host}:${opts.port} HTTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Ba\
sic ${Buffer.from(auth).toString("base64")}`}headers.Host=`${host}:${opts.port}`;if(!headers["Proxy-Connection"]){headers["Proxy-Connection"]=this.keepAlive?"Ke\
ep-Alive":"close"}for(const name of Object.keys(headers)){payload+=`${name}: ${headers[name]}\r
`}const proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);const{connect,buffered}=await proxyResponsePromise;req2.emit("proxyConnect",connect);this.emit("proxyConnect",connect,req2);req2.emit("proxy",{proxy:this.proxy.
href,socket});if(connect.statusCode===200){req2.once("socket",resume);if(opts.secureEndpoint){dist_debug("Upgrading socket connection to TLS");return external_tls_.
connect({...omit(setServernameFromNonIpHost(opts),"host","path","port"),socket})}return socket}if(connect.statusCode===407&&this.onProxyAuth){dist_debug("Got 40\
7 response, invoking onProxyAuth callback");socket.destroy();const proxyAuthenticate=connect.headers["proxy-authenticate"]||"";const scheme=Array.isArray(proxyAuthenticate)?
proxyAuthenticate[0].split(/\s/)[0]:proxyAuthenticate.split(/\s/)[0];const authResponse=await this.onProxyAuth({response:connect,scheme});return this._connectWithAuth(
req2,opts,authResponse.headers)}socket.destroy();const fakeSocket=new external_net_.Socket({writable:false});fakeSocket.readable=true;req2.once("socket",s=>{dist_debug(
"Replaying proxy buffer for failed request");external_assert_(s.listenerCount("data")>0);s.push(buffered);s.push(null)});return fakeSocket}async _connectWithAuth(req2,opts,authHeaders){
const{proxy}=this;let socket;if(proxy.protocol==="https:"){socket=external_tls_.connect(setServernameFromNonIpHost(this.connectOpts))}else{socket=external_net_.
connect(this.connectOpts)}const headers=typeof this.proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders};const host=external_net_.isIPv6(opts.host)?
`[${opts.host}]`:opts.host;let payload=`CONNECT ${host}:${opts.port} HTTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Ba\
sic ${Buffer.from(auth).toString("base64")}`}Object.assign(headers,authHeaders);headers.Host=`${host}:${opts.port}`;if(!headers["Proxy-Connection"]){headers["Pr\
oxy-Connection"]=this.keepAlive?"Keep-Alive":"close"}for(const name of Object.keys(headers)){payload+=`${name}: ${headers[name]}\r
`}const proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);const{connect}=await proxyResponsePromise;req2.emit("proxyConnect",connect);this.emit("proxyConnect",connect,req2);if(connect.statusCode===200){req2.once("so\
cket",resume);if(opts.secureEndpoint){dist_debug("Upgrading socket connection to TLS");return external_tls_.connect({...omit(setServernameFromNonIpHost(opts),"h\
ost","path","port"),socket})}return socket}socket.destroy();throw new Error(`Proxy authentication failed with status ${connect.statusCode} after retry`)}}HttpsProxyAgent.
protocols=["http","https"];function resume(socket){setImmediate(()=>{socket.resume()})}function omit(obj,...keys){const ret={};let key;for(key in obj){if(!keys.
includes(key)){ret[key]=obj[key]}}return ret}var external_events_=__webpack_require__(24434);;const http_proxy_agent_dist_debug=src("http-proxy-agent");class HttpProxyAgent extends Agent{constructor(proxy,opts){
super(opts);this.proxy=typeof proxy==="string"?new external_url_.URL(proxy):proxy;this.proxyHeaders=opts?.headers??{};http_proxy_agent_dist_debug("Creating new \
HttpProxyAgent instance: %o",this.proxy.href);if(opts?.negotiate){this.onProxyAuth=createNegotiateAuth()}else if(opts?.onProxyAuth){this.onProxyAuth=opts.onProxyAuth}
const host=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,"");const port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?
443:80;this.connectOpts={...opts?dist_omit(opts,"headers","onProxyAuth","negotiate"):null,host,port}}addRequest(req2,opts){req2._header=null;this.setRequestProps(
req2,opts);super.addRequest(req2,opts)}setRequestProps(req2,opts){const{proxy}=this;const protocol=opts.secureEndpoint?"https:":"http:";const hostname=req2.getHeader(
"host")||"localhost";const base=`${protocol}//${hostname}`;const url=new external_url_.URL(req2.path,base);if(opts.port!==80){url.port=String(opts.port)}req2.path=
String(url);const headers=typeof this.proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders};if(proxy.username||proxy.password){const auth=`${decodeURIComponent(
proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Basic ${Buffer.from(auth).toString("base64")}`}if(!headers["Proxy-Connec\
tion"]){headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close"}for(const name of Object.keys(headers)){const value=headers[name];if(value){req2.setHeader(
name,value)}}}async connect(req2,opts){req2._header=null;if(!req2.path.includes("://")){this.setRequestProps(req2,opts)}let first;let endOfHeaders;http_proxy_agent_dist_debug(
"Regenerating stored HTTP header string for request");req2._implicitHeader();if(req2.outputData&&req2.outputData.length>0){http_proxy_agent_dist_debug("Patching\
 connection write() output buffer with updated header");first=req2.outputData[0].data;endOfHeaders=first.indexOf("\r\n\r\n")+4;req2.outputData[0].data=req2._header+
first.substring(endOfHeaders);http_proxy_agent_dist_debug("Output buffer: %o",req2.outputData[0].data)}let socket;if(this.proxy.protocol==="https:"){http_proxy_agent_dist_debug(
"Creating `tls.Socket`: %o",this.connectOpts);socket=external_tls_.connect(this.connectOpts)}else{http_proxy_agent_dist_debug("Creating `net.Socket`: %o",this.connectOpts);
socket=external_net_.connect(this.connectOpts)}await(0,external_events_.once)(socket,"connect");const connect={socket};req2.emit("proxyConnect",connect);this.emit(
"proxyConnect",connect,req2);req2.emit("proxy",{proxy:this.proxy.href,socket});return socket}}HttpProxyAgent.protocols=["http","https"];function dist_omit(obj,...keys){
const ret={};let key;for(key in obj){if(!keys.includes(key)){ret[key]=obj[key]}}return ret};const HTTPS_PROXY="HTTPS_PROXY";const HTTP_PROXY="HTTP_PROXY";const ALL_PROXY="\
ALL_PROXY";const NO_PROXY="NO_PROXY";const proxyPolicyName="proxyPolicy";const globalNoProxyList=[];let noProxyListLoaded=false;const globalBypassedMap=new Map;
function getEnvironmentValue(name){if(process.env[name]){return process.env[name]}else if(process.env[name.toLowerCase()]){return process.env[name.toLowerCase()]}
return void 0}function loadEnvironmentProxyValue(){if(!process){return void 0}const httpsProxy=getEnvironmentValue(HTTPS_PROXY);const allProxy=getEnvironmentValue(
ALL_PROXY);const httpProxy=getEnvironmentValue(HTTP_PROXY);return httpsProxy||allProxy||httpProxy}function isBypassed(uri,noProxyList,bypassedMap){if(noProxyList.
length===0){return false}const host=new URL(uri).hostname;if(bypassedMap?.has(host)){return bypassedMap.get(host)}let isBypassedFlag=false;for(const pattern of noProxyList){
if(pattern[0]==="."){if(host.endsWith(pattern)){isBypassedFlag=true}else{if(host.length===pattern.length-1&&host===pattern.slice(1)){isBypassedFlag=true}}}else{
if(host===pattern){isBypassedFlag=true}}}bypassedMap?.set(host,isBypassedFlag);return isBypassedFlag}function loadNoProxy(){const noProxy=getEnvironmentValue(NO_PROXY);
noProxyListLoaded=true;if(noProxy){return noProxy.split(",").map(item=>item.trim()).filter(item=>item.length)}return[]}function getDefaultProxySettings(proxyUrl){
if(!proxyUrl){proxyUrl=loadEnvironmentProxyValue();if(!proxyUrl){return void 0}}const parsedUrl=new URL(proxyUrl);const schema=parsedUrl.protocol?parsedUrl.protocol+
"//":"";return{host:schema+parsedUrl.hostname,port:Number.parseInt(parsedUrl.port||"80"),username:parsedUrl.username,password:parsedUrl.password}}function getDefaultProxySettingsInternal(){
const envProxy=loadEnvironmentProxyValue();return envProxy?new URL(envProxy):void 0}function getUrlFromProxySettings(settings){let parsedProxyUrl;try{parsedProxyUrl=
new URL(settings.host)}catch{throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`)}parsedProxyUrl.port=String(settings.
port);if(settings.username){parsedProxyUrl.username=settings.username}if(settings.password){parsedProxyUrl.password=settings.password}return parsedProxyUrl}function setProxyAgentOnRequest(request,cachedAgents,proxyUrl){
if(request.agent){return}const url=new URL(request.url);const isInsecure=url.protocol!=="https:";if(request.tlsSettings){log.v.warning("TLS settings are not sup\
ported in combination with custom Proxy, certificates provided to the client will be ignored.")}if(isInsecure){if(!cachedAgents.httpProxyAgent){cachedAgents.httpProxyAgent=
new HttpProxyAgent(proxyUrl)}request.agent=cachedAgents.httpProxyAgent}else{if(!cachedAgents.httpsProxyAgent){cachedAgents.httpsProxyAgent=new HttpsProxyAgent(proxyUrl)}
request.agent=cachedAgents.httpsProxyAgent}}function proxyPolicy_proxyPolicy(proxySettings,options){if(!noProxyListLoaded){globalNoProxyList.push(...loadNoProxy())}
const defaultProxy=proxySettings?getUrlFromProxySettings(proxySettings):getDefaultProxySettingsInternal();const cachedAgents={};return{name:proxyPolicyName,async sendRequest(request,next){
if(!request.proxySettings&&defaultProxy&&!isBypassed(request.url,options?.customNoProxyList??globalNoProxyList,options?.customNoProxyList?void 0:globalBypassedMap)){
setProxyAgentOnRequest(request,cachedAgents,defaultProxy)}else if(request.proxySettings){setProxyAgentOnRequest(request,cachedAgents,getUrlFromProxySettings(request.
proxySettings))}return next(request)}}};const redirectPolicyName="redirectPolicy";const allowedRedirect=["GET","HEAD"];function redirectPolicy_redirectPolicy(options={}){
const{maxRetries=20,allowCrossOriginRedirects=false}=options;return{name:redirectPolicyName,async sendRequest(request,next){const response=await next(request);return handleRedirect(
next,response,maxRetries,allowCrossOriginRedirects)}}}async function handleRedirect(next,response,maxRetries,allowCrossOriginRedirects,currentRetries=0){const{request,
status,headers}=response;const locationHeader=headers.get("location");if(locationHeader&&(status===300||status===301&&allowedRedirect.includes(request.method)||
status===302&&allowedRedirect.includes(request.method)||status===303&&request.method==="POST"||status===307)&&currentRetries<maxRetries){const url=new URL(locationHeader,
request.url);if(!allowCrossOriginRedirects){const originalUrl=new URL(request.url);if(url.origin!==originalUrl.origin){log.v.verbose(`Skipping cross-origin redi\
rect from ${originalUrl.origin} to ${url.origin}.`);return response}}request.url=url.toString();if(status===303){request.method="GET";if(request.requestOverrides&&
"method"in request.requestOverrides){request.requestOverrides={...request.requestOverrides,method:"GET"}}removeRequestBodyHeaders(request);delete request.body}request.
headers.delete("Authorization");await(0,responseBody.VA)(response);const res=await next(request);return handleRedirect(next,res,maxRetries,allowCrossOriginRedirects,
currentRetries+1)}return response};function platformPolicies_addPlatformPolicies(pipeline,options){if(options.agent){pipeline.addPolicy(agentPolicy(options.agent))}
if(options.tlsOptions){pipeline.addPolicy(tlsPolicy(options.tlsOptions))}pipeline.addPolicy(proxyPolicy(options.proxyOptions));pipeline.addPolicy(decompressResponsePolicy());
pipeline.addPolicy(redirectPolicy(options.redirectOptions),{afterPhase:"Retry"})}var external_stream_=__webpack_require__(2203);;function typeGuards_node_isNodeReadableStream(x){
return x instanceof Readable}function typeGuards_node_isWebReadableStream(x){return x instanceof ReadableStream};function typeGuards_isBinaryBody(body){return body!==
void 0&&(body instanceof Uint8Array||typeGuards_isReadableStream(body)||typeof body==="function"||body instanceof Blob)}function typeGuards_isReadableStream(x){
return isNodeReadableStream(x)||isWebReadableStream(x)}function typeGuards_isBlob(x){return x instanceof Blob};async function*streamAsyncIterator(){const reader=this.
getReader();try{while(true){const{done,value}=await reader.read();if(done){return}yield value}}finally{reader.releaseLock()}}function makeAsyncIterable(webStream){
if(!webStream[Symbol.asyncIterator]){webStream[Symbol.asyncIterator]=streamAsyncIterator.bind(webStream)}if(!webStream.values){webStream.values=streamAsyncIterator.
bind(webStream)}}function ensureNodeStream(stream){if(stream instanceof ReadableStream){makeAsyncIterable(stream);return external_stream_.Readable.fromWeb(stream)}else{
return stream}}function toStream(source){if(source instanceof Uint8Array){return external_stream_.Readable.from(Buffer.from(source))}else if(typeGuards_isBlob(source)){
return ensureNodeStream(source.stream())}else{return ensureNodeStream(source)}}async function concat(sources){return function(){const streams=sources.map(x=>typeof x===
"function"?x():x).map(toStream);return external_stream_.Readable.from((async function*(){for(const stream of streams){for await(const chunk of stream){yield chunk}}})())}}
;function generateBoundary(){return`----AzSDKFormBoundary${(0,uuidUtils.N)()}`}function encodeHeaders(headers){let result="";for(const[key,value]of headers){result+=
`${key}: ${value}\r
`}return result}function getLength(source){if(source instanceof Uint8Array){return source.byteLength}else if(typeGuards_isBlob(source)){return source.size===-1?
void 0:source.size}else{return void 0}}function getTotalLength(sources){let total=0;for(const source of sources){const partLength=getLength(source);if(partLength===
void 0){return void 0}else{total+=partLength}}return total}async function buildRequestBody(request,parts,boundary){const sources=[(0,bytesEncoding.A)(`--${boundary}`,
"utf-8"),...parts.flatMap(part=>[(0,bytesEncoding.A)("\r\n","utf-8"),(0,bytesEncoding.A)(encodeHeaders(part.headers),"utf-8"),(0,bytesEncoding.A)("\r\n","utf-8"),
part.body,(0,bytesEncoding.A)(`\r
--${boundary}`,"utf-8")]),(0,bytesEncoding.A)("--\r\n\r\n","utf-8")];const contentLength=getTotalLength(sources);if(contentLength){request.headers.set("Content-\
Length",contentLength)}request.body=await concat(sources)}const multipartPolicy_multipartPolicyName="multipartPolicy";const maxBoundaryLength=70;const validBoundaryCharacters=new Set(
`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);function assertValidBoundary(boundary){if(boundary.length>maxBoundaryLength){throw new Error(
`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`)}if(Array.from(boundary).some(x=>!validBoundaryCharacters.has(x))){throw new Error(`M\
ultipart boundary "${boundary}" contains invalid characters`)}}function multipartPolicy_multipartPolicy(){return{name:multipartPolicy_multipartPolicyName,async sendRequest(request,next){
if(!request.multipartBody){return next(request)}if(request.body){throw new Error("multipartBody and regular body cannot be set at the same time")}let boundary=request.
multipartBody.boundary;const contentTypeHeader=request.headers.get("Content-Type")??"multipart/mixed";const parsedHeader=contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
if(!parsedHeader){throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`)}const[,contentType,parsedBoundary]=parsedHeader;
if(parsedBoundary&&boundary&&parsedBoundary!==boundary){throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary}\
 in the request body`)}boundary??=parsedBoundary;if(boundary){assertValidBoundary(boundary)}else{boundary=generateBoundary()}request.headers.set("Content-Type",
`${contentType}; boundary=${boundary}`);await buildRequestBody(request,request.multipartBody.parts,boundary);request.multipartBody=void 0;return next(request)}}}
;function createPipelineFromOptions_createPipelineFromOptions(options){const pipeline=createEmptyPipeline();addPlatformPolicies(pipeline,options);pipeline.addPolicy(
formDataPolicy(),{beforePolicies:[multipartPolicyName]});pipeline.addPolicy(userAgentPolicy(options.userAgentOptions));pipeline.addPolicy(multipartPolicy(),{afterPhase:"\
Deserialize"});pipeline.addPolicy(defaultRetryPolicy(options.retryOptions),{phase:"Retry"});pipeline.addPolicy(logPolicy(options.loggingOptions),{afterPhase:"Si\
gn"});return pipeline}var env=__webpack_require__(27970);;let insecureConnectionWarningEmmitted=false;function allowInsecureConnection(request,options){if(options.
allowInsecureConnection&&request.allowInsecureConnection){const url=new URL(request.url);if(url.hostname==="localhost"||url.hostname==="127.0.0.1"){return true}}
return false}function emitInsecureConnectionWarning(){const warning="Sending token over insecure transport. Assume any token issued is compromised.";logger.warning(
warning);if(!insecureConnectionWarningEmmitted){insecureConnectionWarningEmmitted=true;emitNodeWarning(warning)}}function checkInsecureConnection_ensureSecureConnection(request,options){
if(!request.url.toLowerCase().startsWith("https://")){if(allowInsecureConnection(request,options)){emitInsecureConnectionWarning()}else{throw new Error("Authent\
ication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.")}}};const apiKeyAuthenticationPolicyName="apiKeyAuthenti\
cationPolicy";function apiKeyAuthenticationPolicy_apiKeyAuthenticationPolicy(options){return{name:apiKeyAuthenticationPolicyName,async sendRequest(request,next){
ensureSecureConnection(request,options);const scheme=(request.authSchemes??options.authSchemes)?.find(x=>x.kind==="apiKey");if(!scheme){return next(request)}if(scheme.
apiKeyLocation!=="header"){throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`)}request.headers.set(scheme.name,options.credential.key);return next(
request)}}};const basicAuthenticationPolicyName="bearerAuthenticationPolicy";function basicAuthenticationPolicy_basicAuthenticationPolicy(options){return{name:basicAuthenticationPolicyName,
async sendRequest(request,next){ensureSecureConnection(request,options);const scheme=(request.authSchemes??options.authSchemes)?.find(x=>x.kind==="http"&&x.scheme===
"basic");if(!scheme){return next(request)}const{username,password}=options.credential;const headerValue=uint8ArrayToString(stringToUint8Array(`${username}:${password}`,
"utf-8"),"base64");request.headers.set("Authorization",`Basic ${headerValue}`);return next(request)}}};const bearerAuthenticationPolicyName="bearerAuthenticatio\
nPolicy";function bearerAuthenticationPolicy_bearerAuthenticationPolicy(options){return{name:bearerAuthenticationPolicyName,async sendRequest(request,next){ensureSecureConnection(
request,options);const scheme=(request.authSchemes??options.authSchemes)?.find(x=>x.kind==="http"&&x.scheme==="bearer");if(!scheme){return next(request)}const token=await options.
credential.getBearerToken({abortSignal:request.abortSignal});request.headers.set("Authorization",`Bearer ${token}`);return next(request)}}};const oauth2AuthenticationPolicyName="\
oauth2AuthenticationPolicy";function oauth2AuthenticationPolicy_oauth2AuthenticationPolicy(options){return{name:oauth2AuthenticationPolicyName,async sendRequest(request,next){
ensureSecureConnection(request,options);const scheme=(request.authSchemes??options.authSchemes)?.find(x=>x.kind==="oauth2");if(!scheme){return next(request)}const token=await options.
credential.getOAuth2Token(scheme.flows,{abortSignal:request.abortSignal});request.headers.set("Authorization",`Bearer ${token}`);return next(request)}}};let cachedHttpClient;
function clientHelpers_createDefaultPipeline(options={}){const pipeline=createPipelineFromOptions(options);pipeline.addPolicy(apiVersionPolicy(options));const{credential,
authSchemes,allowInsecureConnection:allowInsecureConnection2}=options;if(credential){if(isApiKeyCredential(credential)){pipeline.addPolicy(apiKeyAuthenticationPolicy(
{authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))}else if(isBasicCredential(credential)){pipeline.addPolicy(basicAuthenticationPolicy(
{authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))}else if(isBearerTokenCredential(credential)){pipeline.addPolicy(bearerAuthenticationPolicy(
{authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))}else if(isOAuth2TokenCredential(credential)){pipeline.addPolicy(oauth2AuthenticationPolicy(
{authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))}}return pipeline}function clientHelpers_getCachedDefaultHttpsClient(){if(!cachedHttpClient){
cachedHttpClient=createDefaultHttpClient()}return cachedHttpClient};function getHeaderValue(descriptor,headerName){if(descriptor.headers){const actualHeaderName=Object.
keys(descriptor.headers).find(x=>x.toLowerCase()===headerName.toLowerCase());if(actualHeaderName){return descriptor.headers[actualHeaderName]}}return void 0}function getPartContentType(descriptor){
const contentTypeHeader=getHeaderValue(descriptor,"content-type");if(contentTypeHeader){return contentTypeHeader}if(descriptor.contentType===null){return void 0}
if(descriptor.contentType){return descriptor.contentType}const{body}=descriptor;if(body===null||body===void 0){return void 0}if(typeof body==="string"||typeof body===
"number"||typeof body==="boolean"){return"text/plain; charset=UTF-8"}if(body instanceof Blob){return body.type||"application/octet-stream"}if(isBinaryBody(body)){
return"application/octet-stream"}return"application/json"}function escapeDispositionField(value){return JSON.stringify(value)}function getContentDisposition(descriptor){
const contentDispositionHeader=getHeaderValue(descriptor,"content-disposition");if(contentDispositionHeader){return contentDispositionHeader}if(descriptor.dispositionType===
void 0&&descriptor.name===void 0&&descriptor.filename===void 0){return void 0}const dispositionType=descriptor.dispositionType??"form-data";let disposition=dispositionType;
if(descriptor.name){disposition+=`; name=${escapeDispositionField(descriptor.name)}`}let filename=void 0;if(descriptor.filename){filename=descriptor.filename}else if(typeof File!==
"undefined"&&descriptor.body instanceof File){const filenameFromFile=descriptor.body.name;if(filenameFromFile!==""){filename=filenameFromFile}}if(filename){disposition+=
`; filename=${escapeDispositionField(filename)}`}return disposition}function normalizeBody(body,contentType){if(body===void 0){return new Uint8Array([])}if(isBinaryBody(
body)){return body}if(typeof body==="string"||typeof body==="number"||typeof body==="boolean"){return stringToUint8Array(String(body),"utf-8")}if(contentType&&/application\/(.+\+)?json(;.+)?/i.
test(String(contentType))){return stringToUint8Array(JSON.stringify(body),"utf-8")}throw new RestError(`Unsupported body/content-type combination: ${body}, ${contentType}`)}
function buildBodyPart(descriptor){const contentType=getPartContentType(descriptor);const contentDisposition=getContentDisposition(descriptor);const headers=createHttpHeaders(
descriptor.headers??{});if(contentType){headers.set("content-type",contentType)}if(contentDisposition){headers.set("content-disposition",contentDisposition)}const body=normalizeBody(
descriptor.body,contentType);return{headers,body}}function multipart_buildMultipartBody(parts){return{parts:parts.map(buildBodyPart)}};async function sendRequest_sendRequest(method,url,pipeline,options={},customHttpClient){
const httpClient=customHttpClient??getCachedDefaultHttpsClient();const request=buildPipelineRequest(method,url,options);try{const response=await pipeline.sendRequest(
httpClient,request);const headers=response.headers.toJSON();const stream=response.readableStreamBody??response.browserStreamBody;const parsedBody=options.responseAsStream||
stream!==void 0?void 0:getResponseBody(response);const body=stream??parsedBody;if(options?.onResponse){options.onResponse({...response,request,rawHeaders:headers,
parsedBody})}return{request,headers,status:`${response.status}`,body}}catch(e){if(isRestError(e)&&e.response&&options.onResponse){const{response}=e;const rawHeaders=response.
headers.toJSON();options?.onResponse({...response,request,rawHeaders},e)}throw e}}function getContentType(body){if(body===void 0){return void 0}if(body instanceof
ArrayBuffer||ArrayBuffer.isView(body)){return"application/octet-stream"}if(isBlob(body)&&body.type){return body.type}if(typeof body==="string"){try{JSON.parse(body);
return"application/json"}catch(error2){return void 0}}return"application/json"}function buildPipelineRequest(method,url,options={}){const headers=createHttpHeaders(
options.headers);let requestContentType=options.contentType;if(!requestContentType){requestContentType=headers.get("content-type")}if(requestContentType===void 0){
requestContentType=getContentType(options.body)}const{body,multipartBody}=getRequestBody(options.body,requestContentType);const accept=options.accept??headers.get(
"accept")??(options.noDefaultAcceptHeader?void 0:"application/json");if(accept!==void 0){headers.set("accept",accept)}if(requestContentType){headers.set("conten\
t-type",requestContentType)}const{allowInsecureConnection:allowInsecureConnection2,abortSignal,onUploadProgress,onDownloadProgress,timeout,responseAsStream,noDefaultAcceptHeader:_noDefaultAcceptHeader,
url:_url,method:_method,body:_body,multipartBody:_multiBody,headers:_headers,...rest}=options;const request=createPipelineRequest({url,method,body,multipartBody,
headers,allowInsecureConnection:allowInsecureConnection2,abortSignal,onUploadProgress,onDownloadProgress,timeout,enableBrowserStreams:true,streamResponseStatusCodes:responseAsStream?
new Set([Number.POSITIVE_INFINITY]):void 0});Object.assign(request,rest);return request}function getRequestBody(body,contentType=""){if(body===void 0){return{body:void 0}}
if(typeof FormData!=="undefined"&&body instanceof FormData){return{body}}if(isBlob(body)){return{body}}if(isReadableStream(body)){return{body}}if(typeof body===
"function"){return{body}}if(body instanceof ArrayBuffer||ArrayBuffer.isView(body)){return{body}}const firstType=contentType.split(";")[0];switch(firstType){case"\
application/json":return{body:JSON.stringify(body)};case"multipart/form-data":if(Array.isArray(body)){return{multipartBody:buildMultipartBody(body)}}return{body:JSON.
stringify(body)};case"text/plain":return{body:String(body)};default:if(typeof body==="string"){return{body}}return{body:JSON.stringify(body)}}}function getResponseBody(response){
const contentType=response.headers.get("content-type")??"";const firstType=contentType.split(";")[0];const bodyToParse=response.bodyAsText??"";if(firstType==="t\
ext/plain"){return String(bodyToParse)}try{return bodyToParse?JSON.parse(bodyToParse):void 0}catch(error2){if(firstType==="application/json"){throw createParseError(
response,error2)}return String(bodyToParse)}}function createParseError(response,err){const msg=`Error "${err}" occurred while parsing the response body - ${response.
bodyAsText}.`;const errCode=err.code??RestError.PARSE_ERROR;return new RestError(msg,{code:errCode,statusCode:response.status,request:response.request,response})}
;function getClient(endpoint,clientOptions={}){const pipeline=clientOptions.pipeline??createDefaultPipeline(clientOptions);if(clientOptions.additionalPolicies?.
length){for(const{policy,position}of clientOptions.additionalPolicies){const afterPhase=position==="perRetry"?"Sign":void 0;pipeline.addPolicy(policy,{afterPhase})}}
const noDefaultAcceptHeader=clientOptions.internal?.noDefaultAcceptHeader??false;const{allowInsecureConnection:allowInsecureConnection2,httpClient}=clientOptions;
const endpointUrl=clientOptions.endpoint??endpoint;const client=(path,...args)=>{const getUrl=requestOptions=>buildRequestUrl(endpointUrl,path,args,{allowInsecureConnection:allowInsecureConnection2,
...requestOptions});return{get:(requestOptions={})=>{return buildOperation("GET",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,
noDefaultAcceptHeader)},post:(requestOptions={})=>{return buildOperation("POST",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,
noDefaultAcceptHeader)},put:(requestOptions={})=>{return buildOperation("PUT",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,
noDefaultAcceptHeader)},patch:(requestOptions={})=>{return buildOperation("PATCH",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,
noDefaultAcceptHeader)},delete:(requestOptions={})=>{return buildOperation("DELETE",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,
noDefaultAcceptHeader)},head:(requestOptions={})=>{return buildOperation("HEAD",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,
noDefaultAcceptHeader)},options:(requestOptions={})=>{return buildOperation("OPTIONS",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,
noDefaultAcceptHeader)},trace:(requestOptions={})=>{return buildOperation("TRACE",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,
noDefaultAcceptHeader)}}};return{path:client,pathUnchecked:client,pipeline}}function buildOperation(method,url,pipeline,options,allowInsecureConnection2,httpClient,noDefaultAcceptHeader=false){
allowInsecureConnection2=options.allowInsecureConnection??allowInsecureConnection2;return{then:function(onFulfilled,onrejected){return sendRequest(method,url,pipeline,
{...options,allowInsecureConnection:allowInsecureConnection2,noDefaultAcceptHeader},httpClient).then(onFulfilled,onrejected)},async asBrowserStream(){if(isNodeLike){
throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a\
 Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.")}else{return sendRequest(method,url,pipeline,{...options,
allowInsecureConnection:allowInsecureConnection2,noDefaultAcceptHeader,responseAsStream:true},httpClient)}},async asNodeStream(){if(isNodeLike){return sendRequest(
method,url,pipeline,{...options,allowInsecureConnection:allowInsecureConnection2,noDefaultAcceptHeader,responseAsStream:true},httpClient)}else{throw new Error("\
`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.")}}}};function createRestError(messageOrResponse,response){
const resp=typeof messageOrResponse==="string"?response:messageOrResponse;const internalError=resp.body?.error??resp.body;const message=typeof messageOrResponse===
"string"?messageOrResponse:internalError?.message??`Unexpected status code: ${resp.status}`;return new RestError(message,{statusCode:statusCodeToNumber(resp.status),
code:internalError?.code,request:resp.request,response:toPipelineResponse(resp)})}function toPipelineResponse(errorResponse){return{headers:createHttpHeaders(errorResponse.
headers),request:errorResponse.request,status:statusCodeToNumber(errorResponse.status)??-1,...typeof errorResponse.body==="string"?{bodyAsText:errorResponse.body}:
{}}}function statusCodeToNumber(statusCode){const status=Number.parseInt(statusCode);return Number.isNaN(status)?void 0:status};;function esm_pipeline_createEmptyPipeline(){
return pipeline_createEmptyPipeline()}var esm=__webpack_require__(7567);;const log_logger=(0,esm.KV)("core-rest-pipeline");;const agentPolicyName="agentPolicy";
function agentPolicy_agentPolicy(agent){return{name:agentPolicyName,sendRequest:async(req2,next)=>{if(!req2.agent){req2.agent=agent}return next(req2)}}};const decompressResponsePolicyName="\
decompressResponsePolicy";function decompressResponsePolicy_decompressResponsePolicy(){return{name:decompressResponsePolicyName,async sendRequest(request,next){
if(request.method!=="HEAD"){request.headers.set("Accept-Encoding","gzip,deflate")}return next(request)}}};const exponentialRetryPolicyName="exponentialRetryPoli\
cy";function exponentialRetryPolicy(options={}){return retryPolicy([exponentialRetryStrategy({...options,ignoreSystemErrors:true})],{maxRetries:options.maxRetries??
DEFAULT_RETRY_POLICY_COUNT})};const systemErrorRetryPolicyName="systemErrorRetryPolicy";function systemErrorRetryPolicy(options={}){return{name:systemErrorRetryPolicyName,
sendRequest:retryPolicy([exponentialRetryStrategy({...options,ignoreHttpStatusCodes:true})],{maxRetries:options.maxRetries??DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}
;const throttlingRetryPolicyName="throttlingRetryPolicy";function throttlingRetryPolicy(options={}){return{name:throttlingRetryPolicyName,sendRequest:retryPolicy(
[throttlingRetryStrategy()],{maxRetries:options.maxRetries??DEFAULT_RETRY_POLICY_COUNT}).sendRequest}};const tlsPolicyName="tlsPolicy";function tlsPolicy_tlsPolicy(tlsSettings){
return{name:tlsPolicyName,sendRequest:async(req2,next)=>{if(!req2.tlsSettings){req2.tlsSettings=tlsSettings}return next(req2)}}};;const logPolicy_logPolicyName=null;
function policies_logPolicy_logPolicy(options={}){return logPolicy_logPolicy({logger:log_logger.info,...options})};const redirectPolicy_redirectPolicyName=redirectPolicyName;
function policies_redirectPolicy_redirectPolicy(options={}){return redirectPolicy_redirectPolicy(options)};function userAgentPlatform_getHeaderName(){return"Use\
r-Agent"}async function util_userAgentPlatform_setPlatformSpecificData(map){if(external_node_process_&&external_node_process_.versions){const osInfo=`${external_node_os_.
type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;if(external_node_process_.versions.bun){map.set("Bun",`${external_node_process_.versions.bun}\
 (${osInfo})`)}else if(external_node_process_.versions.deno){map.set("Deno",`${external_node_process_.versions.deno} (${osInfo})`)}else if(external_node_process_.
versions.node){map.set("Node",`${external_node_process_.versions.node} (${osInfo})`)}}};const esm_constants_SDK_VERSION="1.25.0";const esm_constants_DEFAULT_RETRY_POLICY_COUNT=3;
;function userAgent_getUserAgentString(telemetryInfo){const parts=[];for(const[key,value]of telemetryInfo){const token=value?`${key}/${value}`:key;parts.push(token)}
return parts.join(" ")}function userAgent_getUserAgentHeaderName(){return userAgentPlatform_getHeaderName()}async function util_userAgent_getUserAgentValue(prefix){
const runtimeInfo=new Map;runtimeInfo.set("core-rest-pipeline",esm_constants_SDK_VERSION);await util_userAgentPlatform_setPlatformSpecificData(runtimeInfo);const defaultAgent=userAgent_getUserAgentString(
runtimeInfo);const userAgentValue=prefix?`${prefix} ${defaultAgent}`:defaultAgent;return userAgentValue};const userAgentPolicy_UserAgentHeaderName=userAgent_getUserAgentHeaderName();
const userAgentPolicy_userAgentPolicyName="userAgentPolicy";function policies_userAgentPolicy_userAgentPolicy(options={}){const userAgentValue=util_userAgent_getUserAgentValue(
options.userAgentPrefix);return{name:userAgentPolicy_userAgentPolicyName,async sendRequest(request,next){if(!request.headers.has(userAgentPolicy_UserAgentHeaderName)){
request.headers.set(userAgentPolicy_UserAgentHeaderName,await userAgentValue)}return next(request)}}};function createFile(content,name,options={}){return createRawFile(
content,name,options)};function file_isNodeReadableStream(x){return typeof x==="object"&&x!==null&&"pipe"in x&&typeof x.pipe==="function"}const unimplementedMethods={
arrayBuffer:()=>{throw new Error("Not implemented")},bytes:()=>{throw new Error("Not implemented")},slice:()=>{throw new Error("Not implemented")},text:()=>{throw new Error(
"Not implemented")}};const rawContent=Symbol("rawContent");function hasRawContent(x){return typeof x[rawContent]==="function"}function getRawContent(blob){if(hasRawContent(
blob)){return blob[rawContent]()}else{return blob}}function file_createRawFile(content,name,options={}){return{...unimplementedMethods,type:options.type??"",lastModified:options.
lastModified??new Date().getTime(),webkitRelativePath:options.webkitRelativePath??"",size:content.byteLength,name,arrayBuffer:async()=>toArrayBuffer(content).buffer,
stream:()=>new Blob([toArrayBuffer(content)]).stream(),[rawContent]:()=>content}}function createFileFromStream(stream,name,options={}){return{...unimplementedMethods,
type:options.type??"",lastModified:options.lastModified??new Date().getTime(),webkitRelativePath:options.webkitRelativePath??"",size:options.size??-1,name,stream:()=>{
const s=stream();if(file_isNodeReadableStream(s)){throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.")}return s},[rawContent]:stream}}
function hasArrayBuffer(source){return"resize"in source.buffer}function toArrayBuffer(source){if(hasArrayBuffer(source)){if(source.byteOffset!==0||source.byteLength!==
source.buffer.byteLength){return new Uint8Array(source)}return source}return source.map(x=>x)};const policies_multipartPolicy_multipartPolicyName=multipartPolicy_multipartPolicyName;
function policies_multipartPolicy_multipartPolicy(){const tspPolicy=multipartPolicy_multipartPolicy();return{name:policies_multipartPolicy_multipartPolicyName,sendRequest:async(request,next)=>{
if(request.multipartBody){for(const part of request.multipartBody.parts){if(hasRawContent(part.body)){part.body=getRawContent(part.body)}}}return tspPolicy.sendRequest(
request,next)}}};const decompressResponsePolicy_decompressResponsePolicyName=decompressResponsePolicyName;function policies_decompressResponsePolicy_decompressResponsePolicy(){
return decompressResponsePolicy_decompressResponsePolicy()};const defaultRetryPolicy_defaultRetryPolicyName=null;function policies_defaultRetryPolicy_defaultRetryPolicy(options={}){
return defaultRetryPolicy_defaultRetryPolicy(options)};const formDataPolicy_formDataPolicyName=null;function policies_formDataPolicy_formDataPolicy(){return formDataPolicy_formDataPolicy()}
var dist_esm=__webpack_require__(16966);;const proxyPolicy_proxyPolicyName=null;function proxyPolicy_getDefaultProxySettings(proxyUrl){return getDefaultProxySettings(
proxyUrl)}function policies_proxyPolicy_proxyPolicy(proxySettings,options){return proxyPolicy_proxyPolicy(proxySettings,options)};const setClientRequestIdPolicyName="\
setClientRequestIdPolicy";function setClientRequestIdPolicy(requestIdHeaderName="x-ms-client-request-id"){return{name:setClientRequestIdPolicyName,async sendRequest(request,next){
if(!request.headers.has(requestIdHeaderName)){request.headers.set(requestIdHeaderName,request.requestId)}return next(request)}}};const agentPolicy_agentPolicyName=null;
function policies_agentPolicy_agentPolicy(agent){return agentPolicy_agentPolicy(agent)};const tlsPolicy_tlsPolicyName=null;function policies_tlsPolicy_tlsPolicy(tlsSettings){
return tlsPolicy_tlsPolicy(tlsSettings)}var core_tracing_dist_esm=__webpack_require__(65433);;const esm_restError_RestError=restError_RestError;function esm_restError_isRestError(e){
return restError_isRestError(e)}var internal=__webpack_require__(1834);;const tracingPolicyName="tracingPolicy";function tracingPolicy(options={}){const userAgentPromise=util_userAgent_getUserAgentValue(
options.userAgentPrefix);const sanitizer=new internal.If({additionalAllowedQueryParameters:options.additionalAllowedQueryParameters});const tracingClient=tryCreateTracingClient();
return{name:tracingPolicyName,async sendRequest(request,next){if(!tracingClient){return next(request)}const userAgent=await userAgentPromise;const spanAttributes={
"http.url":sanitizer.sanitizeUrl(request.url),"http.method":request.method,"http.user_agent":userAgent,requestId:request.requestId};if(userAgent){spanAttributes["\
http.user_agent"]=userAgent}const{span,tracingContext}=tryCreateSpan(tracingClient,request,spanAttributes)??{};if(!span||!tracingContext){return next(request)}try{
const response=await tracingClient.withContext(tracingContext,next,request);tryProcessResponse(span,response);return response}catch(err){tryProcessError(span,err);
throw err}}}}function tryCreateTracingClient(){try{return(0,core_tracing_dist_esm.y)({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:esm_constants_SDK_VERSION})}catch(e){
log_logger.warning(`Error when creating the TracingClient: ${(0,dist_esm.u1)(e)}`);return void 0}}function tryCreateSpan(tracingClient,request,spanAttributes){try{
const{span,updatedOptions}=tracingClient.startSpan(`HTTP ${request.method}`,{tracingOptions:request.tracingOptions},{spanKind:"client",spanAttributes});if(!span.
isRecording()){span.end();return void 0}const headers=tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);for(const[key,value]of Object.
entries(headers)){request.headers.set(key,value)}return{span,tracingContext:updatedOptions.tracingOptions.tracingContext}}catch(e){log_logger.warning(`Skipping \
creating a tracing span due to an error: ${(0,dist_esm.u1)(e)}`);return void 0}}function tryProcessError(span,error2){try{span.setStatus({status:"error",error:(0,
dist_esm.bJ)(error2)?error2:void 0});if(esm_restError_isRestError(error2)&&error2.statusCode){span.setAttribute("http.status_code",error2.statusCode)}span.end()}catch(e){
log_logger.warning(`Skipping tracing span processing due to an error: ${(0,dist_esm.u1)(e)}`)}}function tryProcessResponse(span,response){try{span.setAttribute(
"http.status_code",response.status);const serviceRequestId=response.headers.get("x-ms-request-id");if(serviceRequestId){span.setAttribute("serviceRequestId",serviceRequestId)}
if(response.status>=400){span.setStatus({status:"error"})}span.end()}catch(e){log_logger.warning(`Skipping tracing span processing due to an error: ${(0,dist_esm.
u1)(e)}`)}};function wrapAbortSignalLike(abortSignalLike){if(abortSignalLike instanceof AbortSignal){return{abortSignal:abortSignalLike}}if(abortSignalLike.aborted){
return{abortSignal:AbortSignal.abort("reason"in abortSignalLike?abortSignalLike.reason:void 0)}}const controller=new AbortController;let needsCleanup=true;function cleanup(){
if(needsCleanup){abortSignalLike.removeEventListener("abort",listener);needsCleanup=false}}function listener(){controller.abort("reason"in abortSignalLike?abortSignalLike.
reason:void 0);cleanup()}abortSignalLike.addEventListener("abort",listener);return{abortSignal:controller.signal,cleanup}};const wrapAbortSignalLikePolicyName="\
wrapAbortSignalLikePolicy";function wrapAbortSignalLikePolicy(){return{name:wrapAbortSignalLikePolicyName,sendRequest:async(request,next)=>{if(!request.abortSignal){
return next(request)}const{abortSignal,cleanup}=wrapAbortSignalLike(request.abortSignal);request.abortSignal=abortSignal;try{return await next(request)}finally{
cleanup?.()}}}};function esm_createPipelineFromOptions_createPipelineFromOptions(options){const pipeline=esm_pipeline_createEmptyPipeline();if(dist_esm.qx){if(options.
agent){pipeline.addPolicy(policies_agentPolicy_agentPolicy(options.agent))}if(options.tlsOptions){pipeline.addPolicy(policies_tlsPolicy_tlsPolicy(options.tlsOptions))}
pipeline.addPolicy(policies_proxyPolicy_proxyPolicy(options.proxyOptions));pipeline.addPolicy(policies_decompressResponsePolicy_decompressResponsePolicy())}pipeline.
addPolicy(wrapAbortSignalLikePolicy());pipeline.addPolicy(policies_formDataPolicy_formDataPolicy(),{beforePolicies:[policies_multipartPolicy_multipartPolicyName]});
pipeline.addPolicy(policies_userAgentPolicy_userAgentPolicy(options.userAgentOptions));pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
pipeline.addPolicy(policies_multipartPolicy_multipartPolicy(),{afterPhase:"Deserialize"});pipeline.addPolicy(policies_defaultRetryPolicy_defaultRetryPolicy(options.
retryOptions),{phase:"Retry"});pipeline.addPolicy(tracingPolicy({...options.userAgentOptions,...options.loggingOptions}),{afterPhase:"Retry"});if(dist_esm.qx){pipeline.
addPolicy(policies_redirectPolicy_redirectPolicy(options.redirectOptions),{afterPhase:"Retry"})}pipeline.addPolicy(policies_logPolicy_logPolicy(options.loggingOptions),
{afterPhase:"Sign"});return pipeline};function esm_defaultHttpClient_createDefaultHttpClient(){const client=defaultHttpClient_createDefaultHttpClient();return{async sendRequest(request){
const{abortSignal,cleanup}=request.abortSignal?wrapAbortSignalLike(request.abortSignal):{};try{request.abortSignal=abortSignal;return await client.sendRequest(request)}finally{
cleanup?.()}}}};function esm_httpHeaders_createHttpHeaders(rawHeaders){return httpHeaders_createHttpHeaders(rawHeaders)};function esm_pipelineRequest_createPipelineRequest(options){
return pipelineRequest_createPipelineRequest(options)};const exponentialRetryPolicy_exponentialRetryPolicyName=null;function exponentialRetryPolicy_exponentialRetryPolicy(options={}){
return tspExponentialRetryPolicy(options)};const systemErrorRetryPolicy_systemErrorRetryPolicyName=null;function systemErrorRetryPolicy_systemErrorRetryPolicy(options={}){
return tspSystemErrorRetryPolicy(options)};const throttlingRetryPolicy_throttlingRetryPolicyName=null;function throttlingRetryPolicy_throttlingRetryPolicy(options={}){
return tspThrottlingRetryPolicy(options)};const retryPolicy_retryPolicyLogger=(0,esm.KV)("core-rest-pipeline retryPolicy");function policies_retryPolicy_retryPolicy(strategies,options={
maxRetries:esm_constants_DEFAULT_RETRY_POLICY_COUNT}){return retryPolicy_retryPolicy(strategies,{logger:retryPolicy_retryPolicyLogger,...options})};const DEFAULT_CYCLER_OPTIONS={
forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function beginRefresh(getAccessToken,retryIntervalInMs,refreshTimeout){async function tryGetAccessToken(){
if(Date.now()<refreshTimeout){try{return await getAccessToken()}catch{return null}}else{const finalToken=await getAccessToken();if(finalToken===null){throw new Error(
"Failed to refresh access token.")}return finalToken}}let token=await tryGetAccessToken();while(token===null){await(0,dist_esm.cb)(retryIntervalInMs);token=await tryGetAccessToken()}
return token}function tokenCycler_createTokenCycler(credential,tokenCyclerOptions){let refreshWorker=null;let token=null;let tenantId;const options={...DEFAULT_CYCLER_OPTIONS,
...tokenCyclerOptions};const cycler={get isRefreshing(){return refreshWorker!==null},get shouldRefresh(){if(token===null){return true}if(cycler.isRefreshing){return false}
if(token.refreshAfterTimestamp&&token.refreshAfterTimestamp<Date.now()){return true}return token.expiresOnTimestamp-options.refreshWindowInMs<Date.now()},get mustRefresh(){
return token===null||token.expiresOnTimestamp-options.forcedRefreshWindowInMs<Date.now()}};function refresh(scopes,getTokenOptions){if(!cycler.isRefreshing){const tryGetAccessToken=()=>credential.
getToken(scopes,getTokenOptions);refreshWorker=beginRefresh(tryGetAccessToken,options.retryIntervalInMs,token?.expiresOnTimestamp??Date.now()).then(_token=>{refreshWorker=
null;token=_token;tenantId=getTokenOptions.tenantId;return token}).catch(reason=>{refreshWorker=null;token=null;tenantId=void 0;throw reason})}return refreshWorker}
return async(scopes,tokenOptions)=>{const hasClaimChallenge=Boolean(tokenOptions.claims);const tenantIdChanged=tenantId!==tokenOptions.tenantId;if(hasClaimChallenge){
token=null}const mustRefresh=tenantIdChanged||hasClaimChallenge||cycler.mustRefresh;if(mustRefresh){return refresh(scopes,tokenOptions)}if(cycler.shouldRefresh){
refresh(scopes,tokenOptions)}return token}};const bearerTokenAuthenticationPolicyName="bearerTokenAuthenticationPolicy";async function trySendRequest(request,next){
try{return[await next(request),void 0]}catch(e){if(esm_restError_isRestError(e)&&e.response){return[e.response,e]}else{throw e}}}async function defaultAuthorizeRequest(options){
const{scopes,getAccessToken,request}=options;const getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions,enableCae:true};const accessToken=await getAccessToken(
scopes,getTokenOptions);if(accessToken){options.request.headers.set("Authorization",`Bearer ${accessToken.token}`)}}function isChallengeResponse(response){return response.
status===401&&response.headers.has("WWW-Authenticate")}async function authorizeRequestOnCaeChallenge(onChallengeOptions,caeClaims){const{scopes}=onChallengeOptions;
const accessToken=await onChallengeOptions.getAccessToken(scopes,{enableCae:true,claims:caeClaims});if(!accessToken){return false}onChallengeOptions.request.headers.
set("Authorization",`${accessToken.tokenType??"Bearer"} ${accessToken.token}`);return true}function bearerTokenAuthenticationPolicy(options){const{credential,scopes,
challengeCallbacks}=options;const logger2=options.logger||log_logger;const callbacks={authorizeRequest:challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks)??
defaultAuthorizeRequest,authorizeRequestOnChallenge:challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)};const getAccessToken=credential?tokenCycler_createTokenCycler(
credential):()=>Promise.resolve(null);return{name:bearerTokenAuthenticationPolicyName,async sendRequest(request,next){if(!request.url.toLowerCase().startsWith("\
https://")){throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.")}await callbacks.authorizeRequest({scopes:Array.
isArray(scopes)?scopes:[scopes],request,getAccessToken,logger:logger2});let response;let error2;let shouldSendRequest;[response,error2]=await trySendRequest(request,
next);if(isChallengeResponse(response)){let claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));if(claims){let parsedClaim;try{parsedClaim=atob(
claims)}catch(e){logger2.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authen\
tication flow. Unparsable claims: ${claims}`);return response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],
response,request,getAccessToken,logger:logger2},parsedClaim);if(shouldSendRequest){[response,error2]=await trySendRequest(request,next)}}else if(callbacks.authorizeRequestOnChallenge){
shouldSendRequest=await callbacks.authorizeRequestOnChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],request,response,getAccessToken,logger:logger2});if(shouldSendRequest){
[response,error2]=await trySendRequest(request,next)}if(isChallengeResponse(response)){claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate")??"");
if(claims){let parsedClaim;try{parsedClaim=atob(claims)}catch(e){logger2.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to\
 perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);return response}shouldSendRequest=await authorizeRequestOnCaeChallenge(
{scopes:Array.isArray(scopes)?scopes:[scopes],response,request,getAccessToken,logger:logger2},parsedClaim);if(shouldSendRequest){[response,error2]=await trySendRequest(
request,next)}}}}}if(error2){throw error2}else{return response}}}}function parseChallenges(challenges){const challengeRegex=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
const paramRegex=/(\w+)="([^"]*)"/g;const parsedChallenges=[];let match;while((match=challengeRegex.exec(challenges))!==null){const scheme=match[1];const paramsString=match[2];
const params={};let paramMatch;while((paramMatch=paramRegex.exec(paramsString))!==null){params[paramMatch[1]]=paramMatch[2]}parsedChallenges.push({scheme,params})}
return parsedChallenges}function getCaeChallengeClaims(challenges){if(!challenges){return}const parsedChallenges=parseChallenges(challenges);return parsedChallenges.
find(x=>x.scheme==="Bearer"&&x.params.claims&&x.params.error==="insufficient_claims")?.params.claims};const auxiliaryAuthenticationHeaderPolicyName="auxiliaryAu\
thenticationHeaderPolicy";const AUTHORIZATION_AUXILIARY_HEADER="x-ms-authorization-auxiliary";async function sendAuthorizeRequest(options){const{scopes,getAccessToken,
request}=options;const getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions};return(await getAccessToken(scopes,getTokenOptions))?.
token??""}function auxiliaryAuthenticationHeaderPolicy(options){const{credentials,scopes}=options;const logger2=options.logger||coreLogger;const tokenCyclerMap=new WeakMap;
return{name:auxiliaryAuthenticationHeaderPolicyName,async sendRequest(request,next){if(!request.url.toLowerCase().startsWith("https://")){throw new Error("Beare\
r token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.")}if(!credentials||credentials.length===0){logger2.info(`${auxiliaryAuthenticationHeaderPolicyName}\
 header will not be set due to empty credentials.`);return next(request)}const tokenPromises=[];for(const credential of credentials){let getAccessToken=tokenCyclerMap.
get(credential);if(!getAccessToken){getAccessToken=createTokenCycler(credential);tokenCyclerMap.set(credential,getAccessToken)}tokenPromises.push(sendAuthorizeRequest(
{scopes:Array.isArray(scopes)?scopes:[scopes],request,getAccessToken,logger:logger2}))}const auxiliaryTokens=(await Promise.all(tokenPromises)).filter(token=>Boolean(
token));if(auxiliaryTokens.length===0){logger2.warning(`None of the auxiliary tokens are valid. ${AUTHORIZATION_AUXILIARY_HEADER} header will not be set.`);return next(
request)}request.headers.set(AUTHORIZATION_AUXILIARY_HEADER,auxiliaryTokens.map(token=>`Bearer ${token}`).join(", "));return next(request)}}};}),65433:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>createTracingClient});;const knownContextKeys={span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for(
"@azure/core-tracing namespace")};function createTracingContext(options={}){let context=new TracingContextImpl(options.parentContext);if(options.span){context=context.
setValue(knownContextKeys.span,options.span)}if(options.namespace){context=context.setValue(knownContextKeys.namespace,options.namespace)}return context}class TracingContextImpl{_contextMap;constructor(initialContext){
this._contextMap=initialContext instanceof TracingContextImpl?new Map(initialContext._contextMap):new Map}setValue(key,value){const newContext=new TracingContextImpl(
this);newContext._contextMap.set(key,value);return newContext}getValue(key){return this._contextMap.get(key)}deleteValue(key){const newContext=new TracingContextImpl(
this);newContext._contextMap.delete(key);return newContext}}var state_cjs=__webpack_require__(39437);;const state_state=state_cjs.w;;function createDefaultTracingSpan(){
return{end:()=>{},isRecording:()=>false,recordException:()=>{},setAttribute:()=>{},setStatus:()=>{},addEvent:()=>{}}}function createDefaultInstrumenter(){return{
createRequestHeaders:()=>{return{}},parseTraceparentHeader:()=>{return void 0},startSpan:(_name,spanOptions)=>{return{span:createDefaultTracingSpan(),tracingContext:createTracingContext(
{parentContext:spanOptions.tracingContext})}},withContext(_context,callback,...callbackArgs){return callback(...callbackArgs)}}}function useInstrumenter(instrumenter){
state.instrumenterImplementation=instrumenter}function getInstrumenter(){if(!state_state.instrumenterImplementation){state_state.instrumenterImplementation=createDefaultInstrumenter()}
return state_state.instrumenterImplementation};function createTracingClient(options){const{namespace,packageName,packageVersion}=options;function startSpan(name,operationOptions,spanOptions){
const startSpanResult=getInstrumenter().startSpan(name,{...spanOptions,packageName,packageVersion,tracingContext:operationOptions?.tracingOptions?.tracingContext});
let tracingContext=startSpanResult.tracingContext;const span=startSpanResult.span;if(!tracingContext.getValue(knownContextKeys.namespace)){tracingContext=tracingContext.
setValue(knownContextKeys.namespace,namespace)}span.setAttribute("az.namespace",tracingContext.getValue(knownContextKeys.namespace));const updatedOptions=Object.
assign({},operationOptions,{tracingOptions:{...operationOptions?.tracingOptions,tracingContext}});return{span,updatedOptions}}async function withSpan(name,operationOptions,callback,spanOptions){
const{span,updatedOptions}=startSpan(name,operationOptions,spanOptions);try{const result=await withContext(updatedOptions.tracingOptions.tracingContext,()=>callback(
updatedOptions,span));span.setStatus({status:"success"});return result}catch(err){span.setStatus({status:"error",error:err});throw err}finally{span.end()}}function withContext(context,callback,...callbackArgs){
return getInstrumenter().withContext(context,callback,...callbackArgs)}function parseTraceparentHeader(traceparentHeader){return getInstrumenter().parseTraceparentHeader(
traceparentHeader)}function createRequestHeaders(tracingContext){return getInstrumenter().createRequestHeaders(tracingContext)}return{startSpan,withSpan,withContext,
parseTraceparentHeader,createRequestHeaders}};}),16966:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{gE:()=>calculateRetryDelay,cb:()=>delay2,u1:()=>getErrorMessage,bJ:()=>isError,qx:()=>isNodeLike2,N4:()=>randomUUID,Al:()=>stringToUint8Array2,SW:()=>uint8ArrayToString2});
var internal=__webpack_require__(1834);var esm=__webpack_require__(65473);;function createAbortablePromise(buildPromise,options){const{cleanupBeforeAbort,abortSignal,
abortErrorMsg}=options??{};return new Promise((resolve,reject)=>{function rejectOnAbort(){reject(new esm.l(abortErrorMsg??"The operation was aborted."))}function removeListeners(){
abortSignal?.removeEventListener("abort",onAbort)}function onAbort(){cleanupBeforeAbort?.();removeListeners();rejectOnAbort()}if(abortSignal?.aborted){return rejectOnAbort()}
try{buildPromise(x=>{removeListeners();resolve(x)},x=>{removeListeners();reject(x)})}catch(err){reject(err)}abortSignal?.addEventListener("abort",onAbort)})};const StandardAbortMessage="\
The delay was aborted.";function delay2(timeInMs,options){let token;const{abortSignal,abortErrorMsg}=options??{};return createAbortablePromise(resolve=>{token=setTimeout(
resolve,timeInMs)},{cleanupBeforeAbort:()=>clearTimeout(token),abortSignal,abortErrorMsg:abortErrorMsg??StandardAbortMessage})};function getErrorMessage(e){if((0,
internal.bJ)(e)){return e.message}else{let stringified;try{if(typeof e==="object"&&e){stringified=JSON.stringify(e)}else{stringified=String(e)}}catch(err){stringified=
"[unable to stringify input]"}return`Unknown error ${stringified}`}};function calculateRetryDelay(retryAttempt,config){return internal.gE(retryAttempt,config)}function computeSha256Hash(content,encoding){
return tspRuntime.computeSha256Hash(content,encoding)}function computeSha256Hmac(key,stringToSign,encoding){return tspRuntime.computeSha256Hmac(key,stringToSign,
encoding)}function getRandomIntegerInclusive(min,max){return tspRuntime.getRandomIntegerInclusive(min,max)}function isError(e){return internal.bJ(e)}function isObject(input){
return tspRuntime.isObject(input)}function randomUUID(){return internal.N4()}const isBrowser=internal.Bd;const isBun=internal.Qg;const isDeno=internal.N6;const isNode=internal.
qx;const isNodeLike2=internal.qx;const isNodeRuntime=internal.tX;const isReactNative=internal.lV;const isWebWorker=internal.p7;function uint8ArrayToString2(bytes,format){
return internal.SW(bytes,format)}function stringToUint8Array2(value,format){return internal.Al(value,format)}}),7567:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{KV:()=>createClientLogger,XM:()=>getLogLevel});var logger2=__webpack_require__(3482);;;const context=(0,logger2.MX)({
logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"});const AzureLogger=context.logger;function setLogLevel(level){context.setLogLevel(level)}function getLogLevel(){
return context.getLogLevel()}function createClientLogger(namespace){return context.createClientLogger(namespace)}}),70728:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{jl:()=>BlobClient,wS:()=>BlobServiceClient,Z3:()=>StorageSharedKeyCredential});var mappers_namespaceObject={};__webpack_require__.
r(mappers_namespaceObject);__webpack_require__.d(mappers_namespaceObject,{AccessPolicy:()=>AccessPolicy,AppendBlobAppendBlockExceptionHeaders:()=>AppendBlobAppendBlockExceptionHeaders,
AppendBlobAppendBlockFromUrlExceptionHeaders:()=>AppendBlobAppendBlockFromUrlExceptionHeaders,AppendBlobAppendBlockFromUrlHeaders:()=>AppendBlobAppendBlockFromUrlHeaders,
AppendBlobAppendBlockHeaders:()=>AppendBlobAppendBlockHeaders,AppendBlobCreateExceptionHeaders:()=>AppendBlobCreateExceptionHeaders,AppendBlobCreateHeaders:()=>AppendBlobCreateHeaders,
AppendBlobSealExceptionHeaders:()=>AppendBlobSealExceptionHeaders,AppendBlobSealHeaders:()=>AppendBlobSealHeaders,ArrowConfiguration:()=>ArrowConfiguration,ArrowField:()=>ArrowField,
BlobAbortCopyFromURLExceptionHeaders:()=>BlobAbortCopyFromURLExceptionHeaders,BlobAbortCopyFromURLHeaders:()=>BlobAbortCopyFromURLHeaders,BlobAcquireLeaseExceptionHeaders:()=>BlobAcquireLeaseExceptionHeaders,
BlobAcquireLeaseHeaders:()=>BlobAcquireLeaseHeaders,BlobBreakLeaseExceptionHeaders:()=>BlobBreakLeaseExceptionHeaders,BlobBreakLeaseHeaders:()=>BlobBreakLeaseHeaders,
BlobChangeLeaseExceptionHeaders:()=>BlobChangeLeaseExceptionHeaders,BlobChangeLeaseHeaders:()=>BlobChangeLeaseHeaders,BlobCopyFromURLExceptionHeaders:()=>BlobCopyFromURLExceptionHeaders,
BlobCopyFromURLHeaders:()=>BlobCopyFromURLHeaders,BlobCreateSnapshotExceptionHeaders:()=>BlobCreateSnapshotExceptionHeaders,BlobCreateSnapshotHeaders:()=>BlobCreateSnapshotHeaders,
BlobDeleteExceptionHeaders:()=>BlobDeleteExceptionHeaders,BlobDeleteHeaders:()=>BlobDeleteHeaders,BlobDeleteImmutabilityPolicyExceptionHeaders:()=>BlobDeleteImmutabilityPolicyExceptionHeaders,
BlobDeleteImmutabilityPolicyHeaders:()=>BlobDeleteImmutabilityPolicyHeaders,BlobDownloadExceptionHeaders:()=>BlobDownloadExceptionHeaders,BlobDownloadHeaders:()=>BlobDownloadHeaders,
BlobFlatListSegment:()=>BlobFlatListSegment,BlobGetAccountInfoExceptionHeaders:()=>BlobGetAccountInfoExceptionHeaders,BlobGetAccountInfoHeaders:()=>BlobGetAccountInfoHeaders,
BlobGetPropertiesExceptionHeaders:()=>BlobGetPropertiesExceptionHeaders,BlobGetPropertiesHeaders:()=>BlobGetPropertiesHeaders,BlobGetTagsExceptionHeaders:()=>BlobGetTagsExceptionHeaders,
BlobGetTagsHeaders:()=>BlobGetTagsHeaders,BlobHierarchyListSegment:()=>BlobHierarchyListSegment,BlobItemInternal:()=>BlobItemInternal,BlobName:()=>BlobName,BlobPrefix:()=>BlobPrefix,
BlobPropertiesInternal:()=>BlobPropertiesInternal,BlobQueryExceptionHeaders:()=>BlobQueryExceptionHeaders,BlobQueryHeaders:()=>BlobQueryHeaders,BlobReleaseLeaseExceptionHeaders:()=>BlobReleaseLeaseExceptionHeaders,
BlobReleaseLeaseHeaders:()=>BlobReleaseLeaseHeaders,BlobRenewLeaseExceptionHeaders:()=>BlobRenewLeaseExceptionHeaders,BlobRenewLeaseHeaders:()=>BlobRenewLeaseHeaders,
BlobServiceProperties:()=>BlobServiceProperties,BlobServiceStatistics:()=>BlobServiceStatistics,BlobSetExpiryExceptionHeaders:()=>BlobSetExpiryExceptionHeaders,
BlobSetExpiryHeaders:()=>BlobSetExpiryHeaders,BlobSetHttpHeadersExceptionHeaders:()=>BlobSetHttpHeadersExceptionHeaders,BlobSetHttpHeadersHeaders:()=>BlobSetHttpHeadersHeaders,
BlobSetImmutabilityPolicyExceptionHeaders:()=>BlobSetImmutabilityPolicyExceptionHeaders,BlobSetImmutabilityPolicyHeaders:()=>BlobSetImmutabilityPolicyHeaders,BlobSetLegalHoldExceptionHeaders:()=>BlobSetLegalHoldExceptionHeaders,
BlobSetLegalHoldHeaders:()=>BlobSetLegalHoldHeaders,BlobSetMetadataExceptionHeaders:()=>BlobSetMetadataExceptionHeaders,BlobSetMetadataHeaders:()=>BlobSetMetadataHeaders,
BlobSetTagsExceptionHeaders:()=>BlobSetTagsExceptionHeaders,BlobSetTagsHeaders:()=>BlobSetTagsHeaders,BlobSetTierExceptionHeaders:()=>BlobSetTierExceptionHeaders,
BlobSetTierHeaders:()=>BlobSetTierHeaders,BlobStartCopyFromURLExceptionHeaders:()=>BlobStartCopyFromURLExceptionHeaders,BlobStartCopyFromURLHeaders:()=>BlobStartCopyFromURLHeaders,
BlobTag:()=>BlobTag,BlobTags:()=>BlobTags,BlobUndeleteExceptionHeaders:()=>BlobUndeleteExceptionHeaders,BlobUndeleteHeaders:()=>BlobUndeleteHeaders,Block:()=>Block,
BlockBlobCommitBlockListExceptionHeaders:()=>BlockBlobCommitBlockListExceptionHeaders,BlockBlobCommitBlockListHeaders:()=>BlockBlobCommitBlockListHeaders,BlockBlobGetBlockListExceptionHeaders:()=>BlockBlobGetBlockListExceptionHeaders,
BlockBlobGetBlockListHeaders:()=>BlockBlobGetBlockListHeaders,BlockBlobPutBlobFromUrlExceptionHeaders:()=>BlockBlobPutBlobFromUrlExceptionHeaders,BlockBlobPutBlobFromUrlHeaders:()=>BlockBlobPutBlobFromUrlHeaders,
BlockBlobStageBlockExceptionHeaders:()=>BlockBlobStageBlockExceptionHeaders,BlockBlobStageBlockFromURLExceptionHeaders:()=>BlockBlobStageBlockFromURLExceptionHeaders,
BlockBlobStageBlockFromURLHeaders:()=>BlockBlobStageBlockFromURLHeaders,BlockBlobStageBlockHeaders:()=>BlockBlobStageBlockHeaders,BlockBlobUploadExceptionHeaders:()=>BlockBlobUploadExceptionHeaders,
BlockBlobUploadHeaders:()=>BlockBlobUploadHeaders,BlockList:()=>BlockList,BlockLookupList:()=>BlockLookupList,ClearRange:()=>ClearRange,ContainerAcquireLeaseExceptionHeaders:()=>ContainerAcquireLeaseExceptionHeaders,
ContainerAcquireLeaseHeaders:()=>ContainerAcquireLeaseHeaders,ContainerBreakLeaseExceptionHeaders:()=>ContainerBreakLeaseExceptionHeaders,ContainerBreakLeaseHeaders:()=>ContainerBreakLeaseHeaders,
ContainerChangeLeaseExceptionHeaders:()=>ContainerChangeLeaseExceptionHeaders,ContainerChangeLeaseHeaders:()=>ContainerChangeLeaseHeaders,ContainerCreateExceptionHeaders:()=>ContainerCreateExceptionHeaders,
ContainerCreateHeaders:()=>ContainerCreateHeaders,ContainerDeleteExceptionHeaders:()=>ContainerDeleteExceptionHeaders,ContainerDeleteHeaders:()=>ContainerDeleteHeaders,
ContainerFilterBlobsExceptionHeaders:()=>ContainerFilterBlobsExceptionHeaders,ContainerFilterBlobsHeaders:()=>ContainerFilterBlobsHeaders,ContainerGetAccessPolicyExceptionHeaders:()=>ContainerGetAccessPolicyExceptionHeaders,
ContainerGetAccessPolicyHeaders:()=>ContainerGetAccessPolicyHeaders,ContainerGetAccountInfoExceptionHeaders:()=>ContainerGetAccountInfoExceptionHeaders,ContainerGetAccountInfoHeaders:()=>ContainerGetAccountInfoHeaders,
ContainerGetPropertiesExceptionHeaders:()=>ContainerGetPropertiesExceptionHeaders,ContainerGetPropertiesHeaders:()=>ContainerGetPropertiesHeaders,ContainerItem:()=>ContainerItem,
ContainerListBlobFlatSegmentApacheArrowExceptionHeaders:()=>ContainerListBlobFlatSegmentApacheArrowExceptionHeaders,ContainerListBlobFlatSegmentApacheArrowHeaders:()=>ContainerListBlobFlatSegmentApacheArrowHeaders,
ContainerListBlobFlatSegmentExceptionHeaders:()=>ContainerListBlobFlatSegmentExceptionHeaders,ContainerListBlobFlatSegmentHeaders:()=>ContainerListBlobFlatSegmentHeaders,
ContainerListBlobHierarchySegmentApacheArrowExceptionHeaders:()=>ContainerListBlobHierarchySegmentApacheArrowExceptionHeaders,ContainerListBlobHierarchySegmentApacheArrowHeaders:()=>ContainerListBlobHierarchySegmentApacheArrowHeaders,
ContainerListBlobHierarchySegmentExceptionHeaders:()=>ContainerListBlobHierarchySegmentExceptionHeaders,ContainerListBlobHierarchySegmentHeaders:()=>ContainerListBlobHierarchySegmentHeaders,
ContainerProperties:()=>ContainerProperties,ContainerReleaseLeaseExceptionHeaders:()=>ContainerReleaseLeaseExceptionHeaders,ContainerReleaseLeaseHeaders:()=>ContainerReleaseLeaseHeaders,
ContainerRenameExceptionHeaders:()=>ContainerRenameExceptionHeaders,ContainerRenameHeaders:()=>ContainerRenameHeaders,ContainerRenewLeaseExceptionHeaders:()=>ContainerRenewLeaseExceptionHeaders,
ContainerRenewLeaseHeaders:()=>ContainerRenewLeaseHeaders,ContainerRestoreExceptionHeaders:()=>ContainerRestoreExceptionHeaders,ContainerRestoreHeaders:()=>ContainerRestoreHeaders,
ContainerSetAccessPolicyExceptionHeaders:()=>ContainerSetAccessPolicyExceptionHeaders,ContainerSetAccessPolicyHeaders:()=>ContainerSetAccessPolicyHeaders,ContainerSetMetadataExceptionHeaders:()=>ContainerSetMetadataExceptionHeaders,
ContainerSetMetadataHeaders:()=>ContainerSetMetadataHeaders,ContainerSubmitBatchExceptionHeaders:()=>ContainerSubmitBatchExceptionHeaders,ContainerSubmitBatchHeaders:()=>ContainerSubmitBatchHeaders,
CorsRule:()=>CorsRule,DelimitedTextConfiguration:()=>DelimitedTextConfiguration,FilterBlobItem:()=>FilterBlobItem,FilterBlobSegment:()=>FilterBlobSegment,GeoReplication:()=>GeoReplication,
JsonTextConfiguration:()=>JsonTextConfiguration,KeyInfo:()=>KeyInfo,ListBlobsFlatSegmentResponse:()=>ListBlobsFlatSegmentResponse,ListBlobsHierarchySegmentResponse:()=>ListBlobsHierarchySegmentResponse,
ListContainersSegmentResponse:()=>ListContainersSegmentResponse,Logging:()=>Logging,Metrics:()=>Metrics,PageBlobClearPagesExceptionHeaders:()=>PageBlobClearPagesExceptionHeaders,
PageBlobClearPagesHeaders:()=>PageBlobClearPagesHeaders,PageBlobCopyIncrementalExceptionHeaders:()=>PageBlobCopyIncrementalExceptionHeaders,PageBlobCopyIncrementalHeaders:()=>PageBlobCopyIncrementalHeaders,
PageBlobCreateExceptionHeaders:()=>PageBlobCreateExceptionHeaders,PageBlobCreateHeaders:()=>PageBlobCreateHeaders,PageBlobGetPageRangesDiffExceptionHeaders:()=>PageBlobGetPageRangesDiffExceptionHeaders,
PageBlobGetPageRangesDiffHeaders:()=>PageBlobGetPageRangesDiffHeaders,PageBlobGetPageRangesExceptionHeaders:()=>PageBlobGetPageRangesExceptionHeaders,PageBlobGetPageRangesHeaders:()=>PageBlobGetPageRangesHeaders,
PageBlobResizeExceptionHeaders:()=>PageBlobResizeExceptionHeaders,PageBlobResizeHeaders:()=>PageBlobResizeHeaders,PageBlobUpdateSequenceNumberExceptionHeaders:()=>PageBlobUpdateSequenceNumberExceptionHeaders,
PageBlobUpdateSequenceNumberHeaders:()=>PageBlobUpdateSequenceNumberHeaders,PageBlobUploadPagesExceptionHeaders:()=>PageBlobUploadPagesExceptionHeaders,PageBlobUploadPagesFromURLExceptionHeaders:()=>PageBlobUploadPagesFromURLExceptionHeaders,
PageBlobUploadPagesFromURLHeaders:()=>PageBlobUploadPagesFromURLHeaders,PageBlobUploadPagesHeaders:()=>PageBlobUploadPagesHeaders,PageList:()=>PageList,PageRange:()=>PageRange,
QueryFormat:()=>QueryFormat,QueryRequest:()=>QueryRequest,QuerySerialization:()=>QuerySerialization,RetentionPolicy:()=>RetentionPolicy,ServiceFilterBlobsExceptionHeaders:()=>ServiceFilterBlobsExceptionHeaders,
ServiceFilterBlobsHeaders:()=>ServiceFilterBlobsHeaders,ServiceGetAccountInfoExceptionHeaders:()=>ServiceGetAccountInfoExceptionHeaders,ServiceGetAccountInfoHeaders:()=>ServiceGetAccountInfoHeaders,
ServiceGetPropertiesExceptionHeaders:()=>ServiceGetPropertiesExceptionHeaders,ServiceGetPropertiesHeaders:()=>ServiceGetPropertiesHeaders,ServiceGetStatisticsExceptionHeaders:()=>ServiceGetStatisticsExceptionHeaders,
ServiceGetStatisticsHeaders:()=>ServiceGetStatisticsHeaders,ServiceGetUserDelegationKeyExceptionHeaders:()=>ServiceGetUserDelegationKeyExceptionHeaders,ServiceGetUserDelegationKeyHeaders:()=>ServiceGetUserDelegationKeyHeaders,
ServiceListContainersSegmentExceptionHeaders:()=>ServiceListContainersSegmentExceptionHeaders,ServiceListContainersSegmentHeaders:()=>ServiceListContainersSegmentHeaders,
ServiceSetPropertiesExceptionHeaders:()=>ServiceSetPropertiesExceptionHeaders,ServiceSetPropertiesHeaders:()=>ServiceSetPropertiesHeaders,ServiceSubmitBatchExceptionHeaders:()=>ServiceSubmitBatchExceptionHeaders,
ServiceSubmitBatchHeaders:()=>ServiceSubmitBatchHeaders,SignedIdentifier:()=>SignedIdentifier,StaticWebsite:()=>StaticWebsite,StorageError:()=>StorageError,UserDelegationKey:()=>UserDelegationKey});
var esm=__webpack_require__(90373);var dist_esm=__webpack_require__(16966);;function isKeyCredential(credential){return isObjectWithProperties(credential,["key"])&&
typeof credential.key==="string"};class AzureNamedKeyCredential{_key;_name;get key(){return this._key}get name(){return this._name}constructor(name,key){if(!name||
!key){throw new TypeError("name and key must be non-empty strings")}this._name=name;this._key=key}update(newName,newKey){if(!newName||!newKey){throw new TypeError(
"newName and newKey must be non-empty strings")}this._name=newName;this._key=newKey}}function isNamedKeyCredential(credential){return isObjectWithProperties(credential,
["name","key"])&&typeof credential.key==="string"&&typeof credential.name==="string"};class AzureSASCredential{_signature;get signature(){return this._signature}constructor(signature){
if(!signature){throw new Error("shared access signature must be a non-empty string")}this._signature=signature}update(newSignature){if(!newSignature){throw new Error(
"shared access signature must be a non-empty string")}this._signature=newSignature}}function isSASCredential(credential){return isObjectWithProperties(credential,
["signature"])&&typeof credential.signature==="string"};function isTokenCredential(credential){const castCredential=credential;return castCredential&&typeof castCredential.
getToken==="function"&&(castCredential.signRequest===void 0||castCredential.getToken.length>0)};;const disableKeepAlivePolicyName="DisableKeepAlivePolicy";function createDisableKeepAlivePolicy(){
return{name:disableKeepAlivePolicyName,sendRequest(request,next){request.disableKeepAlive=true;return next(request)}}}function pipelineContainsDisableKeepAlivePolicy(pipeline){
return pipeline.getOrderedPolicies().some(policy=>policy.name===disableKeepAlivePolicyName)}var core_client_dist_esm=__webpack_require__(95738);;const originalRequestSymbol=Symbol(
"Original PipelineRequest");const originalClientRequestSymbol=Symbol.for("@azure/core-client original request");const passThroughProps=new Set(["url","method","\
withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","streamResponseStatusCodes","agen\
t","requestOverrides"]);function toPipelineRequest(webResource,options={}){const compatWebResource=webResource;const request=compatWebResource[originalRequestSymbol];
const headers=(0,esm.Nc)(webResource.headers.toJson({preserveCase:true}));if(request){request.headers=headers;return request}else{const newRequest=(0,esm.G6)({url:webResource.
url,method:webResource.method,headers,withCredentials:webResource.withCredentials,timeout:webResource.timeout,requestId:webResource.requestId,abortSignal:webResource.
abortSignal,body:webResource.body,formData:webResource.formData,disableKeepAlive:!!webResource.keepAlive,onDownloadProgress:webResource.onDownloadProgress,onUploadProgress:webResource.
onUploadProgress,proxySettings:webResource.proxySettings,streamResponseStatusCodes:webResource.streamResponseStatusCodes,agent:webResource.agent,requestOverrides:webResource.
requestOverrides});if(options.originalRequest){newRequest[originalClientRequestSymbol]=options.originalRequest}return newRequest}}function toWebResourceLike(request,options){
const originalRequest=options?.originalRequest??request;const webResource={url:request.url,method:request.method,headers:toHttpHeadersLike(request.headers),withCredentials:request.
withCredentials,timeout:request.timeout,requestId:request.headers.get("x-ms-client-request-id")||request.requestId,abortSignal:request.abortSignal,body:request.
body,formData:request.formData,keepAlive:!!request.disableKeepAlive,onDownloadProgress:request.onDownloadProgress,onUploadProgress:request.onUploadProgress,proxySettings:request.
proxySettings,streamResponseStatusCodes:request.streamResponseStatusCodes,agent:request.agent,requestOverrides:request.requestOverrides,clone(){throw new Error(
"Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};
if(options?.createProxy){return new Proxy(webResource,{get(target,prop,receiver){if(prop===originalRequestSymbol){return request}else if(prop==="clone"){return()=>{
return toWebResourceLike(toPipelineRequest(webResource,{originalRequest}),{createProxy:true,originalRequest})}}return Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){
if(prop==="keepAlive"){request.disableKeepAlive=!value}if(typeof prop==="string"&&passThroughProps.has(prop)){request[prop]=value}return Reflect.set(target,prop,
value,receiver)}})}else{return webResource}}function toHttpHeadersLike(headers){return new HttpHeaders(headers.toJSON({preserveCase:true}))}function getHeaderKey(headerName){
return headerName.toLowerCase()}class HttpHeaders{_headersMap;constructor(rawHeaders){this._headersMap={};if(rawHeaders){for(const headerName in rawHeaders){this.
set(headerName,rawHeaders[headerName])}}}set(headerName,headerValue){this._headersMap[getHeaderKey(headerName)]={name:headerName,value:headerValue.toString()}}get(headerName){
const header=this._headersMap[getHeaderKey(headerName)];return!header?void 0:header.value}contains(headerName){return!!this._headersMap[getHeaderKey(headerName)]}remove(headerName){
const result=this.contains(headerName);delete this._headersMap[getHeaderKey(headerName)];return result}rawHeaders(){return this.toJson({preserveCase:true})}headersArray(){
const headers=[];for(const headerKey in this._headersMap){headers.push(this._headersMap[headerKey])}return headers}headerNames(){const headerNames=[];const headers=this.
headersArray();for(let i=0;i<headers.length;++i){headerNames.push(headers[i].name)}return headerNames}headerValues(){const headerValues=[];const headers=this.headersArray();
for(let i=0;i<headers.length;++i){headerValues.push(headers[i].value)}return headerValues}toJson(options={}){const result={};if(options.preserveCase){for(const headerKey in this.
_headersMap){const header=this._headersMap[headerKey];result[header.name]=header.value}}else{for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];
result[getHeaderKey(header.name)]=header.value}}return result}toString(){return JSON.stringify(this.toJson({preserveCase:true}))}clone(){const resultPreservingCasing={};
for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];resultPreservingCasing[header.name]=header.value}return new HttpHeaders(resultPreservingCasing)}}
;const originalResponse=Symbol("Original FullOperationResponse");function toCompatResponse(response,options){let request=toWebResourceLike(response.request);let headers=toHttpHeadersLike(
response.headers);if(options?.createProxy){return new Proxy(response,{get(target,prop,receiver){if(prop==="headers"){return headers}else if(prop==="request"){return request}else if(prop===
originalResponse){return response}return Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){if(prop==="headers"){headers=value}else if(prop==="r\
equest"){request=value}return Reflect.set(target,prop,value,receiver)}})}else{return{...response,request,headers}}}function toPipelineResponse(compatResponse){const extendedCompatResponse=compatResponse;
const response=extendedCompatResponse[originalResponse];const headers=(0,esm.Nc)(compatResponse.headers.toJson({preserveCase:true}));if(response){response.headers=
headers;return response}else{return{...compatResponse,headers,request:toPipelineRequest(compatResponse.request)}}};class ExtendedServiceClient extends core_client_dist_esm.
Nl{constructor(options){super(options);if(options.keepAliveOptions?.enable===false&&!pipelineContainsDisableKeepAlivePolicy(this.pipeline)){this.pipeline.addPolicy(
createDisableKeepAlivePolicy())}if(options.redirectOptions?.handleRedirects===false){this.pipeline.removePolicy({name:esm.Ou})}}async sendOperationRequest(operationArguments,operationSpec){
const userProvidedCallBack=operationArguments?.options?.onResponse;let lastResponse;function onResponse(rawResponse,flatResponse,error){lastResponse=rawResponse;
if(userProvidedCallBack){userProvidedCallBack(rawResponse,flatResponse,error)}}operationArguments.options={...operationArguments.options,onResponse};const result=await super.
sendOperationRequest(operationArguments,operationSpec);if(lastResponse){Object.defineProperty(result,"_response",{value:toCompatResponse(lastResponse)})}return result}}
;var HttpPipelineLogLevel;(function(HttpPipelineLogLevel2){HttpPipelineLogLevel2[HttpPipelineLogLevel2["ERROR"]=1]="ERROR";HttpPipelineLogLevel2[HttpPipelineLogLevel2["\
INFO"]=3]="INFO";HttpPipelineLogLevel2[HttpPipelineLogLevel2["OFF"]=0]="OFF";HttpPipelineLogLevel2[HttpPipelineLogLevel2["WARNING"]=2]="WARNING"})(HttpPipelineLogLevel||
(HttpPipelineLogLevel={}));const mockRequestPolicyOptions={log(_logLevel,_message){},shouldLog(_logLevel){return false}};const requestPolicyFactoryPolicyName="R\
equestPolicyFactoryPolicy";function createRequestPolicyFactoryPolicy(factories){const orderedFactories=factories.slice().reverse();return{name:requestPolicyFactoryPolicyName,
async sendRequest(request,next){let httpPipeline={async sendRequest(httpRequest){const response2=await next(toPipelineRequest(httpRequest));return toCompatResponse(
response2,{createProxy:true})}};for(const factory of orderedFactories){httpPipeline=factory.create(httpPipeline,mockRequestPolicyOptions)}const webResourceLike=toWebResourceLike(
request,{createProxy:true});const response=await httpPipeline.sendRequest(webResourceLike);return toPipelineResponse(response)}}};function convertHttpClient(requestPolicyClient){
return{sendRequest:async request=>{const response=await requestPolicyClient.sendRequest(toWebResourceLike(request,{createProxy:true}));return toPipelineResponse(
response)}}};;class Expression{constructor(pattern,options={},data){this.pattern=pattern;this.separator=options.separator||".";this.segments=this._parse(pattern);
this.data=data;this._hasDeepWildcard=this.segments.some(seg=>seg.type==="deep-wildcard");this._hasAttributeCondition=this.segments.some(seg=>seg.attrName!==void 0);
this._hasPositionSelector=this.segments.some(seg=>seg.position!==void 0)}_parse(pattern){const segments=[];let i=0;let currentPart="";while(i<pattern.length){if(pattern[i]===
this.separator){if(i+1<pattern.length&&pattern[i+1]===this.separator){if(currentPart.trim()){segments.push(this._parseSegment(currentPart.trim()));currentPart=""}
segments.push({type:"deep-wildcard"});i+=2}else{if(currentPart.trim()){segments.push(this._parseSegment(currentPart.trim()))}currentPart="";i++}}else{currentPart+=
pattern[i];i++}}if(currentPart.trim()){segments.push(this._parseSegment(currentPart.trim()))}return segments}_parseSegment(part){const segment={type:"tag"};let bracketContent=null;
let withoutBrackets=part;const bracketMatch=part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(bracketMatch){withoutBrackets=bracketMatch[1]+bracketMatch[3];if(bracketMatch[2]){
const content=bracketMatch[2].slice(1,-1);if(content){bracketContent=content}}}let namespace=void 0;let tagAndPosition=withoutBrackets;if(withoutBrackets.includes(
"::")){const nsIndex=withoutBrackets.indexOf("::");namespace=withoutBrackets.substring(0,nsIndex).trim();tagAndPosition=withoutBrackets.substring(nsIndex+2).trim();
if(!namespace){throw new Error(`Invalid namespace in pattern: ${part}`)}}let tag=void 0;let positionMatch=null;if(tagAndPosition.includes(":")){const colonIndex=tagAndPosition.
lastIndexOf(":");const tagPart=tagAndPosition.substring(0,colonIndex).trim();const posPart=tagAndPosition.substring(colonIndex+1).trim();const isPositionKeyword=[
"first","last","odd","even"].includes(posPart)||/^nth\(\d+\)$/.test(posPart);if(isPositionKeyword){tag=tagPart;positionMatch=posPart}else{tag=tagAndPosition}}else{
tag=tagAndPosition}if(!tag){throw new Error(`Invalid segment pattern: ${part}`)}segment.tag=tag;if(namespace){segment.namespace=namespace}if(bracketContent){if(bracketContent.
includes("=")){const eqIndex=bracketContent.indexOf("=");segment.attrName=bracketContent.substring(0,eqIndex).trim();segment.attrValue=bracketContent.substring(
eqIndex+1).trim()}else{segment.attrName=bracketContent.trim()}}if(positionMatch){const nthMatch=positionMatch.match(/^nth\((\d+)\)$/);if(nthMatch){segment.position=
"nth";segment.positionValue=parseInt(nthMatch[1],10)}else{segment.position=positionMatch}}return segment}get length(){return this.segments.length}hasDeepWildcard(){
return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.
pattern}};class MatcherView{constructor(matcher){this._matcher=matcher}get separator(){return this._matcher.separator}getCurrentTag(){const path=this._matcher.path;
return path.length>0?path[path.length-1].tag:void 0}getCurrentNamespace(){const path=this._matcher.path;return path.length>0?path[path.length-1].namespace:void 0}getAttrValue(attrName){
const path=this._matcher.path;if(path.length===0)return void 0;return path[path.length-1].values?.[attrName]}hasAttr(attrName){const path=this._matcher.path;if(path.
length===0)return false;const current=path[path.length-1];return current.values!==void 0&&attrName in current.values}getAnyParentAttr(attrName){return this._matcher.
getAnyParentAttr(attrName)}hasAnyParentAttr(attrName){return this._matcher.hasAnyParentAttr(attrName)}getPosition(){const path=this._matcher.path;if(path.length===
0)return-1;return path[path.length-1].position??0}getCounter(){const path=this._matcher.path;if(path.length===0)return-1;return path[path.length-1].counter??0}getIndex(){
return this.getPosition()}getDepth(){return this._matcher.path.length}toString(separator,includeNamespace=true){return this._matcher.toString(separator,includeNamespace)}toArray(){
return this._matcher.path.map(n=>n.tag)}matches(expression){return this._matcher.matches(expression)}matchesAny(exprSet){return exprSet.matchesAny(this._matcher)}}
class Matcher{constructor(options={}){this.separator=options.separator||".";this.path=[];this.siblingStacks=[];this._pathStringCache=null;this._view=new MatcherView(
this);this._keptAttrs=[]}push(tagName,attrValues=null,namespace=null,options=null){this._pathStringCache=null;if(this.path.length>0){this.path[this.path.length-
1].values=void 0}const currentLevel=this.path.length;let level=this.siblingStacks[currentLevel];if(!level){level={counts:new Map,total:0};this.siblingStacks[currentLevel]=
level}const siblingKey=namespace?`${namespace}:${tagName}`:tagName;const counter=level.counts.get(siblingKey)||0;const position=level.total;level.counts.set(siblingKey,
counter+1);level.total++;const node={tag:tagName,position,counter};if(namespace!==null&&namespace!==void 0){node.namespace=namespace}if(attrValues!==null&&attrValues!==
void 0){node.values=attrValues}this.path.push(node);const depth=this.path.length;const keep=options!==null?options.keep:null;if(keep!==null&&keep!==void 0&&keep.
length>0&&attrValues){for(let i=0;i<keep.length;i++){const name=keep[i];if(attrValues[name]!==void 0){this._keptAttrs.push({depth,name,value:attrValues[name]})}}}}pop(){
if(this.path.length===0)return void 0;this._pathStringCache=null;const node=this.path.pop();if(this.siblingStacks.length>this.path.length+1){this.siblingStacks.
length=this.path.length+1}const poppedDepth=this.path.length+1;while(this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=poppedDepth){this.
_keptAttrs.pop()}return node}updateCurrent(attrValues){if(this.path.length>0){const current=this.path[this.path.length-1];if(attrValues!==null&&attrValues!==void 0){
current.values=attrValues}}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.
path[this.path.length-1].namespace:void 0}getAttrValue(attrName){if(this.path.length===0)return void 0;return this.path[this.path.length-1].values?.[attrName]}hasAttr(attrName){
if(this.path.length===0)return false;const current=this.path[this.path.length-1];return current.values!==void 0&&attrName in current.values}getAnyParentAttr(attrName){
const kept=this._keptAttrs;for(let i=kept.length-1;i>=0;i--){if(kept[i].name===attrName)return kept[i].value}return void 0}hasAnyParentAttr(attrName){const kept=this.
_keptAttrs;for(let i=kept.length-1;i>=0;i--){if(kept[i].name===attrName)return true}return false}getPosition(){if(this.path.length===0)return-1;return this.path[this.
path.length-1].position??0}getCounter(){if(this.path.length===0)return-1;return this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){
return this.path.length}toString(separator,includeNamespace=true){const sep2=separator||this.separator;const isDefault=sep2===this.separator&&includeNamespace===
true;if(isDefault){if(this._pathStringCache!==null){return this._pathStringCache}const result=this.path.map(n=>n.namespace?`${n.namespace}:${n.tag}`:n.tag).join(
sep2);this._pathStringCache=result;return result}return this.path.map(n=>includeNamespace&&n.namespace?`${n.namespace}:${n.tag}`:n.tag).join(sep2)}toArray(){return this.
path.map(n=>n.tag)}reset(){this._pathStringCache=null;this.path=[];this.siblingStacks=[];this._keptAttrs=[]}matches(expression){const segments=expression.segments;
if(segments.length===0){return false}if(expression.hasDeepWildcard()){return this._matchWithDeepWildcard(segments)}return this._matchSimple(segments)}_matchSimple(segments){
if(this.path.length!==segments.length){return false}for(let i=0;i<segments.length;i++){if(!this._matchSegment(segments[i],this.path[i],i===this.path.length-1)){
return false}}return true}_matchWithDeepWildcard(segments){let pathIdx=this.path.length-1;let segIdx=segments.length-1;while(segIdx>=0&&pathIdx>=0){const segment=segments[segIdx];
if(segment.type==="deep-wildcard"){segIdx--;if(segIdx<0){return true}const nextSeg=segments[segIdx];let found=false;for(let i=pathIdx;i>=0;i--){if(this._matchSegment(
nextSeg,this.path[i],i===this.path.length-1)){pathIdx=i-1;segIdx--;found=true;break}}if(!found){return false}}else{if(!this._matchSegment(segment,this.path[pathIdx],
pathIdx===this.path.length-1)){return false}pathIdx--;segIdx--}}return segIdx<0}_matchSegment(segment,node,isCurrentNode){if(segment.tag!=="*"&&segment.tag!==node.
tag){return false}if(segment.namespace!==void 0){if(segment.namespace!=="*"&&segment.namespace!==node.namespace){return false}}if(segment.attrName!==void 0){if(!isCurrentNode){
return false}if(!node.values||!(segment.attrName in node.values)){return false}if(segment.attrValue!==void 0){if(String(node.values[segment.attrName])!==String(
segment.attrValue)){return false}}}if(segment.position!==void 0){if(!isCurrentNode){return false}const counter=node.counter??0;if(segment.position==="first"&&counter!==
0){return false}else if(segment.position==="odd"&&counter%2!==1){return false}else if(segment.position==="even"&&counter%2!==0){return false}else if(segment.position===
"nth"&&counter!==segment.positionValue){return false}}return true}matchesAny(exprSet){return exprSet.matchesAny(this)}snapshot(){return{path:this.path.map(node=>({
...node})),siblingStacks:this.siblingStacks.map(level=>level?{counts:new Map(level.counts),total:level.total}:level),keptAttrs:this._keptAttrs.map(entry=>({...entry}))}}restore(snapshot2){
this._pathStringCache=null;this.path=snapshot2.path.map(node=>({...node}));this.siblingStacks=snapshot2.siblingStacks.map(level=>level?{counts:new Map(level.counts),
total:level.total}:level);this._keptAttrs=(snapshot2.keptAttrs||[]).map(entry=>({...entry}))}readOnly(){return this._view}};function valToStr(val){return typeof val===
"number"&&Object.is(val,-0)?"-0":String(val)}function safeComment(val){return valToStr(val).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"- ")}function safeCdata(val){
return valToStr(val).replace(/\]\]>/g,"]]]]><![CDATA[>")}function escapeAttribute(val){return valToStr(val).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}function resolveName(name,isAttribute2,options,matcher,validator){
if(!options.sanitizeName)return name;const isPI=!isAttribute2&&name[0]==="?";const bare=isPI?name.slice(1):name;if(validator(bare))return name;const result=options.
sanitizeName(bare,{isAttribute:isAttribute2,matcher:matcher.readOnly()});if(typeof result!=="string"||!validator(result)){throw new Error(`sanitizeName returned\
 an invalid XML name for "${bare}"`)}return isPI?"?"+result:result};const nameStartChar10=":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
const nameChar10=nameStartChar10+"\\-\\.\\d·̀-ͯ‿-⁀";const nameStartChar11=":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
const nameChar11=nameStartChar11+"\\-\\.\\d·̀-ͯ҇‿-⁀";const buildRegexes=(startChar,char,flags="")=>{const ncStart=startChar.replace(":","");const ncChar=char.
replace(":","");const ncNamePat=`[${ncStart}][${ncChar}]*`;return{name:new RegExp(`^[${startChar}][${char}]*$`,flags),ncName:new RegExp(`^${ncNamePat}$`,flags),
qName:new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`,flags),nmToken:new RegExp(`^[${char}]+$`,flags),nmTokens:new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`,flags)}};
const regexes10=buildRegexes(nameStartChar10,nameChar10);const regexes11=buildRegexes(nameStartChar11,nameChar11,"u");const nameStartCharAscii=":A-Za-z_";const nameCharAscii=nameStartCharAscii+
"\\-\\.\\d";const regexesAscii=buildRegexes(nameStartCharAscii,nameCharAscii);const getRegexes=(xmlVersion="1.0",asciiOnly=false)=>{if(asciiOnly)return regexesAscii;
return xmlVersion==="1.1"?regexes11:regexes10};const src_name=(str,{xmlVersion="1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,asciiOnly).name.test(str);const ncName=(str,{
xmlVersion="1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,asciiOnly).ncName.test(str);const qName=(str,{xmlVersion="1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,
asciiOnly).qName.test(str);const nmToken=(str,{xmlVersion="1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,asciiOnly).nmToken.test(str);const nmTokens=(str,{xmlVersion="\
1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,asciiOnly).nmTokens.test(str);const PRODUCTIONS=["name","ncName","qName","nmToken","nmTokens"];const createValidator=(production,{
xmlVersion="1.0",asciiOnly=false,maxCacheSize=2048}={})=>{if(!PRODUCTIONS.includes(production)){throw new TypeError(`Unknown production "${production}". Must be\
 one of: ${PRODUCTIONS.join(", ")}`)}const regex=getRegexes(xmlVersion,asciiOnly)[production];let cache=new Map;const validator=str=>{const cached=cache.get(str);
if(cached!==void 0)return cached;const result=regex.test(str);if(cache.size<maxCacheSize)cache.set(str,result);return result};validator.reset=()=>{cache=new Map};
return validator};const validate=(str,production,{xmlVersion="1.0",asciiOnly=false}={})=>{if(!PRODUCTIONS.includes(production)){throw new TypeError(`Unknown pro\
duction "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`)}const validators={name:src_name,ncName,qName,nmToken,nmTokens};const isValid=validators[production](
str,{xmlVersion,asciiOnly});if(isValid)return{valid:true,production,input:str};let reason="Does not match the production rules";let position;const startCharPattern=asciiOnly?
/^[:A-Za-z_]/:/^[:A-Za-z_\u00C0-\uFFFD]/;const namePattern=asciiOnly?/[\w\-\\.:]/:/[\w\-\\.:\u00B7\u00C0-\uFFFD]/;if(str.length===0){reason="Input is empty"}else if(production===
"ncName"&&str.includes(":")){position=str.indexOf(":");reason="Colon is not allowed in NCName"}else if(production==="qName"&&str.startsWith(":")){reason="QName \
cannot start with a colon";position=0}else if(production==="qName"&&str.endsWith(":")){reason="QName cannot end with a colon";position=str.length-1}else if(production===
"qName"&&(str.match(/:/g)||[]).length>1){reason="QName can have at most one colon";position=str.lastIndexOf(":")}else if(["name","ncName","qName"].includes(production)&&
!startCharPattern.test(str[0])){reason=`First character "${str[0]}" is not a valid NameStartChar`;position=0}else{for(let i=0;i<str.length;i++){if(!namePattern.
test(str[i])){reason=`Character "${str[i]}" at position ${i} is not a valid NameChar`;position=i;break}}}return{valid:false,production,input:str,reason,position}};
const validateAll=(strings,production,opts={})=>strings.map(str=>validate(str,production,opts));const sanitize=(str,production="name",{replacement="_",asciiOnly=false}={})=>{
if(!str)return replacement;let result=str;if(production==="ncName"){result=result.replace(/:/g,"")}const allowedCharPattern=asciiOnly?/[^\w\-\.:]/g:/[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;
result=result.replace(allowedCharPattern,replacement);if(production!=="nmToken"&&production!=="nmTokens"){if(/^[\-\.\d]/.test(result)){result=replacement+result}}
return result||replacement};;const EOL="\n";function detectXmlVersionFromArray(jArray,options){if(!Array.isArray(jArray)||jArray.length===0)return"1.0";const first=jArray[0];
const firstKey=propName(first);if(firstKey==="?xml"){const attrs=first[":@"];if(attrs){const versionKey=options.attributeNamePrefix+"version";if(attrs[versionKey])
return attrs[versionKey]}}return"1.0"}function toXml(jArray,options){let indentation="";if(options.format){indentation=EOL}const stopNodeExpressions=[];if(options.
stopNodes&&Array.isArray(options.stopNodes)){for(let i=0;i<options.stopNodes.length;i++){const node=options.stopNodes[i];if(typeof node==="string"){stopNodeExpressions.
push(new Expression(node))}else if(node instanceof Expression){stopNodeExpressions.push(node)}}}const xmlVersion=detectXmlVersionFromArray(jArray,options);const qNameValidator=createValidator(
"qName",{xmlVersion});const matcher=new Matcher;return arrToStr(jArray,options,indentation,matcher,stopNodeExpressions,qNameValidator)}function arrToStr(arr,options,indentation,matcher,stopNodeExpressions,qNameValidator){
let xmlStr="";let isPreviousElementTag=false;if(options.maxNestedTags&&matcher.getDepth()>options.maxNestedTags){throw new Error("Maximum nested tags exceeded")}
if(!Array.isArray(arr)){if(arr!==void 0&&arr!==null){let text=valToStr(arr);text=replaceEntitiesValue(text,options);return text}return""}for(let i=0;i<arr.length;i++){
const tagObj=arr[i];const rawTagName=propName(tagObj);if(rawTagName===void 0)continue;const isSpecialName=rawTagName===options.textNodeName||rawTagName===options.
cdataPropName||rawTagName===options.commentPropName;const tagName=isSpecialName?rawTagName:resolveName(rawTagName,false,options,matcher,qNameValidator);const attrValues=extractAttributeValues(
tagObj[":@"],options);matcher.push(tagName,attrValues);const isStopNode=checkStopNode(matcher,stopNodeExpressions);if(tagName===options.textNodeName){let tagText=tagObj[rawTagName];
if(!isStopNode){tagText=options.tagValueProcessor(tagName,tagText);tagText=replaceEntitiesValue(tagText,options)}tagText=valToStr(tagText);if(isPreviousElementTag){
xmlStr+=indentation}xmlStr+=tagText;isPreviousElementTag=false;matcher.pop();continue}else if(tagName===options.cdataPropName){if(isPreviousElementTag){xmlStr+=
indentation}const val=tagObj[rawTagName][0][options.textNodeName];const safeVal=safeCdata(val);xmlStr+=`<![CDATA[${safeVal}]]>`;isPreviousElementTag=false;matcher.
pop();continue}else if(tagName===options.commentPropName){const val=tagObj[rawTagName][0][options.textNodeName];const safeVal=safeComment(val);xmlStr+=indentation+
`<!--${safeVal}-->`;isPreviousElementTag=true;matcher.pop();continue}else if(tagName[0]==="?"){const attStr2=attr_to_str(tagObj[":@"],options,isStopNode,matcher,
qNameValidator);const tempInd=tagName==="?xml"?"":indentation;xmlStr+=tempInd+`<${tagName}${attStr2}?>`;isPreviousElementTag=true;matcher.pop();continue}let newIdentation=indentation;
if(newIdentation!==""){newIdentation+=options.indentBy}const attStr=attr_to_str(tagObj[":@"],options,isStopNode,matcher,qNameValidator);const tagStart=indentation+
`<${tagName}${attStr}`;let tagValue;if(isStopNode){tagValue=getRawContent(tagObj[rawTagName],options,matcher.getDepth())}else{tagValue=arrToStr(tagObj[rawTagName],
options,newIdentation,matcher,stopNodeExpressions,qNameValidator)}if(options.unpairedTags.indexOf(tagName)!==-1){if(options.suppressUnpairedNode)xmlStr+=tagStart+
">";else xmlStr+=tagStart+"/>"}else if((!tagValue||tagValue.length===0)&&options.suppressEmptyNode){xmlStr+=tagStart+"/>"}else if(tagValue&&tagValue.endsWith(">")){
xmlStr+=tagStart+`>${tagValue}${indentation}</${tagName}>`}else{xmlStr+=tagStart+">";if(tagValue&&indentation!==""&&(tagValue.includes("/>")||tagValue.includes(
"</"))){xmlStr+=indentation+options.indentBy+tagValue+indentation}else{xmlStr+=tagValue}xmlStr+=`</${tagName}>`}isPreviousElementTag=true;matcher.pop()}return xmlStr}
function extractAttributeValues(attrMap,options){if(!attrMap||options.ignoreAttributes)return null;const attrValues={};let hasAttrs=false;for(let attr in attrMap){
if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue;const cleanAttrName=attr.startsWith(options.attributeNamePrefix)?attr.substr(options.attributeNamePrefix.
length):attr;attrValues[cleanAttrName]=escapeAttribute(attrMap[attr]);hasAttrs=true}return hasAttrs?attrValues:null}function getRawContent(arr,options,depth=0){
if(options.maxNestedTags&&depth>options.maxNestedTags){throw new Error("Maximum nested tags exceeded")}if(!Array.isArray(arr)){if(arr!==void 0&&arr!==null){return valToStr(
arr)}return""}let content="";for(let i=0;i<arr.length;i++){const item=arr[i];const tagName=propName(item);if(tagName===options.textNodeName){content+=valToStr(item[tagName])}else if(tagName===
options.cdataPropName){content+=item[tagName][0][options.textNodeName]}else if(tagName===options.commentPropName){content+=item[tagName][0][options.textNodeName]}else if(tagName&&
tagName[0]==="?"){continue}else if(tagName){const attStr=attr_to_str_raw(item[":@"],options);const nestedContent=getRawContent(item[tagName],options,depth+1);if(!nestedContent||
nestedContent.length===0){content+=`<${tagName}${attStr}/>`}else{content+=`<${tagName}${attStr}>${nestedContent}</${tagName}>`}}}return content}function attr_to_str_raw(attrMap,options){
let attrStr="";if(attrMap&&!options.ignoreAttributes){for(let attr in attrMap){if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue;let attrVal=attrMap[attr];
if(attrVal===true&&options.suppressBooleanAttributes){attrStr+=` ${attr.substr(options.attributeNamePrefix.length)}`}else{attrStr+=` ${attr.substr(options.attributeNamePrefix.
length)}="${escapeAttribute(attrVal)}"`}}}return attrStr}function propName(obj){const keys=Object.keys(obj);for(let i=0;i<keys.length;i++){const key=keys[i];if(!Object.
prototype.hasOwnProperty.call(obj,key))continue;if(key!==":@")return key}}function attr_to_str(attrMap,options,isStopNode,matcher,qNameValidator){let attrStr="";
if(attrMap&&!options.ignoreAttributes){for(let attr in attrMap){if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue;const cleanAttrName=attr.substr(
options.attributeNamePrefix.length);const resolvedAttrName=isStopNode?cleanAttrName:resolveName(cleanAttrName,true,options,matcher,qNameValidator);let attrVal;if(isStopNode){
attrVal=attrMap[attr]}else{attrVal=options.attributeValueProcessor(attr,attrMap[attr]);attrVal=replaceEntitiesValue(attrVal,options)}if(attrVal===true&&options.
suppressBooleanAttributes){attrStr+=` ${resolvedAttrName}`}else{attrStr+=` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`}}}return attrStr}function checkStopNode(matcher,stopNodeExpressions){
if(!stopNodeExpressions||stopNodeExpressions.length===0)return false;for(let i=0;i<stopNodeExpressions.length;i++){if(matcher.matches(stopNodeExpressions[i])){return true}}
return false}function replaceEntitiesValue(textValue,options){if(textValue&&textValue.length>0&&options.processEntities){for(let i=0;i<options.entities.length;i++){
const entity=options.entities[i];textValue=textValue.replace(entity.regex,entity.val)}}return textValue};function getIgnoreAttributesFn(ignoreAttributes){if(typeof ignoreAttributes===
"function"){return ignoreAttributes}if(Array.isArray(ignoreAttributes)){return attrName=>{for(const pattern of ignoreAttributes){if(typeof pattern==="string"&&attrName===
pattern){return true}if(pattern instanceof RegExp&&pattern.test(attrName)){return true}}}}return()=>false};const defaultOptions={attributeNamePrefix:"@_",attributesGroupName:false,
textNodeName:"#text",ignoreAttributes:true,cdataPropName:false,format:false,indentBy:"  ",suppressEmptyNode:false,suppressUnpairedNode:true,suppressBooleanAttributes:true,
tagValueProcessor:function(key,a){return a},attributeValueProcessor:function(attrName,a){return a},preserveOrder:false,commentPropName:false,unpairedTags:[],entities:[
{regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{
regex:new RegExp('"',"g"),val:"&quot;"}],processEntities:true,stopNodes:[],oneListGroup:false,maxNestedTags:100,jPath:true,sanitizeName:false};function Builder(options){
this.options=Object.assign({},defaultOptions,options);if(this.options.stopNodes&&Array.isArray(this.options.stopNodes)){this.options.stopNodes=this.options.stopNodes.
map(node=>{if(typeof node==="string"&&node.startsWith("*.")){return".."+node.substring(2)}return node})}this.stopNodeExpressions=[];if(this.options.stopNodes&&Array.
isArray(this.options.stopNodes)){for(let i=0;i<this.options.stopNodes.length;i++){const node=this.options.stopNodes[i];if(typeof node==="string"){this.stopNodeExpressions.
push(new Expression(node))}else if(node instanceof Expression){this.stopNodeExpressions.push(node)}}}if(this.options.ignoreAttributes===true||this.options.attributesGroupName){
this.isAttribute=function(){return false}}else{this.ignoreAttributesFn=getIgnoreAttributesFn(this.options.ignoreAttributes);this.attrPrefixLen=this.options.attributeNamePrefix.
length;this.isAttribute=isAttribute}this.processTextOrObjNode=processTextOrObjNode;if(this.options.format){this.indentate=indentate;this.tagEndChar=">\n";this.newLine=
"\n"}else{this.indentate=function(){return""};this.tagEndChar=">";this.newLine=""}}function detectXmlVersionFromObj(jObj,options){const decl=jObj["?xml"];if(decl&&
typeof decl==="object"){if(options.attributesGroupName&&decl[options.attributesGroupName]){const v2=decl[options.attributesGroupName][options.attributeNamePrefix+
"version"];if(v2)return v2}const v=decl[options.attributeNamePrefix+"version"];if(v)return v}return"1.0"}Builder.prototype.build=function(jObj){if(this.options.
preserveOrder){return toXml(jObj,this.options)}else{if(Array.isArray(jObj)&&this.options.arrayNodeName&&this.options.arrayNodeName.length>1){jObj={[this.options.
arrayNodeName]:jObj}}const matcher=new Matcher;const xmlVersion=detectXmlVersionFromObj(jObj,this.options);const qNameValidator=createValidator("qName",{xmlVersion});
return this.j2x(jObj,0,matcher,qNameValidator).val}};Builder.prototype.j2x=function(jObj,level,matcher,qNameValidator){let attrStr="";let val="";if(this.options.
maxNestedTags&&matcher.getDepth()>=this.options.maxNestedTags){throw new Error("Maximum nested tags exceeded")}const jPath=this.options.jPath?matcher.toString():
matcher;const isCurrentStopNode=this.checkStopNode(matcher);for(let key in jObj){if(!Object.prototype.hasOwnProperty.call(jObj,key))continue;const isSpecialKey=key===
this.options.textNodeName||key===this.options.cdataPropName||key===this.options.commentPropName||this.options.attributesGroupName&&key===this.options.attributesGroupName||
this.isAttribute(key);const resolvedKey=isSpecialKey?key:resolveName(key,false,this.options,matcher,qNameValidator);if(typeof jObj[key]==="undefined"){if(this.isAttribute(
key)){val+=""}}else if(jObj[key]===null){if(this.isAttribute(key)){val+=""}else if(resolvedKey===this.options.cdataPropName||resolvedKey===this.options.commentPropName){
val+=""}else if(resolvedKey[0]==="?"){val+=this.indentate(level)+"<"+resolvedKey+"?"+this.tagEndChar}else{val+=this.indentate(level)+"<"+resolvedKey+"/"+this.tagEndChar}}else if(jObj[key]instanceof
Date){val+=this.buildTextValNode(jObj[key],resolvedKey,"",level,matcher)}else if(typeof jObj[key]!=="object"){const attr=this.isAttribute(key);if(attr&&!this.ignoreAttributesFn(
attr,jPath)){const resolvedAttr=resolveName(attr,true,this.options,matcher,qNameValidator);attrStr+=this.buildAttrPairStr(resolvedAttr,valToStr(jObj[key]),isCurrentStopNode)}else if(!attr){
if(key===this.options.textNodeName){let newval=this.options.tagValueProcessor(key,valToStr(jObj[key]));val+=this.replaceEntitiesValue(newval)}else{matcher.push(
resolvedKey);const isStopNode=this.checkStopNode(matcher);matcher.pop();if(isStopNode){const textValue=valToStr(jObj[key]);if(textValue===""){val+=this.indentate(
level)+"<"+resolvedKey+this.closeTag(resolvedKey)+this.tagEndChar}else{val+=this.indentate(level)+"<"+resolvedKey+">"+textValue+"</"+resolvedKey+this.tagEndChar}}else{
val+=this.buildTextValNode(jObj[key],resolvedKey,"",level,matcher)}}}}else if(Array.isArray(jObj[key])){const arrLen=jObj[key].length;let listTagVal="";let listTagAttr="";
for(let j=0;j<arrLen;j++){const item=jObj[key][j];if(typeof item==="undefined"){}else if(item===null){if(resolvedKey[0]==="?")val+=this.indentate(level)+"<"+resolvedKey+
"?"+this.tagEndChar;else val+=this.indentate(level)+"<"+resolvedKey+"/"+this.tagEndChar}else if(typeof item==="object"){if(this.options.oneListGroup){matcher.push(
resolvedKey);const result=this.j2x(item,level+1,matcher,qNameValidator);matcher.pop();listTagVal+=result.val;if(this.options.attributesGroupName&&item.hasOwnProperty(
this.options.attributesGroupName)){listTagAttr+=result.attrStr}}else{listTagVal+=this.processTextOrObjNode(item,resolvedKey,level,matcher,qNameValidator)}}else{
if(this.options.oneListGroup){let textValue=this.options.tagValueProcessor(resolvedKey,item);textValue=this.replaceEntitiesValue(textValue);textValue=valToStr(textValue);
listTagVal+=textValue}else{matcher.push(resolvedKey);const isStopNode=this.checkStopNode(matcher);matcher.pop();if(isStopNode){const textValue=valToStr(item);if(textValue===
""){listTagVal+=this.indentate(level)+"<"+resolvedKey+this.closeTag(resolvedKey)+this.tagEndChar}else{listTagVal+=this.indentate(level)+"<"+resolvedKey+">"+textValue+
"</"+resolvedKey+this.tagEndChar}}else{listTagVal+=this.buildTextValNode(item,resolvedKey,"",level,matcher)}}}}if(this.options.oneListGroup){listTagVal=this.buildObjectNode(
listTagVal,resolvedKey,listTagAttr,level)}val+=listTagVal}else{if(this.options.attributesGroupName&&key===this.options.attributesGroupName){const Ks=Object.keys(
jObj[key]);const L=Ks.length;for(let j=0;j<L;j++){const resolvedAttr=resolveName(Ks[j],true,this.options,matcher,qNameValidator);attrStr+=this.buildAttrPairStr(
resolvedAttr,valToStr(jObj[key][Ks[j]]),isCurrentStopNode)}}else{val+=this.processTextOrObjNode(jObj[key],resolvedKey,level,matcher,qNameValidator)}}}return{attrStr,
val}};Builder.prototype.buildAttrPairStr=function(attrName,val,isStopNode){if(!isStopNode){val=this.options.attributeValueProcessor(attrName,valToStr(val));val=
this.replaceEntitiesValue(val)}if(this.options.suppressBooleanAttributes&&val==="true"){return" "+attrName}else return" "+attrName+'="'+escapeAttribute(val)+'"'};
function processTextOrObjNode(object,key,level,matcher,qNameValidator){const attrValues=this.extractAttributes(object);matcher.push(key,attrValues);const isStopNode=this.
checkStopNode(matcher);if(isStopNode){const rawContent=this.buildRawContent(object,matcher.getDepth());const attrStr=this.buildAttributesForStopNode(object);matcher.
pop();return this.buildObjectNode(rawContent,key,attrStr,level)}const result=this.j2x(object,level+1,matcher,qNameValidator);matcher.pop();if(key[0]==="?"){return this.
buildTextValNode("",key,result.attrStr,level,matcher)}else if(object[this.options.textNodeName]!==void 0&&Object.keys(object).length===1){return this.buildTextValNode(
object[this.options.textNodeName],key,result.attrStr,level,matcher)}else{return this.buildObjectNode(result.val,key,result.attrStr,level)}}Builder.prototype.extractAttributes=
function(obj){if(!obj||typeof obj!=="object")return null;const attrValues={};let hasAttrs=false;if(this.options.attributesGroupName&&obj[this.options.attributesGroupName]){
const attrGroup=obj[this.options.attributesGroupName];for(let attrKey in attrGroup){if(!Object.prototype.hasOwnProperty.call(attrGroup,attrKey))continue;const cleanKey=attrKey.
startsWith(this.options.attributeNamePrefix)?attrKey.substring(this.options.attributeNamePrefix.length):attrKey;attrValues[cleanKey]=escapeAttribute(attrGroup[attrKey]);
hasAttrs=true}}else{for(let key in obj){if(!Object.prototype.hasOwnProperty.call(obj,key))continue;const attr=this.isAttribute(key);if(attr){attrValues[attr]=escapeAttribute(
obj[key]);hasAttrs=true}}}return hasAttrs?attrValues:null};Builder.prototype.buildRawContent=function(obj,depth=0){if(this.options.maxNestedTags&&depth>=this.options.
maxNestedTags){throw new Error("Maximum nested tags exceeded")}if(typeof obj==="string"){return obj}if(typeof obj!=="object"||obj===null){return String(obj)}if(obj[this.
options.textNodeName]!==void 0){return obj[this.options.textNodeName]}let content="";for(let key in obj){if(!Object.prototype.hasOwnProperty.call(obj,key))continue;
if(this.isAttribute(key))continue;if(this.options.attributesGroupName&&key===this.options.attributesGroupName)continue;const value=obj[key];if(key===this.options.
textNodeName){content+=value}else if(Array.isArray(value)){for(let item of value){if(typeof item==="string"||typeof item==="number"){content+=`<${key}>${item}</${key}\
>`}else if(typeof item==="object"&&item!==null){const nestedContent=this.buildRawContent(item,depth+1);const nestedAttrs=this.buildAttributesForStopNode(item);if(nestedContent===
""){content+=`<${key}${nestedAttrs}/>`}else{content+=`<${key}${nestedAttrs}>${nestedContent}</${key}>`}}}}else if(typeof value==="object"&&value!==null){const nestedContent=this.
buildRawContent(value,depth+1);const nestedAttrs=this.buildAttributesForStopNode(value);if(nestedContent===""){content+=`<${key}${nestedAttrs}/>`}else{content+=
`<${key}${nestedAttrs}>${nestedContent}</${key}>`}}else{content+=`<${key}>${value}</${key}>`}}return content};Builder.prototype.buildAttributesForStopNode=function(obj){
if(!obj||typeof obj!=="object")return"";let attrStr="";if(this.options.attributesGroupName&&obj[this.options.attributesGroupName]){const attrGroup=obj[this.options.
attributesGroupName];for(let attrKey in attrGroup){if(!Object.prototype.hasOwnProperty.call(attrGroup,attrKey))continue;const cleanKey=attrKey.startsWith(this.options.
attributeNamePrefix)?attrKey.substring(this.options.attributeNamePrefix.length):attrKey;const val=attrGroup[attrKey];if(val===true&&this.options.suppressBooleanAttributes){
attrStr+=" "+cleanKey}else{attrStr+=" "+cleanKey+'="'+escapeAttribute(val)+'"'}}}else{for(let key in obj){if(!Object.prototype.hasOwnProperty.call(obj,key))continue;
const attr=this.isAttribute(key);if(attr){const val=obj[key];if(val===true&&this.options.suppressBooleanAttributes){attrStr+=" "+attr}else{attrStr+=" "+attr+'="'+
escapeAttribute(val)+'"'}}}}return attrStr};Builder.prototype.buildObjectNode=function(val,key,attrStr,level){if(val===""){if(key[0]==="?")return this.indentate(
level)+"<"+key+attrStr+"?"+this.tagEndChar;else{return this.indentate(level)+"<"+key+attrStr+this.closeTag(key)+this.tagEndChar}}else if(key[0]==="?"){return this.
indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar}else{let tagEndExp="</"+key+this.tagEndChar;let piClosingChar="";if(key[0]==="?"){piClosingChar="?";tagEndExp=
""}if((attrStr||attrStr==="")&&val.indexOf("<")===-1){return this.indentate(level)+"<"+key+attrStr+piClosingChar+">"+val+tagEndExp}else if(this.options.commentPropName!==
false&&key===this.options.commentPropName&&piClosingChar.length===0){return this.indentate(level)+`<!--${safeComment(val)}-->`+this.newLine}else{return this.indentate(
level)+"<"+key+attrStr+piClosingChar+this.tagEndChar+val+this.indentate(level)+tagEndExp}}};Builder.prototype.closeTag=function(key){let closeTag="";if(this.options.
unpairedTags.indexOf(key)!==-1){if(!this.options.suppressUnpairedNode)closeTag="/"}else if(this.options.suppressEmptyNode){closeTag="/"}else{closeTag=`></${key}`}
return closeTag};Builder.prototype.checkStopNode=function(matcher){if(!this.stopNodeExpressions||this.stopNodeExpressions.length===0)return false;for(let i=0;i<
this.stopNodeExpressions.length;i++){if(matcher.matches(this.stopNodeExpressions[i])){return true}}return false};function buildEmptyObjNode(val,key,attrStr,level){
if(val!==""){return this.buildObjectNode(val,key,attrStr,level)}else{if(key[0]==="?")return this.indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar;else{return this.
indentate(level)+"<"+key+attrStr+"/"+this.tagEndChar}}}Builder.prototype.buildTextValNode=function(val,key,attrStr,level,matcher){if(this.options.cdataPropName!==
false&&key===this.options.cdataPropName){const safeVal=safeCdata(val);return this.indentate(level)+`<![CDATA[${safeVal}]]>`+this.newLine}else if(this.options.commentPropName!==
false&&key===this.options.commentPropName){const safeVal=safeComment(val);return this.indentate(level)+`<!--${safeVal}-->`+this.newLine}else if(key[0]==="?"){return this.
indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar}else{let textValue=this.options.tagValueProcessor(key,val);textValue=this.replaceEntitiesValue(textValue);textValue=
valToStr(textValue);if(textValue===""){return this.indentate(level)+"<"+key+attrStr+this.closeTag(key)+this.tagEndChar}else{return this.indentate(level)+"<"+key+
attrStr+">"+textValue+"</"+key+this.tagEndChar}}};Builder.prototype.replaceEntitiesValue=function(textValue){if(textValue&&textValue.length>0&&this.options.processEntities){
for(let i=0;i<this.options.entities.length;i++){const entity=this.options.entities[i];textValue=textValue.replace(entity.regex,entity.val)}}return textValue};function indentate(level){
return this.options.indentBy.repeat(level)}function isAttribute(name){if(name.startsWith(this.options.attributeNamePrefix)&&name!==this.options.textNodeName){return name.
substr(this.attrPrefixLen)}else{return false}};const json2xml=Builder;;const nameStartChar=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\\
u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";const nameChar=nameStartChar+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u\
2040";const nameRegexp="["+nameStartChar+"]["+nameChar+"]*";const regexName=new RegExp("^"+nameRegexp+"$");function getAllMatches(string,regex){const matches=[];
let match=regex.exec(string);while(match){const allmatches=[];allmatches.startIndex=regex.lastIndex-match[0].length;const len=match.length;for(let index=0;index<
len;index++){allmatches.push(match[index])}matches.push(allmatches);match=regex.exec(string)}return matches}const isName=function(string){const match=regexName.
exec(string);return!(match===null||typeof match==="undefined")};function isExist(v){return typeof v!=="undefined"}function isEmptyObject(obj){return Object.keys(
obj).length===0}function getValue(v){if(exports.isExist(v)){return v}else{return""}}const DANGEROUS_PROPERTY_NAMES=["hasOwnProperty","toString","valueOf","__def\
ineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"];const criticalProperties=["__proto__","constructor","prototype"];;const validator_defaultOptions={
allowBooleanAttributes:false,unpairedTags:[]};function validator_validate(xmlData,options){options=Object.assign({},validator_defaultOptions,options);const tags2=[];
let tagFound=false;let reachedRoot=false;if(xmlData[0]==="\uFEFF"){xmlData=xmlData.substr(1)}for(let i=0;i<xmlData.length;i++){if(xmlData[i]==="<"&&xmlData[i+1]===
"?"){i+=2;i=readPI(xmlData,i);if(i.err)return i}else if(xmlData[i]==="<"){let tagStartPos=i;i++;if(xmlData[i]==="!"){i=readCommentAndCDATA(xmlData,i);continue}else{
let closingTag=false;if(xmlData[i]==="/"){closingTag=true;i++}let tagName="";for(;i<xmlData.length&&xmlData[i]!==">"&&xmlData[i]!==" "&&xmlData[i]!=="	"&&xmlData[i]!==
"\n"&&xmlData[i]!=="\r";i++){tagName+=xmlData[i]}tagName=tagName.trim();if(tagName[tagName.length-1]==="/"){tagName=tagName.substring(0,tagName.length-1);i--}if(!validateTagName(
tagName)){let msg;if(tagName.trim().length===0){msg="Invalid space after '<'."}else{msg="Tag '"+tagName+"' is an invalid name."}return getErrorObject("InvalidTa\
g",msg,getLineNumberForPosition(xmlData,i))}const result=readAttributeStr(xmlData,i);if(result===false){return getErrorObject("InvalidAttr","Attributes for '"+tagName+
"' have open quote.",getLineNumberForPosition(xmlData,i))}let attrStr=result.value;i=result.index;if(attrStr[attrStr.length-1]==="/"){const attrStrStart=i-attrStr.
length;attrStr=attrStr.substring(0,attrStr.length-1);const isValid=validateAttributeString(attrStr,options);if(isValid===true){tagFound=true}else{return getErrorObject(
isValid.err.code,isValid.err.msg,getLineNumberForPosition(xmlData,attrStrStart+isValid.err.line))}}else if(closingTag){if(!result.tagClosed){return getErrorObject(
"InvalidTag","Closing tag '"+tagName+"' doesn't have proper closing.",getLineNumberForPosition(xmlData,i))}else if(attrStr.trim().length>0){return getErrorObject(
"InvalidTag","Closing tag '"+tagName+"' can't have attributes or invalid starting.",getLineNumberForPosition(xmlData,tagStartPos))}else if(tags2.length===0){return getErrorObject(
"InvalidTag","Closing tag '"+tagName+"' has not been opened.",getLineNumberForPosition(xmlData,tagStartPos))}else{const otg=tags2.pop();if(tagName!==otg.tagName){
let openPos=getLineNumberForPosition(xmlData,otg.tagStartPos);return getErrorObject("InvalidTag","Expected closing tag '"+otg.tagName+"' (opened in line "+openPos.
line+", col "+openPos.col+") instead of closing tag '"+tagName+"'.",getLineNumberForPosition(xmlData,tagStartPos))}if(tags2.length==0){reachedRoot=true}}}else{const isValid=validateAttributeString(
attrStr,options);if(isValid!==true){return getErrorObject(isValid.err.code,isValid.err.msg,getLineNumberForPosition(xmlData,i-attrStr.length+isValid.err.line))}
if(reachedRoot===true){return getErrorObject("InvalidXml","Multiple possible root nodes found.",getLineNumberForPosition(xmlData,i))}else if(options.unpairedTags.
indexOf(tagName)!==-1){}else{tags2.push({tagName,tagStartPos})}tagFound=true}for(i++;i<xmlData.length;i++){if(xmlData[i]==="<"){if(xmlData[i+1]==="!"){i++;i=readCommentAndCDATA(
xmlData,i);continue}else if(xmlData[i+1]==="?"){i=readPI(xmlData,++i);if(i.err)return i}else{break}}else if(xmlData[i]==="&"){const afterAmp=validateAmpersand(xmlData,
i);if(afterAmp==-1)return getErrorObject("InvalidChar","char '&' is not expected.",getLineNumberForPosition(xmlData,i));i=afterAmp}else{if(reachedRoot===true&&!isWhiteSpace(
xmlData[i])){return getErrorObject("InvalidXml","Extra text at the end",getLineNumberForPosition(xmlData,i))}}}if(xmlData[i]==="<"){i--}}}else{if(isWhiteSpace(xmlData[i])){
continue}return getErrorObject("InvalidChar","char '"+xmlData[i]+"' is not expected.",getLineNumberForPosition(xmlData,i))}}if(!tagFound){return getErrorObject(
"InvalidXml","Start tag expected.",1)}else if(tags2.length==1){return getErrorObject("InvalidTag","Unclosed tag '"+tags2[0].tagName+"'.",getLineNumberForPosition(
xmlData,tags2[0].tagStartPos))}else if(tags2.length>0){return getErrorObject("InvalidXml","Invalid '"+JSON.stringify(tags2.map(t=>t.tagName),null,4).replace(/\r?\n/g,
"")+"' found.",{line:1,col:1})}return true};function isWhiteSpace(char){return char===" "||char==="	"||char==="\n"||char==="\r"}function readPI(xmlData,i){const start=i;
for(;i<xmlData.length;i++){if(xmlData[i]=="?"||xmlData[i]==" "){const tagname=xmlData.substr(start,i-start);if(i>5&&tagname==="xml"){return getErrorObject("Inva\
lidXml","XML declaration allowed only at the start of the document.",getLineNumberForPosition(xmlData,i))}else if(xmlData[i]=="?"&&xmlData[i+1]==">"){i++;break}else{
continue}}}return i}function readCommentAndCDATA(xmlData,i){if(xmlData.length>i+5&&xmlData[i+1]==="-"&&xmlData[i+2]==="-"){for(i+=3;i<xmlData.length;i++){if(xmlData[i]===
"-"&&xmlData[i+1]==="-"&&xmlData[i+2]===">"){i+=2;break}}}else if(xmlData.length>i+8&&xmlData[i+1]==="D"&&xmlData[i+2]==="O"&&xmlData[i+3]==="C"&&xmlData[i+4]===
"T"&&xmlData[i+5]==="Y"&&xmlData[i+6]==="P"&&xmlData[i+7]==="E"){let angleBracketsCount=1;for(i+=8;i<xmlData.length;i++){if(xmlData[i]==="<"){angleBracketsCount++}else if(xmlData[i]===
">"){angleBracketsCount--;if(angleBracketsCount===0){break}}}}else if(xmlData.length>i+9&&xmlData[i+1]==="["&&xmlData[i+2]==="C"&&xmlData[i+3]==="D"&&xmlData[i+
4]==="A"&&xmlData[i+5]==="T"&&xmlData[i+6]==="A"&&xmlData[i+7]==="["){for(i+=8;i<xmlData.length;i++){if(xmlData[i]==="]"&&xmlData[i+1]==="]"&&xmlData[i+2]===">"){
i+=2;break}}}return i}const doubleQuote='"';const singleQuote="'";function readAttributeStr(xmlData,i){let attrStr="";let startChar="";let tagClosed=false;for(;i<
xmlData.length;i++){if(xmlData[i]===doubleQuote||xmlData[i]===singleQuote){if(startChar===""){startChar=xmlData[i]}else if(startChar!==xmlData[i]){}else{startChar=
""}}else if(xmlData[i]===">"){if(startChar===""){tagClosed=true;break}}attrStr+=xmlData[i]}if(startChar!==""){return false}return{value:attrStr,index:i,tagClosed}}
function scanAttributeTokens(attrStr){const tokens=[];const len=attrStr.length;let i=0;while(i<len){const tokenStart=i;while(i<len&&isWhiteSpace(attrStr[i]))i++;
if(i>=len)break;if(attrStr[i]==="="){i++;continue}const leadingWs=attrStr.slice(tokenStart,i);const nameStart=i;while(i<len&&!isWhiteSpace(attrStr[i])&&attrStr[i]!==
"=")i++;const name=attrStr.slice(nameStart,i);let equalsGroup;let j=i;while(j<len&&isWhiteSpace(attrStr[j]))j++;if(j<len&&attrStr[j]==="="){equalsGroup=attrStr.
slice(i,j+1);i=j+1}let quoteChar;let value;let k=i;while(k<len&&isWhiteSpace(attrStr[k]))k++;if(k<len&&(attrStr[k]==='"'||attrStr[k]==="'")){const valueStart=k+
1;const closeIdx=attrStr.indexOf(attrStr[k],valueStart);if(closeIdx!==-1){quoteChar=attrStr[k];value=attrStr.slice(valueStart,closeIdx);i=closeIdx+1}}const token={
startIndex:tokenStart};token[1]=leadingWs;token[2]=name;token[3]=equalsGroup;token[4]=quoteChar!==void 0?true:void 0;token[5]=quoteChar;token[6]=value;tokens.push(
token)}return tokens}function validateAttributeString(attrStr,options){const matches=scanAttributeTokens(attrStr);const attrNames={};for(let i=0;i<matches.length;i++){
if(matches[i][1].length===0){return getErrorObject("InvalidAttr","Attribute '"+matches[i][2]+"' has no space in starting.",getPositionFromMatch(matches[i]))}else if(matches[i][3]!==
void 0&&matches[i][4]===void 0){return getErrorObject("InvalidAttr","Attribute '"+matches[i][2]+"' is without value.",getPositionFromMatch(matches[i]))}else if(matches[i][3]===
void 0&&!options.allowBooleanAttributes){return getErrorObject("InvalidAttr","boolean attribute '"+matches[i][2]+"' is not allowed.",getPositionFromMatch(matches[i]))}
const attrName=matches[i][2];if(!validateAttrName(attrName)){return getErrorObject("InvalidAttr","Attribute '"+attrName+"' is an invalid name.",getPositionFromMatch(
matches[i]))}if(!Object.prototype.hasOwnProperty.call(attrNames,attrName)){attrNames[attrName]=1}else{return getErrorObject("InvalidAttr","Attribute '"+attrName+
"' is repeated.",getPositionFromMatch(matches[i]))}}return true}function validateNumberAmpersand(xmlData,i){let re=/\d/;if(xmlData[i]==="x"){i++;re=/[\da-fA-F]/}
for(;i<xmlData.length;i++){if(xmlData[i]===";")return i;if(!xmlData[i].match(re))break}return-1}function validateAmpersand(xmlData,i){i++;if(xmlData[i]===";")return-1;
if(xmlData[i]==="#"){i++;return validateNumberAmpersand(xmlData,i)}let count=0;for(;i<xmlData.length;i++,count++){if(xmlData[i].match(/\w/)&&count<20)continue;if(xmlData[i]===
";")break;return-1}return i}function getErrorObject(code,message,lineNumber){return{err:{code,msg:message,line:lineNumber.line||lineNumber,col:lineNumber.col}}}
function validateAttrName(attrName){return isName(attrName)}function validateTagName(tagname){return isName(tagname)}function getLineNumberForPosition(xmlData,index){
const lines=xmlData.substring(0,index).split(/\r?\n/);return{line:lines.length,col:lines[lines.length-1].length+1}}function getPositionFromMatch(match){return match.
startIndex+match[1].length};const XMLValidator={validate:validator_validate};const defaultOnDangerousProperty=name=>{if(DANGEROUS_PROPERTY_NAMES.includes(name)){
return"__"+name}return name};const OptionsBuilder_defaultOptions={preserveOrder:false,attributeNamePrefix:"@_",attributesGroupName:false,textNodeName:"#text",ignoreAttributes:true,
removeNSPrefix:false,allowBooleanAttributes:false,parseTagValue:true,parseAttributeValue:false,trimValues:true,cdataPropName:false,numberParseOptions:{hex:true,
leadingZeros:true,eNotation:true,unicode:false},tagValueProcessor:function(tagName,val){return val},attributeValueProcessor:function(attrName,val){return val},stopNodes:[],
alwaysCreateTextNode:false,isArray:()=>false,commentPropName:false,unpairedTags:[],processEntities:true,htmlEntities:false,entityDecoder:null,ignoreDeclaration:false,
ignorePiTags:false,transformTagName:false,transformAttributeName:false,updateTag:function(tagName,jPath,attrs){return tagName},captureMetaData:false,maxNestedTags:100,
strictReservedNames:true,jPath:true,onDangerousProperty:defaultOnDangerousProperty};function validatePropertyName(propertyName,optionName){if(typeof propertyName!==
"string"){return}const normalized=propertyName.toLowerCase();if(DANGEROUS_PROPERTY_NAMES.some(dangerous=>normalized===dangerous.toLowerCase())){throw new Error(
`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`)}if(criticalProperties.some(dangerous=>normalized===
dangerous.toLowerCase())){throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollu\
tion`)}}function normalizeProcessEntities(value,htmlEntities){if(typeof value==="boolean"){return{enabled:value,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:Infinity,
maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}}if(typeof value==="object"&&value!==null){return{enabled:value.enabled!==
false,maxEntitySize:Math.max(1,value.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,value.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,value.maxTotalExpansions??
Infinity),maxExpandedLength:Math.max(1,value.maxExpandedLength??1e5),maxEntityCount:Math.max(1,value.maxEntityCount??1e3),allowedTags:value.allowedTags??null,tagFilter:value.
tagFilter??null,appliesTo:value.appliesTo??"all"}}return normalizeProcessEntities(true)}const buildOptions=function(options){const built=Object.assign({},OptionsBuilder_defaultOptions,
options);const propertyNameOptions=[{value:built.attributeNamePrefix,name:"attributeNamePrefix"},{value:built.attributesGroupName,name:"attributesGroupName"},{value:built.
textNodeName,name:"textNodeName"},{value:built.cdataPropName,name:"cdataPropName"},{value:built.commentPropName,name:"commentPropName"}];for(const{value,name}of propertyNameOptions){
if(value){validatePropertyName(value,name)}}if(built.onDangerousProperty===null){built.onDangerousProperty=defaultOnDangerousProperty}built.processEntities=normalizeProcessEntities(
built.processEntities,built.htmlEntities);built.unpairedTagsSet=new Set(built.unpairedTags);if(built.stopNodes&&Array.isArray(built.stopNodes)){built.stopNodes=
built.stopNodes.map(node=>{if(typeof node==="string"&&node.startsWith("*.")){return".."+node.substring(2)}return node})}return built};;let METADATA_SYMBOL;if(typeof Symbol!==
"function"){METADATA_SYMBOL="@@xmlMetadata"}else{METADATA_SYMBOL=Symbol("XML Node Metadata")}class XmlNode{constructor(tagname){this.tagname=tagname;this.child=
[];this[":@"]=Object.create(null)}add(key,val){if(key==="__proto__")key="#__proto__";this.child.push({[key]:val})}addChild(node,startIndex){if(node.tagname==="_\
_proto__")node.tagname="#__proto__";if(node[":@"]&&Object.keys(node[":@"]).length>0){this.child.push({[node.tagname]:node.child,[":@"]:node[":@"]})}else{this.child.
push({[node.tagname]:node.child})}this.addStartIndex(startIndex)}addStartIndex(startIndex){if(startIndex!==void 0){this.child[this.child.length-1][METADATA_SYMBOL]=
{startIndex}}}addEndIndex(endIndex){const lastChild=this.child[this.child.length-1];if(lastChild!==void 0&&lastChild[METADATA_SYMBOL]!==void 0&&lastChild[METADATA_SYMBOL].
endIndex===void 0){lastChild[METADATA_SYMBOL].endIndex=endIndex}}static getMetaDataSymbol(){return METADATA_SYMBOL}};class DocTypeReader{constructor(options,xmlVersion){
this.suppressValidationErr=!options;this.options=options;this.xmlVersion=xmlVersion||1}setXmlVersion(xmlVersion=1){this.xmlVersion=xmlVersion}readDocType(xmlData,i){
const entities=Object.create(null);let entityCount=0;if(xmlData[i+3]==="O"&&xmlData[i+4]==="C"&&xmlData[i+5]==="T"&&xmlData[i+6]==="Y"&&xmlData[i+7]==="P"&&xmlData[i+
8]==="E"){i=i+9;let angleBracketsCount=1;let hasBody=false,comment=false;let quoteChar=null;let exp="";for(;i<xmlData.length;i++){if(quoteChar!==null){if(xmlData[i]===
quoteChar)quoteChar=null;exp+=xmlData[i];continue}if(!hasBody&&!comment&&(xmlData[i]==='"'||xmlData[i]==="'")){quoteChar=xmlData[i];exp+=xmlData[i];continue}if(xmlData[i]===
"<"&&!comment){if(hasBody&&hasSeq(xmlData,"!ENTITY",i)){i+=7;let entityName,val;[entityName,val,i]=this.readEntityExp(xmlData,i+1,this.suppressValidationErr);if(val.
indexOf("&")===-1){if(this.options.enabled!==false&&this.options.maxEntityCount!=null&&entityCount>=this.options.maxEntityCount){throw new Error(`Entity count (${entityCount+
1}) exceeds maximum allowed (${this.options.maxEntityCount})`)}entities[entityName]=val;entityCount++}}else if(hasBody&&hasSeq(xmlData,"!ELEMENT",i)){i+=8;const{
index}=this.readElementExp(xmlData,i+1);i=index}else if(hasBody&&hasSeq(xmlData,"!ATTLIST",i)){i+=8}else if(hasBody&&hasSeq(xmlData,"!NOTATION",i)){i+=9;const{index}=this.
readNotationExp(xmlData,i+1,this.suppressValidationErr);i=index}else if(hasSeq(xmlData,"!--",i))comment=true;else throw new Error(`Invalid DOCTYPE`);angleBracketsCount++;
exp=""}else if(xmlData[i]===">"){if(comment){if(xmlData[i-1]==="-"&&xmlData[i-2]==="-"){comment=false;angleBracketsCount--}}else{angleBracketsCount--}if(angleBracketsCount===
0){break}}else if(xmlData[i]==="["){hasBody=true}else{exp+=xmlData[i]}}if(quoteChar!==null||angleBracketsCount!==0){throw new Error(`Unclosed DOCTYPE`)}}else{throw new Error(
`Invalid Tag instead of DOCTYPE`)}return{entities,i}}readEntityExp(xmlData,i){i=skipWhitespace(xmlData,i);const startIndex=i;while(i<xmlData.length&&!/\s/.test(
xmlData[i])&&xmlData[i]!=='"'&&xmlData[i]!=="'"){i++}let entityName=xmlData.substring(startIndex,i);validateEntityName(entityName,{xmlVersion:this.xmlVersion});
i=skipWhitespace(xmlData,i);if(!this.suppressValidationErr){if(xmlData.substring(i,i+6).toUpperCase()==="SYSTEM"){throw new Error("External entities are not sup\
ported")}else if(xmlData[i]==="%"){throw new Error("Parameter entities are not supported")}}let entityValue="";[i,entityValue]=this.readIdentifierVal(xmlData,i,
"entity");if(this.options.enabled!==false&&this.options.maxEntitySize!=null&&entityValue.length>this.options.maxEntitySize){throw new Error(`Entity "${entityName}\
" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)}i--;return[entityName,entityValue,i]}readNotationExp(xmlData,i){i=
skipWhitespace(xmlData,i);const startIndex=i;while(i<xmlData.length&&!/\s/.test(xmlData[i])){i++}let notationName=xmlData.substring(startIndex,i);!this.suppressValidationErr&&
validateEntityName(notationName,{xmlVersion:this.xmlVersion});i=skipWhitespace(xmlData,i);const identifierType=xmlData.substring(i,i+6).toUpperCase();if(!this.suppressValidationErr&&
identifierType!=="SYSTEM"&&identifierType!=="PUBLIC"){throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`)}i+=identifierType.length;i=skipWhitespace(
xmlData,i);let publicIdentifier=null;let systemIdentifier=null;if(identifierType==="PUBLIC"){[i,publicIdentifier]=this.readIdentifierVal(xmlData,i,"publicIdenti\
fier");i=skipWhitespace(xmlData,i);if(xmlData[i]==='"'||xmlData[i]==="'"){[i,systemIdentifier]=this.readIdentifierVal(xmlData,i,"systemIdentifier")}}else if(identifierType===
"SYSTEM"){[i,systemIdentifier]=this.readIdentifierVal(xmlData,i,"systemIdentifier");if(!this.suppressValidationErr&&!systemIdentifier){throw new Error("Missing \
mandatory system identifier for SYSTEM notation")}}return{notationName,publicIdentifier,systemIdentifier,index:--i}}readIdentifierVal(xmlData,i,type){let identifierVal="";
const startChar=xmlData[i];if(startChar!=='"'&&startChar!=="'"){throw new Error(`Expected quoted string, found "${startChar}"`)}i++;const startIndex=i;while(i<xmlData.
length&&xmlData[i]!==startChar){i++}identifierVal=xmlData.substring(startIndex,i);if(xmlData[i]!==startChar){throw new Error(`Unterminated ${type} value`)}i++;return[
i,identifierVal]}readElementExp(xmlData,i){i=skipWhitespace(xmlData,i);const startIndex=i;while(i<xmlData.length&&!/\s/.test(xmlData[i])){i++}let elementName=xmlData.
substring(startIndex,i);if(!this.suppressValidationErr&&!qName(elementName,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid element name: "${elementName}\
"`)}i=skipWhitespace(xmlData,i);let contentModel="";if(xmlData[i]==="E"&&hasSeq(xmlData,"MPTY",i))i+=4;else if(xmlData[i]==="A"&&hasSeq(xmlData,"NY",i))i+=2;else if(xmlData[i]===
"("){i++;const startIndex2=i;while(i<xmlData.length&&xmlData[i]!==")"){i++}contentModel=xmlData.substring(startIndex2,i);if(xmlData[i]!==")"){throw new Error("U\
nterminated content model")}}else if(!this.suppressValidationErr){throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`)}return{elementName,contentModel:contentModel.
trim(),index:i}}readAttlistExp(xmlData,i){i=skipWhitespace(xmlData,i);let startIndex=i;while(i<xmlData.length&&!/\s/.test(xmlData[i])){i++}let elementName=xmlData.
substring(startIndex,i);validateEntityName(elementName,{xmlVersion:this.xmlVersion});i=skipWhitespace(xmlData,i);startIndex=i;while(i<xmlData.length&&!/\s/.test(
xmlData[i])){i++}let attributeName=xmlData.substring(startIndex,i);if(!validateEntityName(attributeName,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid \
attribute name: "${attributeName}"`)}i=skipWhitespace(xmlData,i);let attributeType="";if(xmlData.substring(i,i+8).toUpperCase()==="NOTATION"){attributeType="NOT\
ATION";i+=8;i=skipWhitespace(xmlData,i);if(xmlData[i]!=="("){throw new Error(`Expected '(', found "${xmlData[i]}"`)}i++;let allowedNotations=[];while(i<xmlData.
length&&xmlData[i]!==")"){const startIndex2=i;while(i<xmlData.length&&xmlData[i]!=="|"&&xmlData[i]!==")"){i++}let notation=xmlData.substring(startIndex2,i);notation=
notation.trim();if(!validateEntityName(notation,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid notation name: "${notation}"`)}allowedNotations.push(notation);
if(xmlData[i]==="|"){i++;i=skipWhitespace(xmlData,i)}}if(xmlData[i]!==")"){throw new Error("Unterminated list of notations")}i++;attributeType+=" ("+allowedNotations.
join("|")+")"}else{const startIndex2=i;while(i<xmlData.length&&!/\s/.test(xmlData[i])){i++}attributeType+=xmlData.substring(startIndex2,i);const validTypes=["CD\
ATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!validTypes.includes(attributeType.toUpperCase())){throw new Error(
`Invalid attribute type: "${attributeType}"`)}}i=skipWhitespace(xmlData,i);let defaultValue="";if(xmlData.substring(i,i+8).toUpperCase()==="#REQUIRED"){defaultValue=
"#REQUIRED";i+=8}else if(xmlData.substring(i,i+7).toUpperCase()==="#IMPLIED"){defaultValue="#IMPLIED";i+=7}else{[i,defaultValue]=this.readIdentifierVal(xmlData,
i,"ATTLIST")}return{elementName,attributeName,attributeType,defaultValue,index:i}}}const skipWhitespace=(data,index)=>{while(index<data.length&&/\s/.test(data[index])){
index++}return index};function hasSeq(data,seq,i){for(let j=0;j<seq.length;j++){if(seq[j]!==data[i+j+1])return false}return true}function validateEntityName(name,xmlVersion){
if(qName(name,{xmlVersion}))return name;else throw new Error(`Invalid entity name ${name}`)};const SCRIPT_ZEROS=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,
3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,
70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032];const NOT_DIGIT=255;const HIGH_MAP=new Map;
const LOW_MAX=65535;const LOW_MIN=1632;const TABLE_OFFSET=LOW_MIN;const TABLE_SIZE=LOW_MAX-LOW_MIN+1;const TABLE=new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);for(const zero of SCRIPT_ZEROS){
for(let d=0;d<10;d++){const cp=zero+d;if(cp<=LOW_MAX){TABLE[cp-TABLE_OFFSET]=d}else{HIGH_MAP.set(cp,d)}}};const CHAR_0=48;const CHAR_9=57;const CHAR_MINUS=45;const MINUS_SET=new Set(
[8722,65293,65123]);function anynum(str){if(typeof str!=="string")return str;const len=str.length;if(len===0)return str;let firstHit=-1;for(let i=0;i<len;i++){const cc=str.
charCodeAt(i);if(cc>=CHAR_0&&cc<=CHAR_9||cc===CHAR_MINUS)continue;if(cc<TABLE_OFFSET){if(MINUS_SET.has(cc)){firstHit=i;break}continue}if(cc>=55296&&cc<=56319){if(i+
1<len){const low=str.charCodeAt(i+1);if(low>=56320&&low<=57343){const cp=65536+(cc-55296<<10)+(low-56320);if(HIGH_MAP.has(cp)){firstHit=i;break}}}continue}if(TABLE[cc-
TABLE_OFFSET]!==NOT_DIGIT||MINUS_SET.has(cc)){firstHit=i;break}}if(firstHit===-1)return str;const chars=[];if(firstHit>0)chars.push(str.slice(0,firstHit));for(let i=firstHit;i<
len;i++){const cc=str.charCodeAt(i);if(cc>=CHAR_0&&cc<=CHAR_9||cc===CHAR_MINUS){chars.push(str[i]);continue}if(cc<TABLE_OFFSET){chars.push(MINUS_SET.has(cc)?"-":
str[i]);continue}if(cc>=55296&&cc<=56319){if(i+1<len){const low=str.charCodeAt(i+1);if(low>=56320&&low<=57343){const cp=65536+(cc-55296<<10)+(low-56320);const d2=HIGH_MAP.
get(cp);if(d2!==void 0){chars.push(String.fromCharCode(d2+48));i++;continue}}}chars.push(str[i]);continue}if(MINUS_SET.has(cc)){chars.push("-");continue}const d=TABLE[cc-
TABLE_OFFSET];chars.push(d!==NOT_DIGIT?String.fromCharCode(d+48):str[i])}return chars.join("")}const anynum_anynum=anynum;;const hexRegex=/^[-+]?0x[a-fA-F0-9]+$/;
const binRegex=/^0b[01]+$/;const octRegex=/^0o[0-7]+$/;const numRegex=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;const consider={hex:true,binary:false,octal:false,leadingZeros:true,
decimalPoint:".",eNotation:true,infinity:"original",unicode:false};function toNumber(str,options={}){options=Object.assign({},consider,options);if(!str||typeof str!==
"string")return str;let trimmedStr=str.trim();if(trimmedStr.length===0)return str;else if(options.skipLike!==void 0&&options.skipLike.test(trimmedStr))return str;else if(trimmedStr===
"0")return 0;if(options.unicode){trimmedStr=anynum_anynum(trimmedStr);if(trimmedStr==="0")return 0}if(options.hex&&hexRegex.test(trimmedStr)){return parse_int(trimmedStr,
16)}else if(options.binary&&binRegex.test(trimmedStr)){return parse_int(trimmedStr,2)}else if(options.octal&&octRegex.test(trimmedStr)){return parse_int(trimmedStr,
8)}else if(!isFinite(trimmedStr)){const num=Number(trimmedStr);if(Number.isNaN(num))return str;return handleInfinity(str,num,options)}else if(trimmedStr.includes(
"e")||trimmedStr.includes("E")){return resolveEnotation(str,trimmedStr,options)}else{const match=numRegex.exec(trimmedStr);if(match){const sign=match[1]||"";const leadingZeros=match[2];
let numTrimmedByZeros=trimZeros(match[3]);const decimalAdjacentToLeadingZeros=sign?trimmedStr[leadingZeros.length+1]===".":trimmedStr[leadingZeros.length]===".";
if(!options.leadingZeros&&(leadingZeros.length>1||leadingZeros.length===1&&!decimalAdjacentToLeadingZeros)){return str}else{const num=Number(trimmedStr);const parsedStr=String(
num);if(num===0)return num;if(parsedStr.search(/[eE]/)!==-1){if(options.eNotation)return num;else return str}else if(trimmedStr.indexOf(".")!==-1){if(parsedStr===
"0")return num;else if(parsedStr===numTrimmedByZeros)return num;else if(parsedStr===`${sign}${numTrimmedByZeros}`)return num;else return str}let n=leadingZeros?
numTrimmedByZeros:trimmedStr;if(leadingZeros){return n===parsedStr||sign+n===parsedStr?num:str}else{return n===parsedStr||n===sign+parsedStr?num:str}}}else{return str}}}
const eNotationRegx=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function resolveEnotation(str,trimmedStr,options){if(!options.eNotation)return str;const notation=trimmedStr.
match(eNotationRegx);if(notation){let sign=notation[1]||"";const eChar=notation[3].indexOf("e")===-1?"E":"e";const leadingZeros=notation[2];const eAdjacentToLeadingZeros=sign?
trimmedStr[leadingZeros.length+1]===eChar:trimmedStr[leadingZeros.length]===eChar;if(leadingZeros.length>1&&eAdjacentToLeadingZeros)return str;else if(leadingZeros.
length===1&&(notation[3].startsWith(`.${eChar}`)||notation[3][0]===eChar)){return Number(trimmedStr)}else if(leadingZeros.length>0){if(options.leadingZeros&&!eAdjacentToLeadingZeros){
return Number(trimmedStr)}else return str}else{return Number(trimmedStr)}}else{return str}}function trimZeros(numStr){if(numStr&&numStr.indexOf(".")!==-1){let end=numStr.
length;while(end>0&&numStr.charCodeAt(end-1)===48)end--;numStr=numStr.slice(0,end);if(numStr===".")numStr="0";else if(numStr[0]===".")numStr="0"+numStr;else if(numStr[numStr.
length-1]===".")numStr=numStr.substring(0,numStr.length-1);return numStr}return numStr}function parse_int(numStr,base){const str=numStr.trim();if(base===2||base===
8)numStr=str.substring(2);if(parseInt)return parseInt(numStr,base);else if(Number.parseInt)return Number.parseInt(numStr,base);else if(window&&window.parseInt)return window.
parseInt(numStr,base);else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")}function handleInfinity(str,num,options){const isPositive=num===
Infinity;switch(options.infinity.toLowerCase()){case"null":return null;case"infinity":return num;case"string":return isPositive?"Infinity":"-Infinity";case"orig\
inal":default:return str}};function ignoreAttributes_getIgnoreAttributesFn(ignoreAttributes){if(typeof ignoreAttributes==="function"){return ignoreAttributes}if(Array.
isArray(ignoreAttributes)){return attrName=>{for(const pattern of ignoreAttributes){if(typeof pattern==="string"&&attrName===pattern){return true}if(pattern instanceof
RegExp&&pattern.test(attrName)){return true}}}}return()=>false};class ExpressionSet{constructor(){this._byDepthAndTag=new Map;this._wildcardByDepth=new Map;this.
_deepWildcards=[];this._deepByTerminalTag=new Map;this._patterns=new Set;this._sealed=false}add(expression){if(this._sealed){throw new TypeError("ExpressionSet \
is sealed. Create a new ExpressionSet to add more expressions.")}if(this._patterns.has(expression.pattern))return this;this._patterns.add(expression.pattern);if(expression.
hasDeepWildcard()){const lastSeg2=expression.segments[expression.segments.length-1];if(lastSeg2&&lastSeg2.type!=="deep-wildcard"&&lastSeg2.tag!=="*"){const tag2=lastSeg2.
tag;if(!this._deepByTerminalTag.has(tag2))this._deepByTerminalTag.set(tag2,[]);this._deepByTerminalTag.get(tag2).push(expression)}else{this._deepWildcards.push(
expression)}return this}const depth=expression.length;const lastSeg=expression.segments[expression.segments.length-1];const tag=lastSeg?.tag;if(!tag||tag==="*"){
if(!this._wildcardByDepth.has(depth))this._wildcardByDepth.set(depth,[]);this._wildcardByDepth.get(depth).push(expression)}else{const key=`${depth}:${tag}`;if(!this.
_byDepthAndTag.has(key))this._byDepthAndTag.set(key,[]);this._byDepthAndTag.get(key).push(expression)}return this}addAll(expressions){for(const expr of expressions)
this.add(expr);return this}has(expression){return this._patterns.has(expression.pattern)}get size(){return this._patterns.size}seal(){this._sealed=true;return this}get isSealed(){
return this._sealed}matchesAny(matcher){return this.findMatch(matcher)!==null}findMatch(matcher){const depth=matcher.getDepth();const tag=matcher.getCurrentTag();
const exactKey=`${depth}:${tag}`;const exactBucket=this._byDepthAndTag.get(exactKey);if(exactBucket){for(let i=0;i<exactBucket.length;i++){if(matcher.matches(exactBucket[i]))
return exactBucket[i]}}const wildcardBucket=this._wildcardByDepth.get(depth);if(wildcardBucket){for(let i=0;i<wildcardBucket.length;i++){if(matcher.matches(wildcardBucket[i]))
return wildcardBucket[i]}}const deepBucket=this._deepByTerminalTag.get(tag);if(deepBucket){for(let i=0;i<deepBucket.length;i++){if(matcher.matches(deepBucket[i]))
return deepBucket[i]}}for(let i=0;i<this._deepWildcards.length;i++){if(matcher.matches(this._deepWildcards[i]))return this._deepWildcards[i]}return null}};const BASIC_LATIN={
amp:"&",AMP:"&",lt:"<",LT:"<",gt:">",GT:">",quot:'"',QUOT:'"',apos:"'",lsquo:"‘",rsquo:"’",ldquo:"“",rdquo:"”",lsquor:"‚",rsquor:"’",ldquor:"„",bdquo:"\
„",comma:",",period:".",colon:":",semi:";",excl:"!",quest:"?",num:"#",dollar:"$",percent:"%",ast:"*",commat:"@",lowbar:"_",verbar:"|",vert:"|",sol:"/",bsol:"\\",
lbrace:"{",rbrace:"}",lbrack:"[",rbrack:"]",lpar:"(",rpar:")",nbsp:" ",iexcl:"¡",cent:"¢",pound:"£",curren:"¤",yen:"¥",brvbar:"¦",sect:"§",uml:"¨",copy:"\
©",COPY:"©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",REG:"®",macr:"¯",deg:"°",plusmn:"±",sup2:"²",sup3:"³",acute:"´",micro:"µ",para:"¶",middot:"\
·",cedil:"¸",sup1:"¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",half:"½",frac34:"¾",iquest:"¿",times:"×",div:"÷",divide:"÷"};const LATIN_ACCENTS={Agrave:"\
À",agrave:"à",Aacute:"Á",aacute:"á",Acirc:"Â",acirc:"â",Atilde:"Ã",atilde:"ã",Auml:"Ä",auml:"ä",Aring:"Å",aring:"å",AElig:"Æ",aelig:"æ",Ccedil:"Ç",
ccedil:"ç",Egrave:"È",egrave:"è",Eacute:"É",eacute:"é",Ecirc:"Ê",ecirc:"ê",Euml:"Ë",euml:"ë",Igrave:"Ì",igrave:"ì",Iacute:"Í",iacute:"í",Icirc:"Î",
icirc:"î",Iuml:"Ï",iuml:"ï",ETH:"Ð",eth:"ð",Ntilde:"Ñ",ntilde:"ñ",Ograve:"Ò",ograve:"ò",Oacute:"Ó",oacute:"ó",Ocirc:"Ô",ocirc:"ô",Otilde:"Õ",otilde:"\
õ",Ouml:"Ö",ouml:"ö",Oslash:"Ø",oslash:"ø",Ugrave:"Ù",ugrave:"ù",Uacute:"Ú",uacute:"ú",Ucirc:"Û",ucirc:"û",Uuml:"Ü",uuml:"ü",Yacute:"Ý",yacute:"ý",
THORN:"Þ",thorn:"þ",szlig:"ß",yuml:"ÿ",Yuml:"Ÿ"};const LATIN_EXTENDED={Amacr:"Ā",amacr:"ā",Abreve:"Ă",abreve:"ă",Aogon:"Ą",aogon:"ą",Cacute:"Ć",cacute:"\
ć",Ccirc:"Ĉ",ccirc:"ĉ",Cdot:"Ċ",cdot:"ċ",Ccaron:"Č",ccaron:"č",Dcaron:"Ď",dcaron:"ď",Dstrok:"Đ",dstrok:"đ",Emacr:"Ē",emacr:"ē",Ecaron:"Ě",ecaron:"\
ě",Edot:"Ė",edot:"ė",Eogon:"Ę",eogon:"ę",Gcirc:"Ĝ",gcirc:"ĝ",Gbreve:"Ğ",gbreve:"ğ",Gdot:"Ġ",gdot:"ġ",Gcedil:"Ģ",Hcirc:"Ĥ",hcirc:"ĥ",Hstrok:"Ħ",hstrok:"\
ħ",Itilde:"Ĩ",itilde:"ĩ",Imacr:"Ī",imacr:"ī",Iogon:"Į",iogon:"į",Idot:"İ",IJlig:"Ĳ",ijlig:"ĳ",Jcirc:"Ĵ",jcirc:"ĵ",Kcedil:"Ķ",kcedil:"ķ",kgreen:"ĸ",
Lacute:"Ĺ",lacute:"ĺ",Lcedil:"Ļ",lcedil:"ļ",Lcaron:"Ľ",lcaron:"ľ",Lmidot:"Ŀ",lmidot:"ŀ",Lstrok:"Ł",lstrok:"ł",Nacute:"Ń",nacute:"ń",Ncaron:"Ň",ncaron:"\
ň",Ncedil:"Ņ",ncedil:"ņ",ENG:"Ŋ",eng:"ŋ",Omacr:"Ō",omacr:"ō",Odblac:"Ő",odblac:"ő",OElig:"Œ",oelig:"œ",Racute:"Ŕ",racute:"ŕ",Rcaron:"Ř",rcaron:"ř",
Rcedil:"Ŗ",rcedil:"ŗ",Sacute:"Ś",sacute:"ś",Scirc:"Ŝ",scirc:"ŝ",Scedil:"Ş",scedil:"ş",Scaron:"Š",scaron:"š",Tcedil:"Ţ",tcedil:"ţ",Tcaron:"Ť",tcaron:"\
ť",Tstrok:"Ŧ",tstrok:"ŧ",Utilde:"Ũ",utilde:"ũ",Umacr:"Ū",umacr:"ū",Ubreve:"Ŭ",ubreve:"ŭ",Uring:"Ů",uring:"ů",Udblac:"Ű",udblac:"ű",Uogon:"Ų",uogon:"\
ų",Wcirc:"Ŵ",wcirc:"ŵ",Ycirc:"Ŷ",ycirc:"ŷ",Zacute:"Ź",zacute:"ź",Zdot:"Ż",zdot:"ż",Zcaron:"Ž",zcaron:"ž"};const GREEK={Alpha:"Α",alpha:"α",Beta:"Β",
beta:"β",Gamma:"Γ",gamma:"γ",Delta:"Δ",delta:"δ",Epsilon:"Ε",epsilon:"ε",epsiv:"ϵ",varepsilon:"ϵ",Zeta:"Ζ",zeta:"ζ",Eta:"Η",eta:"η",Theta:"Θ",theta:"\
θ",thetasym:"ϑ",vartheta:"ϑ",Iota:"Ι",iota:"ι",Kappa:"Κ",kappa:"κ",kappav:"ϰ",varkappa:"ϰ",Lambda:"Λ",lambda:"λ",Mu:"Μ",mu:"μ",Nu:"Ν",nu:"ν",Xi:"\
Ξ",xi:"ξ",Omicron:"Ο",omicron:"ο",Pi:"Π",pi:"π",piv:"ϖ",varpi:"ϖ",Rho:"Ρ",rho:"ρ",rhov:"ϱ",varrho:"ϱ",Sigma:"Σ",sigma:"σ",sigmaf:"ς",sigmav:"ς",
varsigma:"ς",Tau:"Τ",tau:"τ",Upsilon:"Υ",upsilon:"υ",upsi:"υ",Upsi:"ϒ",upsih:"ϒ",Phi:"Φ",phi:"φ",phiv:"ϕ",varphi:"ϕ",Chi:"Χ",chi:"χ",Psi:"Ψ",psi:"\
ψ",Omega:"Ω",omega:"ω",ohm:"Ω",Gammad:"Ϝ",gammad:"ϝ",digamma:"ϝ"};const CYRILLIC={Afr:"𝔄",afr:"𝔞",Acy:"А",acy:"а",Bcy:"Б",bcy:"б",Vcy:"В",vcy:"\
в",Gcy:"Г",gcy:"г",Dcy:"Д",dcy:"д",IEcy:"Е",iecy:"е",IOcy:"Ё",iocy:"ё",ZHcy:"Ж",zhcy:"ж",Zcy:"З",zcy:"з",Icy:"И",icy:"и",Jcy:"Й",jcy:"й",Kcy:"К",
kcy:"к",Lcy:"Л",lcy:"л",Mcy:"М",mcy:"м",Ncy:"Н",ncy:"н",Ocy:"О",ocy:"о",Pcy:"П",pcy:"п",Rcy:"Р",rcy:"р",Scy:"С",scy:"с",Tcy:"Т",tcy:"т",Ucy:"У",
ucy:"у",Fcy:"Ф",fcy:"ф",KHcy:"Х",khcy:"х",TScy:"Ц",tscy:"ц",CHcy:"Ч",chcy:"ч",SHcy:"Ш",shcy:"ш",SHCHcy:"Щ",shchcy:"щ",HARDcy:"Ъ",hardcy:"ъ",Ycy:"\
Ы",ycy:"ы",SOFTcy:"Ь",softcy:"ь",Ecy:"Э",ecy:"э",YUcy:"Ю",yucy:"ю",YAcy:"Я",yacy:"я",DJcy:"Ђ",djcy:"ђ",GJcy:"Ѓ",gjcy:"ѓ",Jukcy:"Є",jukcy:"є",DScy:"\
Ѕ",dscy:"ѕ",Iukcy:"І",iukcy:"і",YIcy:"Ї",yicy:"ї",Jsercy:"Ј",jsercy:"ј",LJcy:"Љ",ljcy:"љ",NJcy:"Њ",njcy:"њ",TSHcy:"Ћ",tshcy:"ћ",KJcy:"Ќ",kjcy:"ќ",
Ubrcy:"Ў",ubrcy:"ў",DZcy:"Џ",dzcy:"џ"};const MATH={plus:"+",pm:"±",times:"×",div:"÷",divide:"÷",sdot:"⋅",star:"☆",starf:"★",bigstar:"★",lowast:"\
∗",ast:"*",midast:"*",compfn:"∘",smallcircle:"∘",bullet:"•",bull:"•",nbsp:" ",hellip:"…",mldr:"…",prime:"′",Prime:"″",tprime:"‴",bprime:"‵",
backprime:"‵",minus:"−",minusd:"∸",dotminus:"∸",plusdo:"∔",dotplus:"∔",plusmn:"±",minusplus:"∓",mnplus:"∓",mp:"∓",setminus:"∖",smallsetminus:"\
∖",Backslash:"∖",setmn:"∖",ssetmn:"∖",lowbar:"_",verbar:"|",vert:"|",VerticalLine:"|",colon:":",Colon:"∷",Proportion:"∷",ratio:"∶",equals:"=",ne:"\
≠",nequiv:"≢",equiv:"≡",Congruent:"≡",sim:"∼",thicksim:"∼",thksim:"∼",sime:"≃",simeq:"≃",TildeEqual:"≃",asymp:"≈",approx:"≈",thickapprox:"\
≈",thkap:"≈",TildeTilde:"≈",ncong:"≇",cong:"≅",TildeFullEqual:"≅",asympeq:"≍",CupCap:"≍",bump:"≎",Bumpeq:"≎",HumpDownHump:"≎",bumpe:"≏",
bumpeq:"≏",HumpEqual:"≏",le:"≤",LessEqual:"≤",ge:"≥",GreaterEqual:"≥",lesseqgtr:"⋚",lesseqqgtr:"⪋",greater:">",less:"<"};const MATH_ADVANCED={alefsym:"\
ℵ",aleph:"ℵ",beth:"ℶ",gimel:"ℷ",daleth:"ℸ",forall:"∀",ForAll:"∀",part:"∂",PartialD:"∂",exist:"∃",Exists:"∃",nexist:"∄",nexists:"∄",empty:"\
∅",emptyset:"∅",emptyv:"∅",varnothing:"∅",nabla:"∇",Del:"∇",isin:"∈",isinv:"∈",in:"∈",Element:"∈",notin:"∉",notinva:"∉",ni:"∋",niv:"∋",
SuchThat:"∋",ReverseElement:"∋",notni:"∌",notniva:"∌",prod:"∏",Product:"∏",coprod:"∐",Coproduct:"∐",sum:"∑",Sum:"∑",minus:"−",mp:"∓",plusdo:"\
∔",dotplus:"∔",setminus:"∖",lowast:"∗",radic:"√",Sqrt:"√",prop:"∝",propto:"∝",Proportional:"∝",varpropto:"∝",infin:"∞",infintie:"⧝",ang:"\
∠",angle:"∠",angmsd:"∡",measuredangle:"∡",angsph:"∢",mid:"∣",VerticalBar:"∣",nmid:"∤",nsmid:"∤",npar:"∦",parallel:"∥",spar:"∥",nparallel:"\
∦",nspar:"∦",and:"∧",wedge:"∧",or:"∨",vee:"∨",cap:"∩",cup:"∪",int:"∫",Integral:"∫",conint:"∮",ContourIntegral:"∮",Conint:"∯",DoubleContourIntegral:"\
∯",Cconint:"∰",there4:"∴",therefore:"∴",Therefore:"∴",becaus:"∵",because:"∵",Because:"∵",ratio:"∶",Proportion:"∷",minusd:"∸",dotminus:"∸",
mDDot:"∺",homtht:"∻",sim:"∼",bsimg:"∽",backsim:"∽",ac:"∾",mstpos:"∾",acd:"∿",VerticalTilde:"≀",wr:"≀",wreath:"≀",nsime:"≄",nsimeq:"≄",
ncong:"≇",simne:"≆",ncongdot:"⩭̸",ngsim:"≵",nsim:"≁",napprox:"≉",nap:"≉",ngeq:"≱",nge:"≱",nleq:"≰",nle:"≰",ngtr:"≯",ngt:"≯",nless:"≮",
nlt:"≮",nprec:"⊀",npr:"⊀",nsucc:"⊁",nsc:"⊁"};const ARROWS={larr:"←",leftarrow:"←",LeftArrow:"←",uarr:"↑",uparrow:"↑",UpArrow:"↑",rarr:"→",
rightarrow:"→",RightArrow:"→",darr:"↓",downarrow:"↓",DownArrow:"↓",harr:"↔",leftrightarrow:"↔",LeftRightArrow:"↔",varr:"↕",updownarrow:"↕",UpDownArrow:"\
↕",nwarr:"↖",nwarrow:"↖",UpperLeftArrow:"↖",nearr:"↗",nearrow:"↗",UpperRightArrow:"↗",searr:"↘",searrow:"↘",LowerRightArrow:"↘",swarr:"↙",
swarrow:"↙",LowerLeftArrow:"↙",lArr:"⇐",Leftarrow:"⇐",uArr:"⇑",Uparrow:"⇑",rArr:"⇒",Rightarrow:"⇒",dArr:"⇓",Downarrow:"⇓",hArr:"⇔",Leftrightarrow:"\
⇔",iff:"⇔",vArr:"⇕",Updownarrow:"⇕",lAarr:"⇚",Lleftarrow:"⇚",rAarr:"⇛",Rrightarrow:"⇛",lrarr:"⇆",leftrightarrows:"⇆",rlarr:"⇄",rightleftarrows:"\
⇄",lrhar:"⇋",leftrightharpoons:"⇋",ReverseEquilibrium:"⇋",rlhar:"⇌",rightleftharpoons:"⇌",Equilibrium:"⇌",udarr:"⇅",UpArrowDownArrow:"⇅",duarr:"\
⇵",DownArrowUpArrow:"⇵",llarr:"⇇",leftleftarrows:"⇇",rrarr:"⇉",rightrightarrows:"⇉",ddarr:"⇊",downdownarrows:"⇊",har:"↽",lhard:"↽",leftharpoondown:"\
↽",lharu:"↼",leftharpoonup:"↼",rhard:"⇁",rightharpoondown:"⇁",rharu:"⇀",rightharpoonup:"⇀",lsh:"↰",Lsh:"↰",rsh:"↱",Rsh:"↱",ldsh:"↲",rdsh:"\
↳",hookleftarrow:"↩",hookrightarrow:"↪",mapstoleft:"↤",mapstoup:"↥",map:"↦",mapsto:"↦",mapstodown:"↧",crarr:"↵",nleftarrow:"↚",nleftrightarrow:"\
↮",nrightarrow:"↛",nrarr:"↛",larrtl:"↢",rarrtl:"↣",leftarrowtail:"↢",rightarrowtail:"↣",twoheadleftarrow:"↞",twoheadrightarrow:"↠",Larr:"↞",
Rarr:"↠",larrhk:"↩",rarrhk:"↪",larrlp:"↫",looparrowleft:"↫",rarrlp:"↬",looparrowright:"↬",harrw:"↭",leftrightsquigarrow:"↭",nrarrw:"↝̸",rarrw:"\
↝",rightsquigarrow:"↝",larrbfs:"⤟",rarrbfs:"⤠",nvHarr:"⤄",nvlArr:"⤂",nvrArr:"⤃",larrfs:"⤝",rarrfs:"⤞",Map:"⤅",larrsim:"⥳",rarrsim:"⥴",harrcir:"\
⥈",Uarrocir:"⥉",lurdshar:"⥊",ldrdhar:"⥧",ldrushar:"⥋",rdldhar:"⥩",lrhard:"⥭",uharr:"↾",uharl:"↿",dharr:"⇂",dharl:"⇃",Uarr:"↟",Darr:"↡",
zigrarr:"⇝",nwArr:"⇖",neArr:"⇗",seArr:"⇘",swArr:"⇙",nharr:"↮",nhArr:"⇎",nlarr:"↚",nlArr:"⇍",nrArr:"⇏",larrb:"⇤",LeftArrowBar:"⇤",rarrb:"\
⇥",RightArrowBar:"⇥"};const SHAPES={square:"□",Square:"□",squ:"□",squf:"▪",squarf:"▪",blacksquar:"▪",blacksquare:"▪",FilledVerySmallSquare:"▪",
blk34:"▓",blk12:"▒",blk14:"░",block:"█",srect:"▭",rect:"▭",sdot:"⋅",sdotb:"⊡",dotsquare:"⊡",triangle:"▵",tri:"▵",trine:"▵",utri:"▵",triangledown:"\
▿",dtri:"▿",tridown:"▿",triangleleft:"◃",ltri:"◃",triangleright:"▹",rtri:"▹",blacktriangle:"▴",utrif:"▴",blacktriangledown:"▾",dtrif:"▾",blacktriangleleft:"\
◂",ltrif:"◂",blacktriangleright:"▸",rtrif:"▸",loz:"◊",lozenge:"◊",blacklozenge:"⧫",lozf:"⧫",bigcirc:"◯",xcirc:"◯",circ:"ˆ",Circle:"○",cir:"\
○",o:"○",bullet:"•",bull:"•",hellip:"…",mldr:"…",nldr:"‥",boxh:"─",HorizontalLine:"─",boxv:"│",boxdr:"┌",boxdl:"┐",boxur:"└",boxul:"┘",
boxvr:"├",boxvl:"┤",boxhd:"┬",boxhu:"┴",boxvh:"┼",boxH:"═",boxV:"║",boxdR:"╒",boxDr:"╓",boxDR:"╔",boxDl:"╕",boxdL:"╖",boxDL:"╗",boxuR:"\
╘",boxUr:"╙",boxUR:"╚",boxUl:"╜",boxuL:"╛",boxUL:"╝",boxvR:"╞",boxVr:"╟",boxVR:"╠",boxVl:"╢",boxvL:"╡",boxVL:"╣",boxHd:"╤",boxhD:"╥",
boxHD:"╦",boxHu:"╧",boxhU:"╨",boxHU:"╩",boxvH:"╪",boxVh:"╫",boxVH:"╬"};const PUNCTUATION={excl:"!",iexcl:"¡",brvbar:"¦",sect:"§",uml:"¨",copy:"\
©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",macr:"¯",deg:"°",plusmn:"±",sup2:"²",sup3:"³",acute:"´",micro:"µ",para:"¶",middot:"·",cedil:"¸",sup1:"\
¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",frac34:"¾",iquest:"¿",nbsp:" ",comma:",",period:".",colon:":",semi:";",vert:"|",Verbar:"‖",verbar:"|",dblac:"\
˝",circ:"ˆ",caron:"ˇ",breve:"˘",dot:"˙",ring:"˚",ogon:"˛",tilde:"˜",DiacriticalGrave:"`",DiacriticalAcute:"´",DiacriticalTilde:"˜",DiacriticalDot:"˙",
DiacriticalDoubleAcute:"˝",grave:"`"};const CURRENCY={cent:"¢",pound:"£",curren:"¤",yen:"¥",euro:"€",dollar:"$",fnof:"ƒ",inr:"₹",af:"؋",birr:"ብር",
peso:"₱",rub:"₽",won:"₩",yuan:"¥",cedil:"¸"};const FRACTIONS={frac12:"½",half:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"\
⅔",frac25:"⅖",frac34:"¾",frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄"};const MISC_SYMBOLS={trade:"™",TRADE:"\
™",telrec:"⌕",target:"⌖",ulcorn:"⌜",ulcorner:"⌜",urcorn:"⌝",urcorner:"⌝",dlcorn:"⌞",llcorner:"⌞",drcorn:"⌟",lrcorner:"⌟",intercal:"⊺",intcal:"\
⊺",oplus:"⊕",CirclePlus:"⊕",ominus:"⊖",CircleMinus:"⊖",otimes:"⊗",CircleTimes:"⊗",osol:"⊘",odot:"⊙",CircleDot:"⊙",oast:"⊛",circledast:"⊛",
odash:"⊝",circleddash:"⊝",ocirc:"⊚",circledcirc:"⊚",boxplus:"⊞",plusb:"⊞",boxminus:"⊟",minusb:"⊟",boxtimes:"⊠",timesb:"⊠",boxdot:"⊡",sdotb:"\
⊡",veebar:"⊻",vee:"∨",barvee:"⊽",and:"∧",wedge:"∧",Cap:"⋒",Cup:"⋓",Fork:"⋔",pitchfork:"⋔",epar:"⋕",ltlarr:"⥶",nvap:"≍⃒",nvsim:"∼⃒",
nvge:"≥⃒",nvle:"≤⃒",nvlt:"<⃒",nvgt:">⃒",nvltrie:"⊴⃒",nvrtrie:"⊵⃒",Vdash:"⊩",dashv:"⊣",vDash:"⊨",Vvdash:"⊪",nvdash:"⊬",nvDash:"⊭",
nVdash:"⊮",nVDash:"⊯"};const XML={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'};const COMMON_HTML={nbsp:" ",copy:"©",reg:"®",trade:"™",mdash:"—",ndash:"–",
hellip:"…",laquo:"«",raquo:"»",lsquo:"‘",rsquo:"’",ldquo:"“",rdquo:"”",bull:"•",para:"¶",sect:"§",deg:"°",frac12:"½",frac14:"¼",frac34:"¾"};
const ENTITY_ACTION=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"});const SPECIAL_CHARS=new Set("!?\\\\/[]$%{}^&*()<>|+");function EntityDecoder_validateEntityName(name){
if(name[0]==="#"){throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`)}for(const ch of name){if(SPECIAL_CHARS.has(ch)){throw new Error(
`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`)}}return name}function mergeEntityMaps(...maps){const out=Object.create(null);for(const map of maps){
if(!map)continue;for(const key of Object.keys(map)){const raw=map[key];if(typeof raw==="string"){out[key]=raw}else if(raw&&typeof raw==="object"&&raw.val!==void 0){
const val=raw.val;if(typeof val==="string"){out[key]=val}}}}return out}const LIMIT_TIER_EXTERNAL="external";const LIMIT_TIER_BASE="base";const LIMIT_TIER_ALL="a\
ll";function parseLimitTiers(raw){if(!raw||raw===LIMIT_TIER_EXTERNAL)return new Set([LIMIT_TIER_EXTERNAL]);if(raw===LIMIT_TIER_ALL)return new Set([LIMIT_TIER_ALL]);
if(raw===LIMIT_TIER_BASE)return new Set([LIMIT_TIER_BASE]);if(Array.isArray(raw))return new Set(raw);return new Set([LIMIT_TIER_EXTERNAL])}const NCR_LEVEL=Object.
freeze({allow:0,leave:1,remove:2,throw:3});const XML10_ALLOWED_C0=new Set([9,10,13]);function parseNCRConfig(ncr){if(!ncr){return{xmlVersion:1,onLevel:NCR_LEVEL.
allow,nullLevel:NCR_LEVEL.remove}}const xmlVersion=ncr.xmlVersion===1.1?1.1:1;const onLevel=NCR_LEVEL[ncr.onNCR]??NCR_LEVEL.allow;const nullLevel=NCR_LEVEL[ncr.
nullNCR]??NCR_LEVEL.remove;const clampedNull=Math.max(nullLevel,NCR_LEVEL.remove);return{xmlVersion,onLevel,nullLevel:clampedNull}}class EntityDecoder{constructor(options={}){
this._limit=options.limit||{};this._maxTotalExpansions=this._limit.maxTotalExpansions||0;this._maxExpandedLength=this._limit.maxExpandedLength||0;this._postCheck=
typeof options.postCheck==="function"?options.postCheck:r=>r;this._limitTiers=parseLimitTiers(this._limit.applyLimitsTo??LIMIT_TIER_EXTERNAL);this._numericAllowed=
options.numericAllowed??true;this._baseMap=mergeEntityMaps(XML,options.namedEntities||null);this._externalMap=Object.create(null);this._inputMap=Object.create(null);
this._totalExpansions=0;this._expandedLength=0;this._removeSet=new Set(options.remove&&Array.isArray(options.remove)?options.remove:[]);this._leaveSet=new Set(options.
leave&&Array.isArray(options.leave)?options.leave:[]);const ncrCfg=parseNCRConfig(options.ncr);this._ncrXmlVersion=ncrCfg.xmlVersion;this._ncrOnLevel=ncrCfg.onLevel;
this._ncrNullLevel=ncrCfg.nullLevel;this._onExternalEntity=typeof options.onExternalEntity==="function"?options.onExternalEntity:null;this._onInputEntity=typeof options.
onInputEntity==="function"?options.onInputEntity:null}_applyRegistrationHook(hook,name,value,context){if(!hook)return true;const action5=hook(name,value);if(action5===
ENTITY_ACTION.BLOCK)return false;if(action5===ENTITY_ACTION.THROW){throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected b\
y hook`)}return true}setExternalEntities(map){if(map){for(const key of Object.keys(map)){EntityDecoder_validateEntityName(key)}}if(!this._onExternalEntity){this.
_externalMap=mergeEntityMaps(map);return}const flat=mergeEntityMaps(map);const filtered=Object.create(null);for(const[name,value]of Object.entries(flat)){if(this.
_applyRegistrationHook(this._onExternalEntity,name,value,"external")){filtered[name]=value}}this._externalMap=filtered}addExternalEntity(key,value){EntityDecoder_validateEntityName(
key);if(typeof value==="string"&&value.indexOf("&")===-1){if(this._applyRegistrationHook(this._onExternalEntity,key,value,"external")){this._externalMap[key]=value}}}addInputEntities(map){
this._totalExpansions=0;this._expandedLength=0;if(!this._onInputEntity){this._inputMap=mergeEntityMaps(map);return}const flat=mergeEntityMaps(map);const filtered=Object.
create(null);for(const[name,value]of Object.entries(flat)){if(this._applyRegistrationHook(this._onInputEntity,name,value,"input")){filtered[name]=value}}this._inputMap=
filtered}reset(){this._inputMap=Object.create(null);this._totalExpansions=0;this._expandedLength=0;return this}setXmlVersion(version2){this._ncrXmlVersion=version2===
1.1?1.1:1}decode(str){if(typeof str!=="string"||str.length===0)return str;if(str.indexOf("&")===-1)return str;const original=str;const chunks=[];const len=str.length;
let last=0;let i=0;const limitExpansions=this._maxTotalExpansions>0;const limitLength=this._maxExpandedLength>0;const checkLimits=limitExpansions||limitLength;while(i<
len){if(str.charCodeAt(i)!==38){i++;continue}let j=i+1;while(j<len&&str.charCodeAt(j)!==59&&j-i<=32)j++;if(j>=len||str.charCodeAt(j)!==59){i++;continue}const token=str.
slice(i+1,j);if(token.length===0){i++;continue}let replacement;let tier2;if(this._removeSet.has(token)){replacement="";if(tier2===void 0){tier2=LIMIT_TIER_EXTERNAL}}else if(this.
_leaveSet.has(token)){i++;continue}else if(token.charCodeAt(0)===35){const ncrResult=this._resolveNCR(token);if(ncrResult===void 0){i++;continue}replacement=ncrResult;
tier2=LIMIT_TIER_BASE}else{const resolved=this._resolveName(token);replacement=resolved?.value;tier2=resolved?.tier}if(replacement===void 0){i++;continue}if(i>last)
chunks.push(str.slice(last,i));chunks.push(replacement);last=j+1;i=last;if(checkLimits&&this._tierCounts(tier2)){if(limitExpansions){this._totalExpansions++;if(this.
_totalExpansions>this._maxTotalExpansions){throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`)}}
if(limitLength){const delta=replacement.length-(token.length+2);if(delta>0){this._expandedLength+=delta;if(this._expandedLength>this._maxExpandedLength){throw new Error(
`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)}}}}}if(last<len)chunks.push(str.slice(last));const result=chunks.
length===0?str:chunks.join("");return this._postCheck(result,original)}_tierCounts(tier2){if(this._limitTiers.has(LIMIT_TIER_ALL))return true;return this._limitTiers.
has(tier2)}_resolveName(name){if(name in this._inputMap)return{value:this._inputMap[name],tier:LIMIT_TIER_EXTERNAL};if(name in this._externalMap)return{value:this.
_externalMap[name],tier:LIMIT_TIER_EXTERNAL};if(name in this._baseMap)return{value:this._baseMap[name],tier:LIMIT_TIER_BASE};return void 0}_classifyNCR(cp){if(cp===
0)return this._ncrNullLevel;if(cp>=55296&&cp<=57343)return NCR_LEVEL.remove;if(this._ncrXmlVersion===1){if(cp>=1&&cp<=31&&!XML10_ALLOWED_C0.has(cp))return NCR_LEVEL.
remove}return-1}_applyNCRAction(action5,token,cp){switch(action5){case NCR_LEVEL.allow:return String.fromCodePoint(cp);case NCR_LEVEL.remove:return"";case NCR_LEVEL.
leave:return void 0;case NCR_LEVEL.throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(
4,"0")})`);default:return String.fromCodePoint(cp)}}_resolveNCR(token){const second=token.charCodeAt(1);let cp;if(second===120||second===88){cp=parseInt(token.slice(
2),16)}else{cp=parseInt(token.slice(1),10)}if(Number.isNaN(cp)||cp<0||cp>1114111)return void 0;const minimum=this._classifyNCR(cp);if(!this._numericAllowed&&minimum<
NCR_LEVEL.remove)return void 0;const effective=minimum===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,minimum);return this._applyNCRAction(effective,token,cp)}}
;const SQL_PATTERNS=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ — unusual in legitimate user text",pattern:/\/\*/},{id:"sql-u\
nion-select",description:"UNION SELECT — most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",
description:"DROP TABLE — destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE — destructive DDL in\
jection",pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",description:"INSERT INTO — data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-del\
ete-from",description:"DELETE FROM — data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET — data modif\
ication injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:"sql-exec-xp",description:"EXEC xp_ — MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},
{id:"sql-tautology-string",description:`Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"\
sql-tautology-numeric",description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR\
 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},
{id:"sql-waitfor-delay",description:"MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"\
CHAR() function — used to obfuscate injected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA — reconna\
issance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i}];const sql=SQL_PATTERNS;;const SQL_STRICT_EXTRA=[{id:"sql-line-comment",description:"\
SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately \
followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:"sql-hex-encoding",description:"Hex-encoded string \
injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}];const SQL_STRICT_PATTERNS=[...sql,...SQL_STRICT_EXTRA];const sql_strict=SQL_STRICT_PATTERNS;;
const NAMED=Object.freeze({colon:":",Tab:"	",NewLine:"\n"});const ENTITY_RE=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function decodeEntities(input){
if(input.indexOf("&")===-1)return input;return input.replace(ENTITY_RE,(match,hex,dec,name)=>{if(name!==void 0){return Object.prototype.hasOwnProperty.call(NAMED,
name)?NAMED[name]:match}const cp=hex!==void 0?parseInt(hex,16):parseInt(dec,10);if(!Number.isFinite(cp)||cp>1114111)return match;return String.fromCodePoint(cp)})}
;const HTML_PATTERNS=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing t\
ag",pattern:/<\/script[\s>]/i},{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},
{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI — can execu\
te scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},
{id:"html-data-svg",description:"data:image/svg+xml URI — can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-han\
dler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"\
HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'\
HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},
{id:"html-style-expression",description:"CSS expression() — IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"html-\
object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base href=\
 — can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" — can redirect users',pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},
{id:"html-srcdoc",description:"srcdoc= attribute on iframes — embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe \
tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag — can be used for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}];const html=HTML_PATTERNS;
;const XML_PATTERNS=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml\
-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",description:"XM\
L processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",description:"DOCTYPE declaration embed\
ded in content — can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"SYSTEM keyword — used in external entity declarati\
ons (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword — used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},
{id:"xml-entity-declaration",description:"<!ENTITY declaration — defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billi\
on-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",
description:"xmlns: attribute injection — can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"\
<!-- comment injection — can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"--> closes an enclosing XML comment",pattern:/-->/},
{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}];const xml=XML_PATTERNS;;const SVG_PATTERNS=[{id:"svg-script-eleme\
nt",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",description:"xlink:href with javascri\
pt: — classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",description:"href= with javascript\
: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",description:"<foreignObject embeds HTML inside SV\
G — can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use xlink:href or href pointing to external resource (non-fragm\
ent URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",description:'<animate attributeName="href" — can\
 dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlinkhref",description:'<animate\
 attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascript",description:'<set to="ja\
vascript:..." — sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-event-handler",description:"SVG-s\
pecific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},
{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feI\
mage href= — filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"\
<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-s\
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}];const svg=SVG_PATTERNS;
;const SHELL_PATTERNS=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  — climbing the directory tree",pattern:/\.\.\//},{id:"shell-path\
-traversal-windows",description:"Windows path traversal: ..\\ — climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"\
URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 — tru\
ncates strings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pi\
pe",description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operato\
r",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dolla\
r-paren",description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} —\
 can be abused for injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{id:"shell-\
redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r — can inject new sh\
ell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"Glob expansion: * or ? — can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-ab\
solute-root",description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",description:"\
Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags — can exfiltrate dat\
a or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}];const shell=SHELL_PATTERNS;;const REDOS_PATTERNS=[{id:"redos-nested-quantifier\
-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-\
star",description:"Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Dou\
bly nested quantified groups: ((a+)+) — guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlappin\
g alternation under quantifier: (a|a)+ — ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-conc\
at",description:"(x*x)+ pattern — triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"(.*){\
n,} or (.+){n,} — repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repetition c\
ount {1000,} or {1000,n} — denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternati\
on with many similar branches — polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}];const redos=REDOS_PATTERNS;;const SEP=/["'\s]*:/;
const sep=`["'\\s]*:`;const NOSQL_PATTERNS=[{id:"nosql-where-operator",description:"$where — executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(
`\\$where${sep}`,"i")},{id:"nosql-ne-operator",description:'$ne — "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${sep}`,"i")},
{id:"nosql-gt-operator",description:'$gt — "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${sep}`,"i")},{id:"nosql-lt-operato\
r",description:'$lt / $lte — "less than" bypass variants',pattern:new RegExp(`\\$lte?${sep}`,"i")},{id:"nosql-regex-operator",description:"$regex — can be use\
d to extract data character by character (blind injection)",pattern:new RegExp(`\\$regex${sep}`,"i")},{id:"nosql-or-operator",description:"$or — logical OR; use\
d to create always-true conditions",pattern:new RegExp(`\\$or${sep}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and — logical AND operator injection",
pattern:new RegExp(`\\$and${sep}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor — logical NOR operator injection",pattern:new RegExp(`\\$nor${sep}\\s\
*\\[`,"i")},{id:"nosql-exists-operator",description:"$exists — can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${sep}`,"i")},{id:"nosql\
-in-operator",description:"$in — matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${sep}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"\
$expr — allows aggregation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${sep}`,"i")},{id:"nosql-function-operator",description:"$functio\
n — executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${sep}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator — c\
ustom aggregation with arbitrary JS execution",pattern:new RegExp(`\\$accumulator${sep}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ — prototype po\
llution via object key injection",pattern:/__proto__/},{id:"nosql-constructor-prototype",description:"constructor.prototype — alternative prototype pollution ve\
ctor (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",description:'["__proto__"] — bracket-notation prototype\
 pollution',pattern:/\[["']__proto__["']\]/}];const nosql=NOSQL_PATTERNS;;const LOG_PATTERNS=[{id:"log-crlf-injection",description:"CRLF injection: literal \\r o\
r \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",pattern:/%0[dDaA]/},
{id:"log-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4s\
hell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",description:"\
Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:"log-log4j-lookup",description:"Log4j lookup syntax: $\
{env:...}, ${sys:...}, ${ctx:...} — data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},{id:"log-ssti-double-brace",description:"\
SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-hash-brace",description:"SSTI hash-brace: #{\
expression} — Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"SSTI/EL injection: ${expression with operat\
ors or method calls} — JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},{id:"log-ssti-per\
cent-tag",description:"SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"Null byte: \\x00 or %\
00 — can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ — can manipulate terminal\
 output when logs are tailed",pattern:/\x1b\[/}];const log=LOG_PATTERNS;;html.label="HTML";xml.label="XML";svg.label="SVG";html.decodeEntities=true;xml.decodeEntities=
true;svg.decodeEntities=true;sql.label="SQL";sql_strict.label="SQL-STRICT";shell.label="SHELL";redos.label="REDOS";nosql.label="NOSQL";log.label="LOG";const VALID_CONTEXTS=Object.
freeze({HTML:html,XML:xml,SVG:svg,SQL:sql,"SQL-STRICT":sql_strict,SHELL:shell,REDOS:redos,NOSQL:nosql,LOG:log});function assertString(value){if(typeof value!=="\
string"){throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`)}}function assertContext(context){if(context instanceof RegExp)return;
if(Array.isArray(context)){if(context.length===0){throw new TypeError("is-unsafe: context must not be an empty array")}if(Array.isArray(context[0])){for(const list of context){
if(!Array.isArray(list)||list.length===0){throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")}}}return}throw new TypeError(
`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`)}function normalise(context){
if(context instanceof RegExp)return{lists:null,regex:context};if(Array.isArray(context[0]))return{lists:context,regex:null};return{lists:[context],regex:null}}function decodedCopy(value,list){
if(!list.decodeEntities)return null;const decoded=decodeEntities(value);return decoded===value?null:decoded}function matchList(value,list){const label=list.label??
"CUSTOM";const decoded=decodedCopy(value,list);for(const rule of list){if(rule.pattern.test(value)||decoded!==null&&rule.pattern.test(decoded)){return{context:label,
id:rule.id,description:rule.description,pattern:rule.pattern}}}return null}function isUnsafe(value,context){assertString(value);assertContext(context);const{lists,
regex}=normalise(context);if(regex)return regex.test(value);for(const list of lists){if(matchList(value,list)!==null)return true}return false}function whyUnsafe(value,context){
assertString(value);assertContext(context);const{lists,regex}=normalise(context);if(regex){return regex.test(value)?{context:"CUSTOM",id:"custom-regex",description:"\
Matched caller-supplied pattern",pattern:regex}:null}for(const list of lists){const result=matchList(value,list);if(result!==null)return result}return null}function allUnsafe(value,context){
assertString(value);assertContext(context);const{lists,regex}=normalise(context);const results=[];if(regex){if(regex.test(value)){results.push({context:"CUSTOM",
id:"custom-regex",description:"Matched caller-supplied pattern",pattern:regex})}return results}for(const list of lists){const label=list.label??"CUSTOM";const decoded=decodedCopy(
value,list);for(const rule of list){if(rule.pattern.test(value)||decoded!==null&&rule.pattern.test(decoded)){results.push({context:label,id:rule.id,description:rule.
description,pattern:rule.pattern})}}}return results}const src=null;;function extractRawAttributes(prefixedAttrs,options){if(!prefixedAttrs)return{};const attrs=options.
attributesGroupName?prefixedAttrs[options.attributesGroupName]:prefixedAttrs;if(!attrs)return{};const rawAttrs={};for(const key in attrs){if(key.startsWith(options.
attributeNamePrefix)){const rawName=key.substring(options.attributeNamePrefix.length);rawAttrs[rawName]=attrs[key]}else{rawAttrs[key]=attrs[key]}}return rawAttrs}
function extractNamespace(rawTagName){if(!rawTagName||typeof rawTagName!=="string")return void 0;const colonIndex=rawTagName.indexOf(":");if(colonIndex!==-1&&colonIndex>
0){const ns=rawTagName.substring(0,colonIndex);if(ns!=="xmlns"){return ns}}return void 0}class OrderedObjParser{constructor(options,externalEntities){this.options=
options;this.currentNode=null;this.tagsNodeStack=[];this.parseXml=parseXml;this.parseTextData=parseTextData;this.resolveNameSpace=resolveNameSpace;this.buildAttributesMap=
buildAttributesMap;this.isItStopNode=isItStopNode;this.replaceEntitiesValue=OrderedObjParser_replaceEntitiesValue;this.readStopNodeData=readStopNodeData;this.saveTextToParentTag=
saveTextToParentTag;this.addChild=addChild;this.ignoreAttributesFn=ignoreAttributes_getIgnoreAttributesFn(this.options.ignoreAttributes);this.entityExpansionCount=
0;this.currentExpandedLength=0;this.doctypefound=false;let namedEntities={...XML};if(this.options.entityDecoder){this.entityDecoder=this.options.entityDecoder}else{
if(typeof this.options.htmlEntities==="object")namedEntities=this.options.htmlEntities;else if(this.options.htmlEntities===true)namedEntities={...COMMON_HTML,...CURRENCY};
this.entityDecoder=new EntityDecoder({namedEntities:{...namedEntities,...externalEntities},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.
options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},
onInputEntity:(name,value)=>isUnsafe(value,[html,xml])?ENTITY_ACTION.BLOCK:ENTITY_ACTION.ALLOW})}this.matcher=new Matcher;this.readonlyMatcher=this.matcher.readOnly();
this.isCurrentNodeStopNode=false;this.stopNodeExpressionsSet=new ExpressionSet;const stopNodesOpts=this.options.stopNodes;if(stopNodesOpts&&stopNodesOpts.length>
0){for(let i=0;i<stopNodesOpts.length;i++){const stopNodeExp=stopNodesOpts[i];if(typeof stopNodeExp==="string"){this.stopNodeExpressionsSet.add(new Expression(stopNodeExp))}else if(stopNodeExp instanceof
Expression){this.stopNodeExpressionsSet.add(stopNodeExp)}}this.stopNodeExpressionsSet.seal()}}}function parseTextData(val,tagName,jPath,dontTrim,hasAttributes,isLeafNode,escapeEntities){
const options=this.options;if(val!==void 0){if(options.trimValues&&!dontTrim){val=val.trim()}if(val.length>0){if(!escapeEntities)val=this.replaceEntitiesValue(val,
tagName,jPath);const jPathOrMatcher=options.jPath?jPath.toString():jPath;const newval=options.tagValueProcessor(tagName,val,jPathOrMatcher,hasAttributes,isLeafNode);
if(newval===null||newval===void 0){return val}else if(typeof newval!==typeof val||newval!==val){return newval}else if(options.trimValues){return parseValue(val,
options.parseTagValue,options.numberParseOptions)}else{const trimmedVal=val.trim();if(trimmedVal===val){return parseValue(val,options.parseTagValue,options.numberParseOptions)}else{
return val}}}}}function resolveNameSpace(tagname){if(this.options.removeNSPrefix){const tags2=tagname.split(":");const prefix2=tagname.charAt(0)==="/"?"/":"";if(tags2[0]===
"xmlns"){return""}if(tags2.length===2){tagname=prefix2+tags2[1]}}return tagname}const attrsRegx=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function attrValue(match){
return match[3]!==void 0?match[3]:match[4]}function buildAttributesMap(attrStr,jPath,tagName,force=false){const options=this.options;if(force===true||options.ignoreAttributes!==
true&&typeof attrStr==="string"){const matches=getAllMatches(attrStr,attrsRegx);const len=matches.length;const attrs={};const processedVals=new Array(len);let hasRawAttrs=false;
const rawAttrsForMatcher={};for(let i=0;i<len;i++){const attrName=this.resolveNameSpace(matches[i][1]);const oldVal=attrValue(matches[i]);if(attrName.length&&oldVal!==
void 0){let val=oldVal;if(options.trimValues)val=val.trim();val=this.replaceEntitiesValue(val,tagName,this.readonlyMatcher);processedVals[i]=val;rawAttrsForMatcher[attrName]=
val;hasRawAttrs=true}}if(hasRawAttrs&&typeof jPath==="object"&&jPath.updateCurrent){jPath.updateCurrent(rawAttrsForMatcher)}const jPathStr=options.jPath?jPath.toString():
this.readonlyMatcher;let hasAttrs=false;for(let i=0;i<len;i++){const attrName=this.resolveNameSpace(matches[i][1]);if(this.ignoreAttributesFn(attrName,jPathStr))
continue;let aName=options.attributeNamePrefix+attrName;if(attrName.length){if(options.transformAttributeName){aName=options.transformAttributeName(aName)}aName=
sanitizeName(aName,options);if(attrValue(matches[i])!==void 0){const oldVal=processedVals[i];const newVal=options.attributeValueProcessor(attrName,oldVal,jPathStr);
if(newVal===null||newVal===void 0){attrs[aName]=oldVal}else if(typeof newVal!==typeof oldVal||newVal!==oldVal){attrs[aName]=newVal}else{attrs[aName]=parseValue(
oldVal,options.parseAttributeValue,options.numberParseOptions)}hasAttrs=true}else if(options.allowBooleanAttributes){attrs[aName]=true;hasAttrs=true}}}if(!hasAttrs)
return;if(options.attributesGroupName&&!options.preserveOrder){const attrCollection={};attrCollection[options.attributesGroupName]=attrs;return attrCollection}return attrs}}
const parseXml=function(xmlData){const options=this.options;const crlfPositions=options.captureMetaData?[]:void 0;xmlData=xmlData.replace(/\r\n?/g,options.captureMetaData?
(newline,index)=>{if(newline.length===2){crlfPositions.push(index-crlfPositions.length)}return"\n"}:"\n");const xmlObj=new XmlNode("!xml");let currentNode=xmlObj;
let textData="";this.matcher.reset();this.entityDecoder.reset();this.entityExpansionCount=0;this.currentExpandedLength=0;this.doctypefound=false;const docTypeReader=new DocTypeReader(
options.processEntities);const xmlLen=xmlData.length;for(let i=0;i<xmlLen;i++){const ch=xmlData[i];if(ch==="<"){const c1=xmlData.charCodeAt(i+1);if(c1===47){const closeIndex=findClosingIndex(
xmlData,">",i,"Closing Tag is not closed.");let tagName=xmlData.substring(i+2,closeIndex).trim();if(options.removeNSPrefix){const colonIndex=tagName.indexOf(":");
if(colonIndex!==-1){tagName=tagName.substr(colonIndex+1)}}tagName=transformTagName(options.transformTagName,tagName,"",options).tagName;if(currentNode){textData=
this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher)}const lastTagName=this.matcher.getCurrentTag();if(tagName&&options.unpairedTagsSet.has(tagName)){
throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`)}if(lastTagName&&options.unpairedTagsSet.has(lastTagName)){this.matcher.pop();this.
tagsNodeStack.pop()}this.matcher.pop();this.isCurrentNodeStopNode=false;currentNode=this.tagsNodeStack.pop()||xmlObj;if(options.captureMetaData&&currentNode){currentNode.
addEndIndex(getOriginalIndex(closeIndex+1,crlfPositions))}textData="";i=closeIndex}else if(c1===63){let tagData=readTagExp(xmlData,i,false,"?>");if(!tagData)throw new Error(
"Pi Tag is not closed.");textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher);const attsMap=this.buildAttributesMap(tagData.tagExp,this.
matcher,tagData.tagName,true);if(attsMap){const ver=attsMap[this.options.attributeNamePrefix+"version"];this.entityDecoder.setXmlVersion(Number(ver)||1);docTypeReader.
setXmlVersion(Number(ver)||1)}if(options.ignoreDeclaration&&tagData.tagName==="?xml"||options.ignorePiTags){}else{const childNode=new XmlNode(tagData.tagName);childNode.
add(options.textNodeName,"");if(tagData.tagName!==tagData.tagExp&&tagData.attrExpPresent&&options.ignoreAttributes!==true){childNode[":@"]=attsMap}const startIndex=options.
captureMetaData?getOriginalIndex(i,crlfPositions):i;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);if(options.captureMetaData){currentNode.
addEndIndex(getOriginalIndex(tagData.closeIndex+2,crlfPositions))}}i=tagData.closeIndex+1}else if(c1===33&&xmlData.charCodeAt(i+2)===45&&xmlData.charCodeAt(i+3)===
45){const endIndex=findClosingIndex(xmlData,"-->",i+4,"Comment is not closed.");if(options.commentPropName){const comment=xmlData.substring(i+4,endIndex-2);textData=
this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher);currentNode.add(options.commentPropName,[{[options.textNodeName]:comment}])}i=endIndex}else if(c1===
33&&xmlData.charCodeAt(i+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=true;const result=docTypeReader.
readDocType(xmlData,i);this.entityDecoder.addInputEntities(result.entities);i=result.i}else if(c1===33&&xmlData.charCodeAt(i+2)===91){const closeIndex=findClosingIndex(
xmlData,"]]>",i,"CDATA is not closed.")-2;const tagExp=xmlData.substring(i+9,closeIndex);textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher);
let val=this.parseTextData(tagExp,currentNode.tagname,this.readonlyMatcher,true,false,true,true);if(val==void 0)val="";if(options.cdataPropName){currentNode.add(
options.cdataPropName,[{[options.textNodeName]:tagExp}])}else{currentNode.add(options.textNodeName,val)}i=closeIndex+2}else{let result=readTagExp(xmlData,i,options.
removeNSPrefix);if(!result){const context=xmlData.substring(Math.max(0,i-50),Math.min(xmlLen,i+50));throw new Error(`readTagExp returned undefined at position ${i}\
. Context: "${context}"`)}let tagName=result.tagName;const rawTagName=result.rawTagName;let tagExp=result.tagExp;let attrExpPresent=result.attrExpPresent;let closeIndex=result.
closeIndex;({tagName,tagExp}=transformTagName(options.transformTagName,tagName,tagExp,options));if(options.strictReservedNames&&(tagName===options.commentPropName||
tagName===options.cdataPropName||tagName===options.textNodeName||tagName===options.attributesGroupName)){throw new Error(`Invalid tag name: ${tagName}`)}if(currentNode&&
textData){if(currentNode.tagname!=="!xml"){textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher,false)}}const lastTag=currentNode;if(lastTag&&
options.unpairedTagsSet.has(lastTag.tagname)){currentNode=this.tagsNodeStack.pop();this.matcher.pop()}let isSelfClosing=false;if(tagExp.length>0&&tagExp.lastIndexOf(
"/")===tagExp.length-1){isSelfClosing=true;if(tagName[tagName.length-1]==="/"){tagName=tagName.substr(0,tagName.length-1);tagExp=tagName}else{tagExp=tagExp.substr(
0,tagExp.length-1)}attrExpPresent=tagName!==tagExp}let prefixedAttrs=null;let rawAttrs={};let namespace=void 0;namespace=extractNamespace(rawTagName);if(tagName!==
xmlObj.tagname){this.matcher.push(tagName,{},namespace)}if(tagName!==tagExp&&attrExpPresent){prefixedAttrs=this.buildAttributesMap(tagExp,this.matcher,tagName);
if(prefixedAttrs){rawAttrs=extractRawAttributes(prefixedAttrs,options)}}if(tagName!==xmlObj.tagname){this.isCurrentNodeStopNode=this.isItStopNode()}const startIndex=options.
captureMetaData?getOriginalIndex(i,crlfPositions):i;if(this.isCurrentNodeStopNode){let tagContent="";if(isSelfClosing){i=result.closeIndex}else if(options.unpairedTagsSet.
has(tagName)){i=result.closeIndex}else{const result2=this.readStopNodeData(xmlData,rawTagName,closeIndex+1);if(!result2)throw new Error(`Unexpected end of ${rawTagName}`);
i=result2.i;tagContent=result2.tagContent}const childNode=new XmlNode(tagName);if(prefixedAttrs){childNode[":@"]=prefixedAttrs}childNode.add(options.textNodeName,
tagContent);this.matcher.pop();this.isCurrentNodeStopNode=false;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);if(options.captureMetaData){
currentNode.addEndIndex(getOriginalIndex(i+1,crlfPositions))}}else{if(isSelfClosing){({tagName,tagExp}=transformTagName(options.transformTagName,tagName,tagExp,
options));const childNode=new XmlNode(tagName);if(prefixedAttrs){childNode[":@"]=prefixedAttrs}this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);
if(options.captureMetaData){currentNode.addEndIndex(getOriginalIndex(closeIndex+1,crlfPositions))}this.matcher.pop();this.isCurrentNodeStopNode=false}else if(options.
unpairedTagsSet.has(tagName)){const childNode=new XmlNode(tagName);if(prefixedAttrs){childNode[":@"]=prefixedAttrs}this.addChild(currentNode,childNode,this.readonlyMatcher,
startIndex);if(options.captureMetaData){currentNode.addEndIndex(getOriginalIndex(result.closeIndex+1,crlfPositions))}this.matcher.pop();this.isCurrentNodeStopNode=
false;i=result.closeIndex;continue}else{const childNode=new XmlNode(tagName);if(this.tagsNodeStack.length>options.maxNestedTags){throw new Error("Maximum nested\
 tags exceeded")}this.tagsNodeStack.push(currentNode);if(prefixedAttrs){childNode[":@"]=prefixedAttrs}this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);
currentNode=childNode}textData="";i=closeIndex}}}else{textData+=xmlData[i]}}return xmlObj.child};function getOriginalIndex(index,crlfPositions){let low=0;let high=crlfPositions.
length;while(low<high){const middle=Math.floor((low+high)/2);if(crlfPositions[middle]<index)low=middle+1;else high=middle}return index+low}function addChild(currentNode,childNode,matcher,startIndex){
if(!this.options.captureMetaData)startIndex=void 0;const jPathOrMatcher=this.options.jPath?matcher.toString():matcher;const result=this.options.updateTag(childNode.
tagname,jPathOrMatcher,childNode[":@"]);if(result===false){}else if(typeof result==="string"){childNode.tagname=result;currentNode.addChild(childNode,startIndex)}else{
currentNode.addChild(childNode,startIndex)}}function OrderedObjParser_replaceEntitiesValue(val,tagName,jPath){const entityConfig=this.options.processEntities;if(!entityConfig||
!entityConfig.enabled){return val}if(entityConfig.allowedTags){const jPathOrMatcher=this.options.jPath?jPath.toString():jPath;const allowed=Array.isArray(entityConfig.
allowedTags)?entityConfig.allowedTags.includes(tagName):entityConfig.allowedTags(tagName,jPathOrMatcher);if(!allowed){return val}}if(entityConfig.tagFilter){const jPathOrMatcher=this.
options.jPath?jPath.toString():jPath;if(!entityConfig.tagFilter(tagName,jPathOrMatcher)){return val}}return this.entityDecoder.decode(val)}function saveTextToParentTag(textData,parentNode,matcher,isLeafNode){
if(textData){if(isLeafNode===void 0)isLeafNode=parentNode.child.length===0;textData=this.parseTextData(textData,parentNode.tagname,matcher,false,parentNode[":@"]?
Object.keys(parentNode[":@"]).length!==0:false,isLeafNode);if(textData!==void 0&&textData!=="")parentNode.add(this.options.textNodeName,textData);textData=""}return textData}
function isItStopNode(){if(this.stopNodeExpressionsSet.size===0)return false;return this.matcher.matchesAny(this.stopNodeExpressionsSet)}function tagExpWithClosingIndex(xmlData,i,closingChar="\
>"){const len=xmlData.length;const closeCode0=closingChar.charCodeAt(0);const closeCode1=closingChar.length>1?closingChar.charCodeAt(1):-1;let result="";let segmentStart=i;
for(let index=i;index<len;index++){const code=xmlData.charCodeAt(index);if(code===34||code===39){index=xmlData.indexOf(xmlData[index],index+1);if(index===-1)return}else if(code===
closeCode0){if(closeCode1!==-1){if(xmlData.charCodeAt(index+1)===closeCode1){result+=xmlData.substring(segmentStart,index);return{data:result,index}}}else{result+=
xmlData.substring(segmentStart,index);return{data:result,index}}}else if(code===9){result+=xmlData.substring(segmentStart,index)+" ";segmentStart=index+1}}}function findClosingIndex(xmlData,str,i,errMsg){
const closingIndex=xmlData.indexOf(str,i);if(closingIndex===-1){throw new Error(errMsg)}else{return closingIndex+str.length-1}}function findClosingChar(xmlData,char,i,errMsg){
const closingIndex=xmlData.indexOf(char,i);if(closingIndex===-1)throw new Error(errMsg);return closingIndex}function readTagExp(xmlData,i,removeNSPrefix,closingChar="\
>"){const result=tagExpWithClosingIndex(xmlData,i+1,closingChar);if(!result)return;let tagExp=result.data;const closeIndex=result.index;const separatorIndex=tagExp.
search(/\s/);let tagName=tagExp;let attrExpPresent=true;if(separatorIndex!==-1){tagName=tagExp.substring(0,separatorIndex);tagExp=tagExp.substring(separatorIndex+
1).trimStart()}const rawTagName=tagName;if(removeNSPrefix){const colonIndex=tagName.indexOf(":");if(colonIndex!==-1){tagName=tagName.substr(colonIndex+1);attrExpPresent=
tagName!==result.data.substr(colonIndex+1)}}return{tagName,tagExp,closeIndex,attrExpPresent,rawTagName}}function readStopNodeData(xmlData,tagName,i){const startIndex=i;
let openTagCount=1;let lenient=false;let nextGt=-1;const xmllen=xmlData.length;for(;i<xmllen;i++){if(xmlData[i]==="<"){const c1=xmlData.charCodeAt(i+1);if(c1===
47){const closeIndex=findClosingChar(xmlData,">",i,`${tagName} is not closed`);let closeTagName=xmlData.substring(i+2,closeIndex).trim();if(closeTagName===tagName){
openTagCount--;if(openTagCount===0){return{tagContent:xmlData.substring(startIndex,i),i:closeIndex}}}i=closeIndex}else if(c1===63){const closeIndex=findClosingIndex(
xmlData,"?>",i+1,"StopNode is not closed.");i=closeIndex}else if(c1===33&&xmlData.charCodeAt(i+2)===45&&xmlData.charCodeAt(i+3)===45){const closeIndex=findClosingIndex(
xmlData,"-->",i+3,"StopNode is not closed.");i=closeIndex}else if(c1===33&&xmlData.charCodeAt(i+2)===91){const closeIndex=findClosingIndex(xmlData,"]]>",i,"Stop\
Node is not closed.")-2;i=closeIndex}else{const tagData=lenient?void 0:readTagExp(xmlData,i,false);if(tagData){const openTagName=tagData.tagName;if(openTagName===
tagName&&tagData.tagExp[tagData.tagExp.length-1]!=="/"){openTagCount++}i=tagData.closeIndex}else{lenient=true;if(nextGt<i){nextGt=xmlData.indexOf(">",i);if(nextGt===
-1)return}const nextLt=xmlData.indexOf("<",i+1);if(nextLt===-1||nextLt>nextGt){const exp=xmlData.substring(i+1,nextGt);const sep2=exp.search(/\s/);const name=sep2===
-1?exp:exp.substring(0,sep2);if(name===tagName&&exp[exp.length-1]!=="/")openTagCount++;i=nextGt}}}}}}function parseValue(val,shouldParse,options){if(shouldParse&&
typeof val==="string"){const newval=val.trim();if(newval==="true")return true;else if(newval==="false")return false;else return toNumber(val,options)}else{if(isExist(
val)){return val}else{return""}}}function fromCodePoint(str,base,prefix2){const codePoint=Number.parseInt(str,base);if(codePoint>=0&&codePoint<=1114111){return String.
fromCodePoint(codePoint)}else{return prefix2+str+";"}}function transformTagName(fn,tagName,tagExp,options){if(fn){const newTagName=fn(tagName);if(tagExp===tagName){
tagExp=newTagName}tagName=newTagName}tagName=sanitizeName(tagName,options);return{tagName,tagExp}}function sanitizeName(name,options){if(criticalProperties.includes(
name)){throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`)}else if(DANGEROUS_PROPERTY_NAMES.
includes(name)){return options.onDangerousProperty(name)}return name};const node2json_METADATA_SYMBOL=XmlNode.getMetaDataSymbol();function stripAttributePrefix(attrs,prefix2){
if(!attrs||typeof attrs!=="object")return{};if(!prefix2)return attrs;const rawAttrs={};for(const key in attrs){if(key.startsWith(prefix2)){const rawName=key.substring(
prefix2.length);rawAttrs[rawName]=attrs[key]}else{rawAttrs[key]=attrs[key]}}return rawAttrs}function prettify(node,options,matcher,readonlyMatcher){return compress(
node,options,matcher,readonlyMatcher)}function compress(arr,options,matcher,readonlyMatcher){let text;const compressedObj={};for(let i=0;i<arr.length;i++){const tagObj=arr[i];
const property=node2json_propName(tagObj);if(property!==void 0&&property!==options.textNodeName){const rawAttrs=stripAttributePrefix(tagObj[":@"]||{},options.attributeNamePrefix);
matcher.push(property,rawAttrs)}if(property===options.textNodeName){if(text===void 0)text=tagObj[property];else text+=""+tagObj[property]}else if(property===void 0){
continue}else if(tagObj[property]){let val=compress(tagObj[property],options,matcher,readonlyMatcher);const isLeaf=isLeafTag(val,options);if(Object.keys(val).length===
0&&options.alwaysCreateTextNode){val[options.textNodeName]=""}if(tagObj[":@"]){assignAttributes(val,tagObj[":@"],readonlyMatcher,options)}else if(Object.keys(val).
length===1&&val[options.textNodeName]!==void 0&&!options.alwaysCreateTextNode){val=val[options.textNodeName]}else if(Object.keys(val).length===0){if(options.alwaysCreateTextNode)
val[options.textNodeName]="";else val=""}if(tagObj[node2json_METADATA_SYMBOL]!==void 0&&typeof val==="object"&&val!==null){val[node2json_METADATA_SYMBOL]=tagObj[node2json_METADATA_SYMBOL]}
if(compressedObj[property]!==void 0&&Object.prototype.hasOwnProperty.call(compressedObj,property)){if(!Array.isArray(compressedObj[property])){compressedObj[property]=
[compressedObj[property]]}compressedObj[property].push(val)}else{const jPathOrMatcher=options.jPath?readonlyMatcher.toString():readonlyMatcher;if(options.isArray(
property,jPathOrMatcher,isLeaf)){compressedObj[property]=[val]}else{compressedObj[property]=val}}if(property!==void 0&&property!==options.textNodeName){matcher.
pop()}}}if(typeof text==="string"){if(text.length>0)compressedObj[options.textNodeName]=text}else if(text!==void 0)compressedObj[options.textNodeName]=text;return compressedObj}
function node2json_propName(obj){const keys=Object.keys(obj);for(let i=0;i<keys.length;i++){const key=keys[i];if(key!==":@")return key}}function assignAttributes(obj,attrMap,readonlyMatcher,options){
if(attrMap){const keys=Object.keys(attrMap);const len=keys.length;for(let i=0;i<len;i++){const atrrName=keys[i];const rawAttrName=atrrName.startsWith(options.attributeNamePrefix)?
atrrName.substring(options.attributeNamePrefix.length):atrrName;const jPathOrMatcher=options.jPath?readonlyMatcher.toString()+"."+rawAttrName:readonlyMatcher;if(options.
isArray(atrrName,jPathOrMatcher,true,true)){obj[atrrName]=[attrMap[atrrName]]}else{obj[atrrName]=attrMap[atrrName]}}}}function isLeafTag(obj,options){const{textNodeName}=options;
const propCount=Object.keys(obj).length;if(propCount===0){return true}if(propCount===1&&(obj[textNodeName]||typeof obj[textNodeName]==="boolean"||obj[textNodeName]===
0)){return true}return false};class XMLParser{constructor(options){this.externalEntities={};this.options=buildOptions(options)}parse(xmlData,validationOption){if(typeof xmlData!==
"string"&&xmlData.toString){if(xmlData instanceof Uint8Array&&!(typeof Buffer!=="undefined"&&Buffer.isBuffer(xmlData))){xmlData=new TextDecoder("utf-8",{ignoreBOM:true}).
decode(xmlData)}else{xmlData=xmlData.toString()}}else if(typeof xmlData!=="string"){throw new Error("XML data is accepted in String or Bytes[] form.")}if(validationOption){
if(validationOption===true)validationOption={};const result=validator_validate(xmlData,validationOption);if(result!==true){throw Error(`${result.err.msg}:${result.
err.line}:${result.err.col}`)}}const orderedObjParser=new OrderedObjParser(this.options,this.externalEntities);const orderedResult=orderedObjParser.parseXml(xmlData);
if(this.options.preserveOrder||orderedResult===void 0)return orderedResult;else return prettify(orderedResult,this.options,orderedObjParser.matcher,orderedObjParser.
readonlyMatcher)}addEntity(key,value){if(value.indexOf("&")!==-1){throw new Error("Entity value can't have '&'")}else if(key.indexOf("&")!==-1||key.indexOf(";")!==
-1){throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")}else if(value==="&"){throw new Error("An entity with value '&' is no\
t permitted")}else{this.externalEntities[key]=value}}static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}};const XML_ATTRKEY="$";const XML_CHARKEY="_";
;function getCommonOptions(options){return{attributesGroupName:XML_ATTRKEY,textNodeName:options.xmlCharKey??XML_CHARKEY,ignoreAttributes:false,suppressBooleanAttributes:false}}
function getSerializerOptions(options={}){return{...getCommonOptions(options),attributeNamePrefix:"@_",format:true,suppressEmptyNode:true,indentBy:"",rootNodeName:options.
rootName??"root",cdataPropName:options.cdataPropName??"__cdata"}}function getParserOptions(options={}){return{...getCommonOptions(options),parseAttributeValue:false,
parseTagValue:false,attributeNamePrefix:"",stopNodes:options.stopNodes,processEntities:true,trimValues:false}}function stringifyXML(obj,opts={}){const parserOptions=getSerializerOptions(
opts);const j2x=new json2xml(parserOptions);const node={[parserOptions.rootNodeName]:obj};const xmlData=j2x.build(node);return`<?xml version="1.0" encoding="UTF\
-8" standalone="yes"?>${xmlData}`.replace(/\n/g,"")}async function parseXML(str,opts={}){if(!str){throw new Error("Document is empty")}const validation=XMLValidator.
validate(str);if(validation!==true){throw validation}const parser=new XMLParser(getParserOptions(opts));const parsedXml=parser.parse(str);if(parsedXml["?xml"]){
delete parsedXml["?xml"]}if(!opts.includeRoot){const key=Object.keys(parsedXml)[0];if(key!==void 0){const value=parsedXml[key];return typeof value==="object"?{...value}:
value}}return parsedXml}var logger_dist_esm=__webpack_require__(7567);;const logger2=(0,logger_dist_esm.KV)("storage-blob");var external_events_=__webpack_require__(
24434);var external_node_stream_=__webpack_require__(57075);;class BuffersStream extends external_node_stream_.Readable{buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(buffers,byteLength,options){
super(options);this.buffers=buffers;this.byteLength=byteLength;this.byteOffsetInCurrentBuffer=0;this.bufferIndex=0;this.pushedBytesLength=0;let buffersLength=0;
for(const buf of this.buffers){buffersLength+=buf.byteLength}if(buffersLength<this.byteLength){throw new Error("Data size shouldn't be larger than the total len\
gth of buffers.")}}_read(size){if(this.pushedBytesLength>=this.byteLength){this.push(null)}if(!size){size=this.readableHighWaterMark}const outBuffers=[];let i=0;
while(i<size&&this.pushedBytesLength<this.byteLength){const remainingDataInAllBuffers=this.byteLength-this.pushedBytesLength;const remainingCapacityInThisBuffer=this.
buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer;const remaining=Math.min(remainingCapacityInThisBuffer,remainingDataInAllBuffers);if(remaining>
size-i){const end=this.byteOffsetInCurrentBuffer+size-i;outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,end));this.pushedBytesLength+=
size-i;this.byteOffsetInCurrentBuffer=end;i=size;break}else{const end=this.byteOffsetInCurrentBuffer+remaining;outBuffers.push(this.buffers[this.bufferIndex].slice(
this.byteOffsetInCurrentBuffer,end));if(remaining===remainingCapacityInThisBuffer){this.byteOffsetInCurrentBuffer=0;this.bufferIndex++}else{this.byteOffsetInCurrentBuffer=
end}this.pushedBytesLength+=remaining;i+=remaining}}if(outBuffers.length>1){this.push(Buffer.concat(outBuffers))}else if(outBuffers.length===1){this.push(outBuffers[0])}}}
var external_node_buffer_=__webpack_require__(4573);;const maxBufferLength=external_node_buffer_.constants.MAX_LENGTH;class PooledBuffer{buffers=[];capacity;_size;get size(){
return this._size}constructor(capacity,buffers,totalLength){this.capacity=capacity;this._size=0;const bufferNum=Math.ceil(capacity/maxBufferLength);for(let i=0;i<
bufferNum;i++){let len=i===bufferNum-1?capacity%maxBufferLength:maxBufferLength;if(len===0){len=maxBufferLength}this.buffers.push(Buffer.allocUnsafe(len))}if(buffers){
this.fill(buffers,totalLength)}}fill(buffers,totalLength){this._size=Math.min(this.capacity,totalLength);let i=0,j=0,targetOffset=0,sourceOffset=0,totalCopiedNum=0;
while(totalCopiedNum<this._size){const source=buffers[i];const target=this.buffers[j];const copiedNum=source.copy(target,targetOffset,sourceOffset);totalCopiedNum+=
copiedNum;sourceOffset+=copiedNum;targetOffset+=copiedNum;if(sourceOffset===source.length){i++;sourceOffset=0}if(targetOffset===target.length){j++;targetOffset=
0}}buffers.splice(0,i);if(buffers.length>0){buffers[0]=buffers[0].slice(sourceOffset)}}getReadableStream(){return new BuffersStream(this.buffers,this.size)}};class BufferScheduler{bufferSize;maxBuffers;readable;outgoingHandler;emitter=new external_events_.
EventEmitter;concurrency;offset=0;isStreamEnd=false;isError=false;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(readable,bufferSize,maxBuffers,outgoingHandler,concurrency,encoding){
if(bufferSize<=0){throw new RangeError(`bufferSize must be larger than 0, current is ${bufferSize}`)}if(maxBuffers<=0){throw new RangeError(`maxBuffers must be \
larger than 0, current is ${maxBuffers}`)}if(concurrency<=0){throw new RangeError(`concurrency must be larger than 0, current is ${concurrency}`)}this.bufferSize=
bufferSize;this.maxBuffers=maxBuffers;this.readable=readable;this.outgoingHandler=outgoingHandler;this.concurrency=concurrency;this.encoding=encoding}async do(){
return new Promise((resolve,reject)=>{this.readable.on("data",data=>{data=typeof data==="string"?Buffer.from(data,this.encoding):data;this.appendUnresolvedData(
data);if(!this.resolveData()){this.readable.pause()}});this.readable.on("error",err=>{this.emitter.emit("error",err)});this.readable.on("end",()=>{this.isStreamEnd=
true;this.emitter.emit("checkEnd")});this.emitter.on("error",err=>{this.isError=true;this.readable.pause();reject(err)});this.emitter.on("checkEnd",()=>{if(this.
outgoing.length>0){this.triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0){if(this.unresolvedLength>0&&this.unresolvedLength<
this.bufferSize){const buffer=this.shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>buffer.getReadableStream(),buffer.size,this.offset).then(resolve).
catch(reject)}else if(this.unresolvedLength>=this.bufferSize){return}else{resolve()}}})})}appendUnresolvedData(data){this.unresolvedDataArray.push(data);this.unresolvedLength+=
data.length}shiftBufferFromUnresolvedDataArray(buffer){if(!buffer){buffer=new PooledBuffer(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength)}else{
buffer.fill(this.unresolvedDataArray,this.unresolvedLength)}this.unresolvedLength-=buffer.size;return buffer}resolveData(){while(this.unresolvedLength>=this.bufferSize){
let buffer;if(this.incoming.length>0){buffer=this.incoming.shift();this.shiftBufferFromUnresolvedDataArray(buffer)}else{if(this.numBuffers<this.maxBuffers){buffer=
this.shiftBufferFromUnresolvedDataArray();this.numBuffers++}else{return false}}this.outgoing.push(buffer);this.triggerOutgoingHandlers()}return true}async triggerOutgoingHandlers(){
let buffer;do{if(this.executingOutgoingHandlers>=this.concurrency){return}buffer=this.outgoing.shift();if(buffer){this.triggerOutgoingHandler(buffer)}}while(buffer)}async triggerOutgoingHandler(buffer){
const bufferLength=buffer.size;this.executingOutgoingHandlers++;this.offset+=bufferLength;try{await this.outgoingHandler(()=>buffer.getReadableStream(),bufferLength,
this.offset-bufferLength)}catch(err){this.emitter.emit("error",err);return}this.executingOutgoingHandlers--;this.reuseBuffer(buffer);this.emitter.emit("checkEnd")}reuseBuffer(buffer){
this.incoming.push(buffer);if(!this.isError&&this.resolveData()&&!this.isStreamEnd){this.readable.resume()}}}var abort_controller_dist_esm=__webpack_require__(65473);
;var NativeCRC64=(()=>{var _scriptDir=typeof document!=="undefined"&&document.currentScript?document.currentScript.src:void 0;return(function(NativeCRC642){NativeCRC642=
NativeCRC642||{};var Module=typeof NativeCRC642!="undefined"?NativeCRC642:{};var readyPromiseResolve,readyPromiseReject;Module["ready"]=new Promise(function(resolve,reject){
readyPromiseResolve=resolve;readyPromiseReject=reject});["_malloc","_free","_emscripten_bind_VoidPtr___destroy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_e\
mscripten_bind_Crc64Hash_OnAppend_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64Hash___destroy___0","_fflush","onRuntimeInitialized"].forEach(
prop=>{if(!Object.getOwnPropertyDescriptor(Module["ready"],prop)){Object.defineProperty(Module["ready"],prop,{get:()=>abort("You are getting "+prop+" on the Pro\
mise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js"),set:()=>abort("You are sett\
ing "+prop+" on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js")})}});
var moduleOverrides=Object.assign({},Module);var arguments_=[];var thisProgram="./this.program";var quit_=(status,toThrow)=>{throw toThrow};var ENVIRONMENT_IS_WEB=typeof window==
"object";var ENVIRONMENT_IS_WORKER=typeof importScripts=="function";var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.
versions.node=="string";var ENVIRONMENT_IS_SHELL=!ENVIRONMENT_IS_WEB&&!ENVIRONMENT_IS_NODE&&!ENVIRONMENT_IS_WORKER;if(Module["ENVIRONMENT"]){throw new Error("Mo\
dule.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)")}
var scriptDirectory="";function locateFile(path){if(Module["locateFile"]){return Module["locateFile"](path,scriptDirectory)}return scriptDirectory+path}var read_,
readAsync,readBinary,setWindowTitle;function logExceptionOnExit(e){if(e instanceof ExitStatus)return;let toLog=e;if(e&&typeof e=="object"&&e.stack){toLog=[e,e.stack]}
err("exiting due to exception: "+toLog)}if(ENVIRONMENT_IS_NODE){if(typeof process=="undefined"||!process.release||process.release.name!=="node")throw new Error(
"not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace e\
lse - like on the web?)");if(process["argv"].length>1){thisProgram=process["argv"][1].replace(/\\/g,"/")}arguments_=process["argv"].slice(2);process["on"]("unca\
ughtException",function(ex){if(!(ex instanceof ExitStatus)){throw ex}});process["on"]("unhandledRejection",function(reason){throw reason});quit_=(status,toThrow)=>{
if(keepRuntimeAlive()){process["exitCode"]=status;throw toThrow}logExceptionOnExit(toThrow);process["exit"](status)};Module["inspect"]=function(){return"[Emscri\
pten Module object]"}}else if(ENVIRONMENT_IS_SHELL){if(typeof process=="object"&&typeof require==="function"||typeof window=="object"||typeof importScripts=="fu\
nction")throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node \
- and run it someplace else - like on the web?)");if(typeof scriptArgs!="undefined"){arguments_=scriptArgs}else if(typeof arguments!="undefined"){arguments_=arguments}
if(typeof quit=="function"){quit_=(status,toThrow)=>{logExceptionOnExit(toThrow);quit(status)}}if(typeof print!="undefined"){if(typeof console=="undefined")console=
{};console.log=print;console.warn=console.error=typeof printErr!="undefined"?printErr:print}}else if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){if(!(typeof window==
"object"||typeof importScripts=="function"))throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set E\
NVIRONMENT to something - like node - and run it someplace else - like on the web?)")}else{throw new Error("environment detection error")}var out=Module["print"]||
console.log.bind(console);var err=Module["printErr"]||console.warn.bind(console);Object.assign(Module,moduleOverrides);moduleOverrides=null;checkIncomingModuleAPI();
if(Module["arguments"])arguments_=Module["arguments"];legacyModuleProp("arguments","arguments_");if(Module["thisProgram"])thisProgram=Module["thisProgram"];legacyModuleProp(
"thisProgram","thisProgram");if(Module["quit"])quit_=Module["quit"];legacyModuleProp("quit","quit_");assert(typeof Module["memoryInitializerPrefixURL"]=="undefi\
ned","Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead");assert(typeof Module["pthreadMainPrefixURL"]=="undefined","Module.pt\
hreadMainPrefixURL option was removed, use Module.locateFile instead");assert(typeof Module["cdInitializerPrefixURL"]=="undefined","Module.cdInitializerPrefixUR\
L option was removed, use Module.locateFile instead");assert(typeof Module["filePackagePrefixURL"]=="undefined","Module.filePackagePrefixURL option was removed,\
 use Module.locateFile instead");assert(typeof Module["read"]=="undefined","Module.read option was removed (modify read_ in JS)");assert(typeof Module["readAsyn\
c"]=="undefined","Module.readAsync option was removed (modify readAsync in JS)");assert(typeof Module["readBinary"]=="undefined","Module.readBinary option was r\
emoved (modify readBinary in JS)");assert(typeof Module["setWindowTitle"]=="undefined","Module.setWindowTitle option was removed (modify setWindowTitle in JS)");
assert(typeof Module["TOTAL_MEMORY"]=="undefined","Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY");legacyModuleProp("read","read_");legacyModuleProp(
"readAsync","readAsync");legacyModuleProp("readBinary","readBinary");legacyModuleProp("setWindowTitle","setWindowTitle");var IDBFS="IDBFS is no longer included \
by default; build with -lidbfs.js";var PROXYFS="PROXYFS is no longer included by default; build with -lproxyfs.js";var WORKERFS="WORKERFS is no longer included \
by default; build with -lworkerfs.js";var NODEFS="NODEFS is no longer included by default; build with -lnodefs.js";assert(!ENVIRONMENT_IS_SHELL,"shell environme\
nt detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");var STACK_ALIGN=16;var POINTER_SIZE=4;function getNativeTypeSize(type){switch(type){case"\
i1":case"i8":case"u8":return 1;case"i16":case"u16":return 2;case"i32":case"u32":return 4;case"i64":case"u64":return 8;case"float":return 4;case"double":return 8;default:{
if(type[type.length-1]==="*"){return POINTER_SIZE}if(type[0]==="i"){const bits=Number(type.substr(1));assert(bits%8===0,"getNativeTypeSize invalid bits "+bits+"\
, type "+type);return bits/8}return 0}}}function legacyModuleProp(prop,newName){if(!Object.getOwnPropertyDescriptor(Module,prop)){Object.defineProperty(Module,prop,
{configurable:true,get:function(){abort("Module."+prop+" has been replaced with plain "+newName+" (the initial value can be provided on Module, but after startu\
p the value is only looked for on a local variable of that name)")}})}}function ignoredModuleProp(prop){if(Object.getOwnPropertyDescriptor(Module,prop)){abort("\
`Module."+prop+"` was supplied but `"+prop+"` not included in INCOMING_MODULE_JS_API")}}function isExportedByForceFilesystem(name){return name==="FS_createPath"||
name==="FS_createDataFile"||name==="FS_createPreloadedFile"||name==="FS_unlink"||name==="addRunDependency"||name==="FS_createLazyFile"||name==="FS_createDevice"||
name==="removeRunDependency"}function missingLibrarySymbol(sym){if(typeof globalThis!=="undefined"&&!Object.getOwnPropertyDescriptor(globalThis,sym)){Object.defineProperty(
globalThis,sym,{configurable:true,get:function(){var msg="`"+sym+"` is a library symbol and not included by default; add it to your library.js __deps or to DEFA\
ULT_LIBRARY_FUNCS_TO_INCLUDE on the command line";var librarySymbol=sym;if(!librarySymbol.startsWith("_")){librarySymbol="$"+sym}msg+=" (e.g. -sDEFAULT_LIBRARY_\
FUNCS_TO_INCLUDE="+librarySymbol+")";if(isExportedByForceFilesystem(sym)){msg+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this\
 for you"}warnOnce(msg);return void 0}})}}function unexportedRuntimeSymbol(sym){if(!Object.getOwnPropertyDescriptor(Module,sym)){Object.defineProperty(Module,sym,
{configurable:true,get:function(){var msg="'"+sym+"' was not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)";if(isExportedByForceFilesystem(sym)){msg+=
". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"}abort(msg)}})}}var wasmBinary;if(Module["wasmBinary"])wasmBinary=Module["\
wasmBinary"];legacyModuleProp("wasmBinary","wasmBinary");var noExitRuntime=Module["noExitRuntime"]||true;legacyModuleProp("noExitRuntime","noExitRuntime");if(typeof WebAssembly!=
"object"){abort("no native wasm support detected")}var wasmMemory;var ABORT=false;var EXITSTATUS;function assert(condition,text){if(!condition){abort("Assertion\
 failed"+(text?": "+text:""))}}var UTF8Decoder=typeof TextDecoder!="undefined"?new TextDecoder("utf8"):void 0;function UTF8ArrayToString(heapOrArray,idx,maxBytesToRead){
var endIdx=idx+maxBytesToRead;var endPtr=idx;while(heapOrArray[endPtr]&&!(endPtr>=endIdx))++endPtr;if(endPtr-idx>16&&heapOrArray.buffer&&UTF8Decoder){return UTF8Decoder.
decode(heapOrArray.subarray(idx,endPtr))}var str="";while(idx<endPtr){var u0=heapOrArray[idx++];if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&
63;if((u0&224)==192){str+=String.fromCharCode((u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224){u0=(u0&15)<<12|u1<<6|u2}else{if((u0&248)!=240)
warnOnce("Invalid UTF-8 leading byte "+ptrToString(u0)+" encountered when deserializing a UTF-8 string in wasm memory to a JS string!");u0=(u0&7)<<18|u1<<12|u2<<
6|heapOrArray[idx++]&63}if(u0<65536){str+=String.fromCharCode(u0)}else{var ch=u0-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return str}function UTF8ToString(ptr,maxBytesToRead){
return ptr?UTF8ArrayToString(HEAPU8,ptr,maxBytesToRead):""}function stringToUTF8Array(str,heap,outIdx,maxBytesToWrite){if(!(maxBytesToWrite>0))return 0;var startIdx=outIdx;
var endIdx=outIdx+maxBytesToWrite-1;for(var i=0;i<str.length;++i){var u=str.charCodeAt(i);if(u>=55296&&u<=57343){var u1=str.charCodeAt(++i);u=65536+((u&1023)<<10)|
u1&1023}if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++]=u}else if(u<=2047){if(outIdx+1>=endIdx)break;heap[outIdx++]=192|u>>6;heap[outIdx++]=128|u&63}else if(u<=
65535){if(outIdx+2>=endIdx)break;heap[outIdx++]=224|u>>12;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}else{if(outIdx+3>=endIdx)break;if(u>1114111)warnOnce(
"Invalid Unicode code point "+ptrToString(u)+" encountered when serializing a JS string to a UTF-8 string in wasm memory! (Valid unicode code points should be i\
n range 0-0x10FFFF).");heap[outIdx++]=240|u>>18;heap[outIdx++]=128|u>>12&63;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}}heap[outIdx]=0;return outIdx-startIdx}
function stringToUTF8(str,outPtr,maxBytesToWrite){assert(typeof maxBytesToWrite=="number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing the third param\
eter that specifies the length of the output buffer!");return stringToUTF8Array(str,HEAPU8,outPtr,maxBytesToWrite)}function lengthBytesUTF8(str){var len=0;for(var i=0;i<
str.length;++i){var c=str.charCodeAt(i);if(c<=127){len++}else if(c<=2047){len+=2}else if(c>=55296&&c<=57343){len+=4;++i}else{len+=3}}return len}var HEAP,buffer,
HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,HEAPF32,HEAPF64;function updateGlobalBufferAndViews(buf){buffer=buf;Module["HEAP8"]=HEAP8=new Int8Array(buf);Module["\
HEAP16"]=HEAP16=new Int16Array(buf);Module["HEAP32"]=HEAP32=new Int32Array(buf);Module["HEAPU8"]=HEAPU8=new Uint8Array(buf);Module["HEAPU16"]=HEAPU16=new Uint16Array(
buf);Module["HEAPU32"]=HEAPU32=new Uint32Array(buf);Module["HEAPF32"]=HEAPF32=new Float32Array(buf);Module["HEAPF64"]=HEAPF64=new Float64Array(buf)}var STACK_SIZE=5242880;
if(Module["STACK_SIZE"])assert(STACK_SIZE===Module["STACK_SIZE"],"the stack size can no longer be determined at runtime");var INITIAL_MEMORY=Module["INITIAL_MEM\
ORY"]||16777216;legacyModuleProp("INITIAL_MEMORY","INITIAL_MEMORY");assert(INITIAL_MEMORY>=STACK_SIZE,"INITIAL_MEMORY should be larger than STACK_SIZE, was "+INITIAL_MEMORY+
"! (STACK_SIZE="+STACK_SIZE+")");assert(typeof Int32Array!="undefined"&&typeof Float64Array!=="undefined"&&Int32Array.prototype.subarray!=void 0&&Int32Array.prototype.
set!=void 0,"JS engine does not provide full typed array support");assert(!Module["wasmMemory"],"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define \
wasmMemory externally");assert(INITIAL_MEMORY==16777216,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");var wasmTable;
function writeStackCookie(){var max=_emscripten_stack_get_end();assert((max&3)==0);if(max==0){max+=4}HEAPU32[max>>2]=34821223;HEAPU32[max+4>>2]=2310721022;HEAPU32[0]=
1668509029}function checkStackCookie(){if(ABORT)return;var max=_emscripten_stack_get_end();if(max==0){max+=4}var cookie1=HEAPU32[max>>2];var cookie2=HEAPU32[max+
4>>2];if(cookie1!=34821223||cookie2!=2310721022){abort("Stack overflow! Stack cookie has been overwritten at "+ptrToString(max)+", expected hex dwords 0x89BACDF\
E and 0x2135467, but received "+ptrToString(cookie2)+" "+ptrToString(cookie1))}if(HEAPU32[0]!==1668509029){abort("Runtime error: The application has corrupted i\
ts heap memory area (address zero)!")}}(function(){var h16=new Int16Array(1);var h8=new Int8Array(h16.buffer);h16[0]=25459;if(h8[0]!==115||h8[1]!==99)throw"Runt\
ime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})();var __ATPRERUN__=[];var __ATINIT__=[];var __ATEXIT__=[];var __ATPOSTRUN__=[];
var runtimeInitialized=false;function keepRuntimeAlive(){return noExitRuntime}function preRun(){if(Module["preRun"]){if(typeof Module["preRun"]=="function")Module["\
preRun"]=[Module["preRun"]];while(Module["preRun"].length){addOnPreRun(Module["preRun"].shift())}}callRuntimeCallbacks(__ATPRERUN__)}function initRuntime(){assert(
!runtimeInitialized);runtimeInitialized=true;checkStackCookie();callRuntimeCallbacks(__ATINIT__)}function postRun(){checkStackCookie();if(Module["postRun"]){if(typeof Module["\
postRun"]=="function")Module["postRun"]=[Module["postRun"]];while(Module["postRun"].length){addOnPostRun(Module["postRun"].shift())}}callRuntimeCallbacks(__ATPOSTRUN__)}
function addOnPreRun(cb){__ATPRERUN__.unshift(cb)}function addOnInit(cb){__ATINIT__.unshift(cb)}function addOnExit(cb){}function addOnPostRun(cb){__ATPOSTRUN__.
unshift(cb)}assert(Math.imul,"This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");assert(
Math.fround,"This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");assert(Math.clz32,"\
This browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");assert(Math.trunc,"This browser d\
oes not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");var runDependencies=0;var runDependencyWatcher=null;
var dependenciesFulfilled=null;var runDependencyTracking={};function getUniqueRunDependency(id2){var orig=id2;while(1){if(!runDependencyTracking[id2])return id2;
id2=orig+Math.random()}}function addRunDependency(id2){runDependencies++;if(Module["monitorRunDependencies"]){Module["monitorRunDependencies"](runDependencies)}
if(id2){assert(!runDependencyTracking[id2]);runDependencyTracking[id2]=1;if(runDependencyWatcher===null&&typeof setInterval!="undefined"){runDependencyWatcher=setInterval(
function(){if(ABORT){clearInterval(runDependencyWatcher);runDependencyWatcher=null;return}var shown=false;for(var dep in runDependencyTracking){if(!shown){shown=
true;err("still waiting on run dependencies:")}err("dependency: "+dep)}if(shown){err("(end of list)")}},1e4)}}else{err("warning: run dependency added without ID")}}
function removeRunDependency(id2){runDependencies--;if(Module["monitorRunDependencies"]){Module["monitorRunDependencies"](runDependencies)}if(id2){assert(runDependencyTracking[id2]);
delete runDependencyTracking[id2]}else{err("warning: run dependency removed without ID")}if(runDependencies==0){if(runDependencyWatcher!==null){clearInterval(runDependencyWatcher);
runDependencyWatcher=null}if(dependenciesFulfilled){var callback=dependenciesFulfilled;dependenciesFulfilled=null;callback()}}}function abort(what){if(Module["o\
nAbort"]){Module["onAbort"](what)}what="Aborted("+what+")";err(what);ABORT=true;EXITSTATUS=1;var e=new WebAssembly.RuntimeError(what);readyPromiseReject(e);throw e}
var FS={error:function(){abort("Filesystem support (FS) was not included. The problem is that you are using files from JS, but files were not used from C/C++, s\
o filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM")},init:function(){FS.error()},createDataFile:function(){
FS.error()},createPreloadedFile:function(){FS.error()},createLazyFile:function(){FS.error()},open:function(){FS.error()},mkdev:function(){FS.error()},registerDevice:function(){
FS.error()},analyzePath:function(){FS.error()},loadFilesFromDB:function(){FS.error()},ErrnoError:function ErrnoError(){FS.error()}};Module["FS_createDataFile"]=
FS.createDataFile;Module["FS_createPreloadedFile"]=FS.createPreloadedFile;var dataURIPrefix="data:application/octet-stream;base64,";function isDataURI(filename){
return filename.startsWith(dataURIPrefix)}function isFileURI(filename){return filename.startsWith("file://")}function createExportWrapper(name,fixedasm){return function(){
var displayName=name;var asm2=fixedasm;if(!fixedasm){asm2=Module["asm"]}assert(runtimeInitialized,"native function `"+displayName+"` called before runtime initi\
alization");if(!asm2[name]){assert(asm2[name],"exported native function `"+displayName+"` not found")}return asm2[name].apply(null,arguments)}}var wasmBinaryFile;
wasmBinaryFile="crc64.wasm";if(!isDataURI(wasmBinaryFile)){wasmBinaryFile=locateFile(wasmBinaryFile)}var binaryInString=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AG\
AAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNp\
X3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd","F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAA\
ACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HB\
Agt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIY\
XNoX0Ny","YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjR\
IYXNoX19fZGVzdHJveV","9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX\
19lcnJub19sb2NhdGlvbgAPBmZmbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXR\
fYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA","AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lb\
V9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf","ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiM\
AIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9A\
iD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcC\
EWIAU","gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkD\
NwMwIAUoAlwhGSAFK","AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAw\
AhjwMgBSkDUCGQAyCPAyCQA4UhkQM","gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgC\
WCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB","SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoA\
MgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMA\
IakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr","QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMS\
kDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDY\
pAw","AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohO\
yA7KQMAIcQDIAUp","A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMA\
CIT1BAyE+IDwgPnQhPyA9ID9qIU","AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYA\
yDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L\
/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY","CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDi\
CHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwN\
QIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8\
A","yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIF\
YgWGohWSBZKQM","AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKch\
WkGAgMACIVtBAyFcIFogXHQhX","SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBE\
KACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF","gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkD\
ICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI","KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIK\
oEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAF\
ILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg",
"BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1\
dCF2IHQgdm","ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBC\
DSBKcheEGAgMACIXlBAyF6","IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoE\
gyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX","1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIO\
MENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDr\
BDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE","L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLAS\
CLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","A\
wAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDI\
YcFQoAEI","YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8\
FIAUgjwU3AxggBSkDECG","QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXB\
SAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngF\
qIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBacho\
AFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq","wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSC\
xBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5B\
SC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQ\
WFIcMF","IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILAB\
ILIBaiGzASCzASkDAC","HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBIL\
cBaiG4ASC4ASkDACHUBSAFKQNIIdUF","INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwB\
aiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBai\
HCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3\
A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO","0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIc\
cBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYC\
AwQI","hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAw\
QIh0gFBAyHTASDRA","SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQI\
h1wFBAyHYASDWASDYAXQh2QEg1wE","g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3\
AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QF\
BAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBA\
yHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN","wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyH\
sASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUG\
Qg","ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQg\
ghvgYgvQYgvgaI","Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQggh\
xgYgxQYgxgaIIccGIAUpA2ghyA","ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzg\
YgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg\
1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy","GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3Q\
Yg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg\
5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA","J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII",
"e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9\
gYg9QYg9ga","FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiC\
aAiCcAmohnQIgnQIpAwAhg","Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfA\
iChAmohogIgogIpAwAhiAcghAcgiAeFIYk","HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiC\
mAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrA\
mohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmo\
hsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB","yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","t\
gIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguw\
IpAwAhsA","cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIp\
AwAhuAcgtAcguAeFIbkH","IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0\
L/ASHDByDCByDDB4MhxAcgxAenIcICQY","CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/\
ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/AS\
HTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw","IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHb\
ByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jBy\
DiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByD\
rB4Mh7","Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB\
4Mh9Acg9AenIeACQYC","AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4M\
h/Acg/AenIeUCQYCAwQIh5gJBAyHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIA\
kADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ","IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiA\
FKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCI\
PgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJg\
IIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAh\
CyAG","IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKA\
IMIRggBigCCCEZIB","ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQh\
BiAFIQcgBiAHRiEIQQEhCSAIIAlx","IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAU\
EQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA","QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEI\
IAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQR\
AhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy","gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBB\
EHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQ\
AJ","AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgA\
iBCgCCCIDRw0AQ","QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAI\
AR0QQIgBHQiAEEAIABrcnEiAEE","AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByA\
EQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAEN\
gIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA","FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAV\
BFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI","AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBF\
GoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ",
"sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR\
9GG3QhB0EA","IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJA\
IAAgCHINAEEAIQhBAiALdC","IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgAC\
AIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA","KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIA\
RQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA","dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBAC\
AEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIi\
ByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg","IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","o\
CggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJX\
BAiIFIAh","qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB\
0F/Rg0DIAghAgJAQQAoA","vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAU\
LIAIgB2sgC3EiAhAQIgcgACgCACAAKAI","EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQ\
QAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkA\
CQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY","NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYl\
cECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQh\
qQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEA\
IARBCG","pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQ\
BBACAHNgKoksECIAch","CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsg\
ACgCCCEADAALAAsgACAHNgIAIAAgAC","gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQ\
JBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEB\
Rw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks","ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQ\
kCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQAL\
IAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBW\
WpBB","3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQ\
gAEEIaiEHIABBBGo","hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBA\
CAFIAdyNgKYksECIAAhBQwBCyAAK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwI\
QIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh","BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CI\
ABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqS\
SwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI","gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQ\
QJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFG\
oo","AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEB\
IABBA3Z0IgBxDQ","BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECy\
ADIAQ2AhwgA0IANwIQIARBAnRB","yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAci\
BSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDC\
ADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF","QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAH\
IAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA","dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQ\
NyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA",
"HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIAN\
yNgKcksECI","AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgB\
yAFNgIYCyAHIAc2AgwgByA","HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg\
2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2A\
hgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI","AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJ\
AAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII","QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDD\
QEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE","gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","E\
oAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJ\
GiACIAY2","AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQ\
JBACAANgKgksECIAMgAk","F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAIL\
IAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF","DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAk\
ACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLB\
AkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBE\
cNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy","ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQo\
AgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQ\
AJAIAM","gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjY\
CECACIAY2AhgLIANBF","GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAK\
AKYksECIgRBASAAQQN2dCIAcQ0AQQA","gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF\
0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgB\
CgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA\
2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8E\
BUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAj\
wgA0","EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAg\
CGs2AgAgBiABayEG","IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAg\
BBIHI2AgAgB0ECRg0AIAIgBSgCBG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCW\
wQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA","IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBw\
AjACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgN\
ACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJB\
EHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4\
gA","CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwY\
zIbGb+ac8L1zyq","rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHC\
t7o/Bjsm9wtP5TvJLcYWHx5heg","N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLx\
QPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR","OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZM\
R9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0\
xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6","qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jyt\
Hv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O",
"YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6s\
tbv5KmJydW","04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+l\
Fk9/KqoFeIx5nGQNS3lrsC","IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md\
1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN\
0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X","z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5\
s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV","O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xa\
npHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC","yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","w\
PMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEM\
aALmheY5","sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5\
BG/2g4QRdCQZv93P32M4","4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNB\
mYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X","rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lH\
KOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA","AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zR\
T4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tp\
KuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS","j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7H\
Zitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15Y\
A4NGkd","AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1\
ZS7cfzZuaB3SGiuJhT","Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MF\
PyX89HwEHHpdytQexigrAMlOqhhNW2","R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/C\
ZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3\
OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp","6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7\
YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4u\
QPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6\
TR4s","Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwl\
u9DRtRR+EtWwAsBN","DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9\
KQcKoDWpSmKopdZz6nOHCHcj/5zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa\
+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X","bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl\
6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN","GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKA\
b989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP","6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1x\
TgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAA\
AA","BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrS\
TA4vsCJrDBzcXa","YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLi\
YETGMdoXnaQjlVRs6QU4meIlJe","kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXK\
N56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t","5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8\
l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO\
3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO","K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cU\
I6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn",
"iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86\
XpEuLkshEE","oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN\
2Rlsd2arpu32veP64YYnmT","r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLB\
LvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5\
NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+H\
gu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d","ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VH\
Sm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V\
0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcl\
i2gD93Vk","ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C\
+NL1iJcmb+fFE0X5cHNZ","CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYN\
ym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm","yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJs\
gs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN","FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KH\
nGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvh\
KU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn","qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc\
9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+o\
Lln1bL","LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmV\
Pv2J4qa6TTgD6i2n5W","hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz7\
8WJZwQnYRr+lX3hyZyZiPQB5Vji09x","h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4Wv\
KT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWO\
cBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6u\
pzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/","WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbk\
Mqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh7\
8FE3","cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IA\
g0uvmuVgEHS+R+9M","E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WIN\
dVnWdMBUK4bn7SIqUUEkzos2nQ0S","keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs\
3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg\
4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU","Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoI\
O4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/17\
61WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//P\
eJ","dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0i\
dkuN2aZfWYiCER","UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3\
bR0YAMuRb/jIq5Y2Ke3JJtVo7n","yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAo\
Rc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL","JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0Pxzc\
PY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdX\
kvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmb\
FfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca",
"OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT\
9OOM41iWAe","SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGj\
an+cZNcIcInXaTpaTh9T9h","BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQl\
QoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D","ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz\
9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8l\
gLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8","HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9K\
QlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","K\
Xlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOA\
AxeFQ82A","GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNF\
jmfS6ltX/b8euhGSEfi4","FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAA\
AAAAAAADlUZmWzImUFsqjMi2ZEyktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPe\
t/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu","HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2I\
UNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd","PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtB\
aE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkS\
vu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+C\
O/ZKec","6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB5\
9RTMbL4X6UpVUZxTiq","q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLx\
F3q1r1nPiaSNx45KCFYfaARTmNkyUk","pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn1\
53/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF","4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU\
7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irt\
jQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O","d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9\
Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GD\
j6jm","IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4S\
PPnuNGkEKEkO375s","1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktX\
o6Vx6p9gLlINSAJSxo9VinQcZDd1","rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e\
2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cb\
B3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS","HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv\
2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G2\
7Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd\
9o","NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqS\
Y3UGk2jEkaV8Cp","soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp761\
0UfZGsxwR25resp0HNhdEqU978","dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWR\
q67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7","8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubX\
pBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB","dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0r\
eHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5p\
uUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8",
"6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syW\
N+1elpb+K2","/pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXr\
B61+ScVMAybAcpknLbhOnY","LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCg\
NRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo","pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK\
1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6\
FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5","Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPu\
BkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","t\
bazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+\
e1ahJ6Kn","fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7\
+CVYNTK8wubaA/t9Oo+F","HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC\
4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmik\
mbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2\
H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI","6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/Ud\
IvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9R\
UJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7Y\
JeJl3f","lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0\
ZFSfy8r7h30E7m0KZM","nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYb\
ohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/\
Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk","u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRW\
xgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU\
6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j","ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1\
OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cws\
yzI1","aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddp\
yzKP/0ZHg3QuMnr7","1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG7\
1vEGJsv9fuuf1ITNAPvGIjE/IYze","q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpn\
nDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdl\
Sr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss","sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ\
6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7","FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEA\
haPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/Pa\
eF","wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8u\
jYpmwNu1viXKeG","w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTA\
dU1AEXL2RaAzg0X3ViKGg/I6ue","fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufG\
tN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gp\
lIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ","5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH57\
5vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvK\
zqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH",
"2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJs\
jOJNL8AU2p","zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRX\
X+hI10QQy3Fje9Xm2ta86f","Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31R\
lL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk","0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNM\
wx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFre\
sET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtayp\
NX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+","MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","G\
D8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJ\
PDNtztMq","PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAA\
AAAAAAAAAAAAAAAAAAAA","AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb","nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCB\
vZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA=="].join("");function _base64ToArrayBuffer(base64){var binary_string=window.atob(base64);var len=binary_string.length;
var bytes=new Uint8Array(len);for(var i=0;i<len;i++){bytes[i]=binary_string.charCodeAt(i)}return bytes}function getBinary(file){if(typeof Buffer=="function"){return Buffer.
from(binaryInString,"base64")}else{return _base64ToArrayBuffer(binaryInString)}}function getBinaryPromise(){return Promise.resolve().then(function(){return getBinary(
wasmBinaryFile)})}function createWasm(){var info={"env":asmLibraryArg,"wasi_snapshot_preview1":asmLibraryArg};function receiveInstance(instance,module){var exports3=instance.
exports;Module["asm"]=exports3;wasmMemory=Module["asm"]["memory"];assert(wasmMemory,"memory not found in wasm exports");updateGlobalBufferAndViews(wasmMemory.buffer);
wasmTable=Module["asm"]["__indirect_function_table"];assert(wasmTable,"table not found in wasm exports");addOnInit(Module["asm"]["__wasm_call_ctors"]);removeRunDependency(
"wasm-instantiate")}addRunDependency("wasm-instantiate");var trueModule=Module;function receiveInstantiationResult(result){assert(Module===trueModule,"the Modul\
e object should not be replaced during async compilation - perhaps the order of HTML elements is wrong?");trueModule=null;receiveInstance(result["instance"])}function instantiateArrayBuffer(receiver){
return getBinaryPromise().then(function(binary){return WebAssembly.instantiate(binary,info)}).then(function(instance){return instance}).then(receiver,function(reason){
err("failed to asynchronously prepare wasm: "+reason);if(isFileURI(wasmBinaryFile)){err("warning: Loading from a file URI ("+wasmBinaryFile+") is not supported \
in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-o\
r-preparing")}abort(reason)})}function instantiateAsync(){return instantiateArrayBuffer(receiveInstantiationResult)}if(Module["instantiateWasm"]){try{var exports2=Module["\
instantiateWasm"](info,receiveInstance);return exports2}catch(e){err("Module.instantiateWasm callback failed with error: "+e);readyPromiseReject(e)}}instantiateAsync().
catch(readyPromiseReject);return{}}var tempDouble;var tempI64;var ASM_CONSTS={};function array_bounds_check_error(idx,size){throw"Array index "+idx+" out of bou\
nds: [0,"+size+")"}function ExitStatus(status){this.name="ExitStatus";this.message="Program terminated with exit("+status+")";this.status=status}function callRuntimeCallbacks(callbacks){
while(callbacks.length>0){callbacks.shift()(Module)}}function getValue2(ptr,type="i8"){if(type.endsWith("*"))type="*";switch(type){case"i1":return HEAP8[ptr>>0];case"\
i8":return HEAP8[ptr>>0];case"i16":return HEAP16[ptr>>1];case"i32":return HEAP32[ptr>>2];case"i64":return HEAP32[ptr>>2];case"float":return HEAPF32[ptr>>2];case"\
double":return HEAPF64[ptr>>3];case"*":return HEAPU32[ptr>>2];default:abort("invalid type for getValue: "+type)}return null}function ptrToString(ptr){return"0x"+
ptr.toString(16).padStart(8,"0")}function setValue(ptr,value,type="i8"){if(type.endsWith("*"))type="*";switch(type){case"i1":HEAP8[ptr>>0]=value;break;case"i8":
HEAP8[ptr>>0]=value;break;case"i16":HEAP16[ptr>>1]=value;break;case"i32":HEAP32[ptr>>2]=value;break;case"i64":tempI64=[value>>>0,(tempDouble=value,+Math.abs(tempDouble)>=
1?tempDouble>0?(Math.min(+Math.floor(tempDouble/4294967296),4294967295)|0)>>>0:~~+Math.ceil((tempDouble-+(~~tempDouble>>>0))/4294967296)>>>0:0)],HEAP32[ptr>>2]=
tempI64[0],HEAP32[ptr+4>>2]=tempI64[1];break;case"float":HEAPF32[ptr>>2]=value;break;case"double":HEAPF64[ptr>>3]=value;break;case"*":HEAPU32[ptr>>2]=value;break;default:
abort("invalid type for setValue: "+type)}}function warnOnce(text){if(!warnOnce.shown)warnOnce.shown={};if(!warnOnce.shown[text]){warnOnce.shown[text]=1;if(ENVIRONMENT_IS_NODE)
text="warning: "+text;err(text)}}function _abort(){abort("native code called abort()")}function getHeapMax(){return 2147483648}function emscripten_realloc_buffer(size){
try{wasmMemory.grow(size-buffer.byteLength+65535>>>16);updateGlobalBufferAndViews(wasmMemory.buffer);return 1}catch(e){err("emscripten_realloc_buffer: Attempted\
 to grow heap from "+buffer.byteLength+" bytes to "+size+" bytes, but got error: "+e)}}function _emscripten_resize_heap(requestedSize){var oldSize=HEAPU8.length;
requestedSize=requestedSize>>>0;assert(requestedSize>oldSize);var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize){err("Cannot enlarge memory, asked to go\
 up to "+requestedSize+" bytes, but the limit is "+maxHeapSize+" bytes!");return false}let alignUp=(x,multiple)=>x+(multiple-x%multiple)%multiple;for(var cutDown=1;cutDown<=
4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296);var newSize=Math.min(maxHeapSize,
alignUp(Math.max(requestedSize,overGrownHeapSize),65536));var replacement=emscripten_realloc_buffer(newSize);if(replacement){return true}}err("Failed to grow th\
e heap from "+oldSize+" bytes to "+newSize+" bytes, not enough memory!");return false}var SYSCALLS={varargs:void 0,get:function(){assert(SYSCALLS.varargs!=void 0);
SYSCALLS.varargs+=4;var ret=HEAP32[SYSCALLS.varargs-4>>2];return ret},getStr:function(ptr){var ret=UTF8ToString(ptr);return ret}};function _fd_close(fd){abort("\
fd_close called without SYSCALLS_REQUIRE_FILESYSTEM")}function convertI32PairToI53Checked(lo,hi){assert(lo==lo>>>0||lo==(lo|0));assert(hi===(hi|0));return hi+2097152>>>
0<4194305-!!lo?(lo>>>0)+hi*4294967296:NaN}function _fd_seek(fd,offset_low,offset_high,whence,newOffset){return 70}var printCharBuffers=[null,[],[]];function printChar(stream,curr){
var buffer2=printCharBuffers[stream];assert(buffer2);if(curr===0||curr===10){(stream===1?out:err)(UTF8ArrayToString(buffer2,0));buffer2.length=0}else{buffer2.push(
curr)}}function flush_NO_FILESYSTEM(){_fflush(0);if(printCharBuffers[1].length)printChar(1,10);if(printCharBuffers[2].length)printChar(2,10)}function _fd_write(fd,iov,iovcnt,pnum){
var num=0;for(var i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>2];var len=HEAPU32[iov+4>>2];iov+=8;for(var j=0;j<len;j++){printChar(fd,HEAPU8[ptr+j])}num+=len}HEAPU32[pnum>>
2]=num;return 0}function intArrayFromString(stringy,dontAddNull,length){var len=length>0?length:lengthBytesUTF8(stringy)+1;var u8array=new Array(len);var numBytesWritten=stringToUTF8Array(
stringy,u8array,0,u8array.length);if(dontAddNull)u8array.length=numBytesWritten;return u8array}var ASSERTIONS=true;function checkIncomingModuleAPI(){ignoredModuleProp(
"fetchSettings")}var asmLibraryArg={"abort":_abort,"array_bounds_check_error":array_bounds_check_error,"emscripten_resize_heap":_emscripten_resize_heap,"fd_clos\
e":_fd_close,"fd_seek":_fd_seek,"fd_write":_fd_write};var asm=createWasm();var ___wasm_call_ctors=Module["___wasm_call_ctors"]=createExportWrapper("__wasm_call_\
ctors");var _emscripten_bind_VoidPtr___destroy___0=Module["_emscripten_bind_VoidPtr___destroy___0"]=createExportWrapper("emscripten_bind_VoidPtr___destroy___0");
var _emscripten_bind_Crc64Hash_Crc64Hash_0=Module["_emscripten_bind_Crc64Hash_Crc64Hash_0"]=createExportWrapper("emscripten_bind_Crc64Hash_Crc64Hash_0");var _emscripten_bind_Crc64Hash_OnAppend_2=Module["\
_emscripten_bind_Crc64Hash_OnAppend_2"]=createExportWrapper("emscripten_bind_Crc64Hash_OnAppend_2");var _emscripten_bind_Crc64Hash_OnFinal_3=Module["_emscripten\
_bind_Crc64Hash_OnFinal_3"]=createExportWrapper("emscripten_bind_Crc64Hash_OnFinal_3");var _emscripten_bind_Crc64Hash___destroy___0=Module["_emscripten_bind_Crc\
64Hash___destroy___0"]=createExportWrapper("emscripten_bind_Crc64Hash___destroy___0");var ___errno_location=Module["___errno_location"]=createExportWrapper("__e\
rrno_location");var _fflush=Module["_fflush"]=createExportWrapper("fflush");var _malloc=Module["_malloc"]=createExportWrapper("malloc");var _free=Module["_free"]=
createExportWrapper("free");var _emscripten_stack_init=Module["_emscripten_stack_init"]=function(){return(_emscripten_stack_init=Module["_emscripten_stack_init"]=
Module["asm"]["emscripten_stack_init"]).apply(null,arguments)};var _emscripten_stack_get_free=Module["_emscripten_stack_get_free"]=function(){return(_emscripten_stack_get_free=
Module["_emscripten_stack_get_free"]=Module["asm"]["emscripten_stack_get_free"]).apply(null,arguments)};var _emscripten_stack_get_base=Module["_emscripten_stack\
_get_base"]=function(){return(_emscripten_stack_get_base=Module["_emscripten_stack_get_base"]=Module["asm"]["emscripten_stack_get_base"]).apply(null,arguments)};
var _emscripten_stack_get_end=Module["_emscripten_stack_get_end"]=function(){return(_emscripten_stack_get_end=Module["_emscripten_stack_get_end"]=Module["asm"]["\
emscripten_stack_get_end"]).apply(null,arguments)};var stackSave=Module["stackSave"]=createExportWrapper("stackSave");var stackRestore=Module["stackRestore"]=createExportWrapper(
"stackRestore");var stackAlloc=Module["stackAlloc"]=createExportWrapper("stackAlloc");var _emscripten_stack_get_current=Module["_emscripten_stack_get_current"]=
function(){return(_emscripten_stack_get_current=Module["_emscripten_stack_get_current"]=Module["asm"]["emscripten_stack_get_current"]).apply(null,arguments)};var dynCall_jiji=Module["\
dynCall_jiji"]=createExportWrapper("dynCall_jiji");var ___start_em_js=Module["___start_em_js"]=5261488;var ___stop_em_js=Module["___stop_em_js"]=5261586;var unexportedRuntimeSymbols=[
"run","UTF8ArrayToString","UTF8ToString","stringToUTF8Array","stringToUTF8","lengthBytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun",
"addRunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_createDataFile","FS_createPreloadedFile","FS_createLazyFile","FS_createLink","FS_\
createDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","registerFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abor\
t","keepRuntimeAlive","wasmMemory","stackAlloc","stackSave","stackRestore","getTempRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zero\
Memory","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV","ERRNO_CODES","ERRNO_MESSAGES","setErrNo","inetPton4","inetNtop4","inetPton6",
"inetNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Sockets","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoS\
ourceLocation","readEmAsmArgsArray","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudi\
oContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout",
"asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signali\
ng","readI53FromI64","readI53FromU64","convertI32PairToI53","convertI32PairToI53Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigTo\
WasmTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","functionsInTableMap","getEmptyTableSlot","updateTableMap","addFunction","removeFunct\
ion","reallyNegative","unSign","strLen","reSign","formatString","setValue","getValue","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","\
stringToAscii","UTF16Decoder","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8\
OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALLS","getSocketFromFD","getSocketAddress","JSEvents","registerKeyEventCallback","\
specialHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback",
"registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","f\
illDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fil\
lFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle",
"hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","currentFullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRender\
Target","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerL\
ock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback",
"registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","de\
mangleAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiClock","flush_NO_FILESYSTEM","dlopenMissingError","createDyncallWrapper","setImmed\
iateWrapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCount","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","excep\
tion_decRef","Browser","setMainLoop","wget","FS","MEMFS","TTY","PIPEFS","SOCKFS","_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapO\
bjectForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetU\
niform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_\
unicode","SDL_ttfContext","SDL_audio","SDL","SDL_gfx","GLUT","EGL","GLFW_Window","GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","all\
ocate"];unexportedRuntimeSymbols.forEach(unexportedRuntimeSymbol);var missingLibrarySymbols=["zeroMemory","stringToNewUTF8","exitJS","setErrNo","inetPton4","ine\
tNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHostByName","getRandomDevice","traverseStack","convertPCtoSourceLocation","readEmAsmArgs","ru\
nEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","han\
dleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","\
writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32Pair\
ToI53","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","getEmptyTableSlot","updat\
eTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","intArrayToString","AsciiToString","stringToAscii","UTF16To\
String","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeA\
rrayToMemory","writeAsciiToMemory","getSocketFromFD","getSocketAddress","registerKeyEventCallback","maybeCStringToJsString","findEventTarget","findCanvasEventTa\
rget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallba\
ck","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation",
"fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requ\
estFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","softFul\
lscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCa\
llback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","regist\
erGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasEle\
mentSize","demangle","demangleAll","jsStackTrace","stackTrace","getEnvStrings","checkWasiClock","createDyncallWrapper","setImmediateWrapped","clearImmediateWrap\
ped","polyfillSetImmediate","ExceptionInfo","exception_addRef","exception_decRef","setMainLoop","_setNetworkCallback","heapObjectForWebGLType","heapAccessShiftF\
orWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglP\
repareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","SDL_unicode","SDL_ttfContext","SDL_audio","GLFW_Wi\
ndow","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];missingLibrarySymbols.forEach(missingLibrarySymbol);var calledRun;dependenciesFulfilled=function runCaller(){
if(!calledRun)run();if(!calledRun)dependenciesFulfilled=runCaller};function stackCheckInit(){_emscripten_stack_init();writeStackCookie()}function run(args){args=
args||arguments_;if(runDependencies>0){return}stackCheckInit();preRun();if(runDependencies>0){return}function doRun(){if(calledRun)return;calledRun=true;Module["\
calledRun"]=true;if(ABORT)return;initRuntime();readyPromiseResolve(Module);if(Module["onRuntimeInitialized"])Module["onRuntimeInitialized"]();assert(!Module["_m\
ain"],'compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]');postRun()}if(Module["setStatus"]){Module["setS\
tatus"]("Running...");setTimeout(function(){setTimeout(function(){Module["setStatus"]("")},1);doRun()},1)}else{doRun()}checkStackCookie()}function checkUnflushedContent(){
var oldOut=out;var oldErr=err;var has=false;out=err=x=>{has=true};try{flush_NO_FILESYSTEM()}catch(e){}out=oldOut;err=oldErr;if(has){warnOnce("stdio streams had \
content in them that was not flushed. you should set EXIT_RUNTIME to 1 (see the FAQ), or make sure to emit a newline when you printf etc.");warnOnce("(this may \
also be due to not including full filesystem support - try building with -sFORCE_FILESYSTEM)")}}if(Module["preInit"]){if(typeof Module["preInit"]=="function")Module["\
preInit"]=[Module["preInit"]];while(Module["preInit"].length>0){Module["preInit"].pop()()}}run();function WrapperObject(){}WrapperObject.prototype=Object.create(
WrapperObject.prototype);WrapperObject.prototype.constructor=WrapperObject;WrapperObject.prototype.__class__=WrapperObject;WrapperObject.__cache__={};Module["Wr\
apperObject"]=WrapperObject;function getCache(__class__){return(__class__||WrapperObject).__cache__}Module["getCache"]=getCache;function wrapPointer(ptr,__class__){
var cache=getCache(__class__);var ret=cache[ptr];if(ret)return ret;ret=Object.create((__class__||WrapperObject).prototype);ret.ptr=ptr;return cache[ptr]=ret}Module["\
wrapPointer"]=wrapPointer;function castObject(obj,__class__){return wrapPointer(obj.ptr,__class__)}Module["castObject"]=castObject;Module["NULL"]=wrapPointer(0);
function destroy(obj){if(!obj["__destroy__"])throw"Error: Cannot destroy object. (Did you create it yourself?)";obj["__destroy__"]();delete getCache(obj.__class__)[obj.
ptr]}Module["destroy"]=destroy;function compare(obj1,obj2){return obj1.ptr===obj2.ptr}Module["compare"]=compare;function getPointer(obj){return obj.ptr}Module["\
getPointer"]=getPointer;function getClass(obj){return obj.__class__}Module["getClass"]=getClass;var ensureCache={buffer:0,size:0,pos:0,temps:[],needed:0,prepare:function(){
if(ensureCache.needed){for(var i=0;i<ensureCache.temps.length;i++){Module["_free"](ensureCache.temps[i])}ensureCache.temps.length=0;Module["_free"](ensureCache.
buffer);ensureCache.buffer=0;ensureCache.size+=ensureCache.needed;ensureCache.needed=0}if(!ensureCache.buffer){ensureCache.size+=128;ensureCache.buffer=Module["\
_malloc"](ensureCache.size);assert(ensureCache.buffer)}ensureCache.pos=0},alloc:function(array,view){assert(ensureCache.buffer);var bytes=view.BYTES_PER_ELEMENT;
var len=array.length*bytes;len=len+7&-8;var ret;if(ensureCache.pos+len>=ensureCache.size){assert(len>0);ensureCache.needed+=len;ret=Module["_malloc"](len);ensureCache.
temps.push(ret)}else{ret=ensureCache.buffer+ensureCache.pos;ensureCache.pos+=len}return ret},copy:function(array,view,offset){offset>>>=0;var bytes=view.BYTES_PER_ELEMENT;
switch(bytes){case 2:offset>>>=1;break;case 4:offset>>>=2;break;case 8:offset>>>=3;break}for(var i=0;i<array.length;i++){view[offset+i]=array[i]}}};function ensureString(value){
if(typeof value==="string"){var intArray=intArrayFromString(value);var offset=ensureCache.alloc(intArray,HEAP8);ensureCache.copy(intArray,HEAP8,offset);return offset}
return value}function ensureInt8(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAP8);ensureCache.copy(value,HEAP8,offset);return offset}
return value}function ensureInt16(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAP16);ensureCache.copy(value,HEAP16,offset);return offset}
return value}function ensureInt32(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAP32);ensureCache.copy(value,HEAP32,offset);return offset}
return value}function ensureFloat32(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAPF32);ensureCache.copy(value,HEAPF32,offset);return offset}
return value}function ensureFloat64(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAPF64);ensureCache.copy(value,HEAPF64,offset);return offset}
return value}function VoidPtr(){throw"cannot construct a VoidPtr, no constructor in IDL"}VoidPtr.prototype=Object.create(WrapperObject.prototype);VoidPtr.prototype.
constructor=VoidPtr;VoidPtr.prototype.__class__=VoidPtr;VoidPtr.__cache__={};Module["VoidPtr"]=VoidPtr;VoidPtr.prototype["__destroy__"]=VoidPtr.prototype.__destroy__=
function(){var self=this.ptr;_emscripten_bind_VoidPtr___destroy___0(self)};function Crc64Hash(){this.ptr=_emscripten_bind_Crc64Hash_Crc64Hash_0();getCache(Crc64Hash)[this.
ptr]=this};;Crc64Hash.prototype=Object.create(WrapperObject.prototype);Crc64Hash.prototype.constructor=Crc64Hash;Crc64Hash.prototype.__class__=Crc64Hash;Crc64Hash.
__cache__={};Module["Crc64Hash"]=Crc64Hash;Crc64Hash.prototype["OnAppend"]=Crc64Hash.prototype.OnAppend=function(data,length){var self=this.ptr;if(data&&typeof data===
"object")data=data.ptr;if(length&&typeof length==="object")length=length.ptr;_emscripten_bind_Crc64Hash_OnAppend_2(self,data,length)};;Crc64Hash.prototype["OnFi\
nal"]=Crc64Hash.prototype.OnFinal=function(data,length,result){var self=this.ptr;if(data&&typeof data==="object")data=data.ptr;if(length&&typeof length==="objec\
t")length=length.ptr;if(result&&typeof result==="object")result=result.ptr;_emscripten_bind_Crc64Hash_OnFinal_3(self,data,length,result)};;Crc64Hash.prototype["\
__destroy__"]=Crc64Hash.prototype.__destroy__=function(){var self=this.ptr;_emscripten_bind_Crc64Hash___destroy___0(self)};return NativeCRC642.ready})})();const crc64=NativeCRC64;
;class StorageCRC64Calculator{nativeCrc64Hash;static nativeInstance;constructor(){this.nativeCrc64Hash=new StorageCRC64Calculator.nativeInstance.Crc64Hash}static initPromise;static async init(){
if(!this.initPromise){this.initPromise=crc64().then(instance=>{this.nativeInstance=instance;return})}return this.initPromise}append(body2,length){const ptr=StorageCRC64Calculator.
nativeInstance._malloc(length);StorageCRC64Calculator.nativeInstance.HEAPU8.set(body2,ptr);this.nativeCrc64Hash.OnAppend(ptr,length);StorageCRC64Calculator.nativeInstance.
_free(ptr)}final(body2,length){const ptr=StorageCRC64Calculator.nativeInstance._malloc(length);StorageCRC64Calculator.nativeInstance.HEAPU8.set(body2,ptr);const result=StorageCRC64Calculator.
nativeInstance._malloc(8);this.nativeCrc64Hash.OnFinal(ptr,length,result);StorageCRC64Calculator.nativeInstance._free(ptr);const resultArray=new Uint8Array(8);resultArray.
set(StorageCRC64Calculator.nativeInstance.HEAPU8.subarray(result,result+8));StorageCRC64Calculator.nativeInstance._free(result);return resultArray}};function signalStreamEnd(pushData){
pushData(null)};const MESSAGE_VERSION=1;const MESSAGE_HEADER_LENGTH=13;const SEGMENT_HEADER_LENGTH=10;const FOOTER_LENGTH=8;const MAX_SEGMENT_CONTENT_LENGTH=4*1024*
1024;var SMRegion;(function(SMRegion2){SMRegion2[SMRegion2["StreamHeader"]=0]="StreamHeader";SMRegion2[SMRegion2["StreamFooter"]=1]="StreamFooter";SMRegion2[SMRegion2["\
SegmentHeader"]=2]="SegmentHeader";SMRegion2[SMRegion2["SegmentFooter"]=3]="SegmentFooter";SMRegion2[SMRegion2["SegmentContent"]=4]="SegmentContent";SMRegion2[SMRegion2["\
Completed"]=5]="Completed"})(SMRegion||(SMRegion={}));class StructuredMessageEncoding{pushData;contentLength;messageLength;constructor(pushData,contentLength2){
this.pushData=pushData;this.contentLength=contentLength2;this.contentOffset=0;this.currentDataOffset=0;this.segmentsCount=Math.ceil(this.contentLength/MAX_SEGMENT_CONTENT_LENGTH);
this.messageLength=this.contentLength+MESSAGE_HEADER_LENGTH+(SEGMENT_HEADER_LENGTH+FOOTER_LENGTH)*this.segmentsCount+FOOTER_LENGTH;this.messageHeaderBuffer=new Uint8Array(
MESSAGE_HEADER_LENGTH);this.segmentNumber=0;this.segmentContentLength=0;this.segmentContentOffset=0;this.state=SMRegion.StreamHeader;this.segmentCrc64=new StorageCRC64Calculator;
this.messageCrc64=new StorageCRC64Calculator}currentDataOffset;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state;sourceDataHandler=data=>{
this.currentDataOffset=0;if(this.state===SMRegion.StreamHeader){this.handlingMessageHeader()}while(this.segmentNumber<this.segmentsCount){this.segmentContentLength=
Math.min(MAX_SEGMENT_CONTENT_LENGTH,this.contentLength-this.contentOffset);if(this.state===SMRegion.SegmentHeader){this.handlingSegmentHeader()}if(this.state===
SMRegion.SegmentContent){this.handlingSegmentContent(data)}if(this.state===SMRegion.SegmentFooter){this.handlingSegmentFooter();this.contentOffset+=this.segmentContentLength}
if(this.currentDataOffset===data.length){break}}if(this.state===SMRegion.StreamFooter){this.handlingMessageFooter()}};handlingMessageHeader(){this.messageHeaderBuffer[0]=
MESSAGE_VERSION;this.fillInt64(this.messageHeaderBuffer,1,this.messageLength);this.fillInt16(this.messageHeaderBuffer,9,1);this.fillInt16(this.messageHeaderBuffer,
11,this.segmentsCount);this.pushData(this.messageHeaderBuffer);this.state=SMRegion.SegmentHeader}handlingSegmentHeader(){const segmentHeaderBuffer=new Uint8Array(
SEGMENT_HEADER_LENGTH);this.fillInt16(segmentHeaderBuffer,0,this.segmentNumber+1);this.fillInt64(segmentHeaderBuffer,2,this.segmentContentLength);this.segmentContentOffset=
0;this.pushData(segmentHeaderBuffer);this.state=SMRegion.SegmentContent}handlingSegmentContent(data){const length=Math.min(this.segmentContentLength-this.segmentContentOffset,
data.length-this.currentDataOffset);if(length!==0){const current_content=Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length);
this.messageCrc64.append(current_content,length);this.segmentCrc64.append(current_content,length);this.pushData(current_content)}this.segmentContentOffset+=length;
this.currentDataOffset+=length;if(this.segmentContentOffset===this.segmentContentLength){this.state=SMRegion.SegmentFooter}}handlingSegmentFooter(){const crc64Result=this.
segmentCrc64.final(new Uint8Array([]),0);this.pushData(crc64Result);this.segmentCrc64=new StorageCRC64Calculator;++this.segmentNumber;if(this.segmentNumber===this.
segmentsCount){this.state=SMRegion.StreamFooter}else{this.state=SMRegion.SegmentHeader}}handlingMessageFooter(){const crc64Result=this.messageCrc64.final(new Uint8Array(
[]),0);this.pushData(crc64Result);signalStreamEnd(this.pushData);this.state=SMRegion.Completed}fillInt64(buffer,offset,input){if(buffer.length<offset+8){throw new Error(
"Uint8Array length is not expected.")}const view=new DataView(buffer.buffer,buffer.byteOffset+offset,8);view.setBigUint64(0,BigInt(input),true)}fillInt16(buffer,offset,input){
if(buffer.length<offset+2){throw new Error("Uint8Array length is not expected.")}const view=new DataView(buffer.buffer,buffer.byteOffset+offset,2);view.setUint16(
0,input,true)}};function isNodeReadableStream2(source){return source!==null&&source instanceof external_node_stream_&&typeof source._read==="function"&&typeof source.
_readableState==="object"&&typeof source.pipe==="function"}async function structuredMessageEncoding(source,contentLength2){if(source===null){return{body:source,
encodedContentLength:contentLength2}}if(isNodeReadableStream2(source)){const encodingMessage=new StructuredMessageEncodingStream(source,contentLength2,{});return{
body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if(typeof source==="function"){const encodingMessage=new StructuredMessageEncodingStream(
source(),contentLength2,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if(source instanceof Blob){const encoding=await BrowserStream(
source,contentLength2);return{body:encoding.content,encodedContentLength:encoding.encodedContentLength}}if(typeof source==="string"){const s=new external_node_stream_.
Readable;s._read=()=>{};s.push(source);s.push(null);const stringContentLength=Buffer.byteLength(source);const encodingMessage=await new StructuredMessageEncodingStream(
s,stringContentLength,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if(source instanceof ArrayBuffer){const stream=external_node_stream_.
Readable.from(Buffer.from(source));const encodingMessage=await new StructuredMessageEncodingStream(stream,contentLength2,{});return{body:encodingMessage,encodedContentLength:encodingMessage.
messageLength()}}if(source instanceof Buffer){const stream=external_node_stream_.Readable.from(source);const encodingMessage=await new StructuredMessageEncodingStream(
stream,contentLength2,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if(ArrayBuffer.isView(source)){const stream=external_node_stream_.
Readable.from(Buffer.from(source.buffer,source.byteOffset,source.byteLength));const encodingMessage=await new StructuredMessageEncodingStream(stream,contentLength2,
{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}throw new Error("The specified request body type is not supported for CRC6\
4 checksum")}async function pump(reader,controller,encodingStream){const{done,value}=await reader.read();if(done){controller.close();return}encodingStream.sourceDataHandler(
Buffer.from(value))}async function BrowserStream(source,contentLength2){const sourceStream=source instanceof Blob?source.stream():source;const reader=sourceStream.
getReader();let encodingStream=void 0;const stream=new ReadableStream({start(controller){encodingStream=new StructuredMessageEncoding(data=>{controller.enqueue(
data)},contentLength2)},pull(controller){pump(reader,controller,encodingStream).then(()=>{return}).catch(function(error){controller.error(error)})}});const response=new Response(
stream);return{content:await response.blob(),encodedContentLength:encodingStream.messageLength}}class StructuredMessageEncodingStream extends external_node_stream_.
Readable{source;encodingMethods;constructor(source,contentLength2,options){super({highWaterMark:options.highWaterMark});this.source=source;this.encodingMethods=
new StructuredMessageEncoding(dataToHandle=>{if(!this.push(dataToHandle)){source.pause()}},contentLength2);this.setSourceEventHandlers()}messageLength(){return this.
encodingMethods.messageLength}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler);this.source.
on("error",this.sourceErrorOrEndHandler);this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.
sourceDataHandler);this.source.removeListener("end",this.sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener(
"aborted",this.sourceAbortedHandler)}sourceDataHandler=data=>{this.encodingMethods.sourceDataHandler(data)};sourceAbortedHandler=()=>{const abortError=new abort_controller_dist_esm.
l("The operation was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err&&err.name==="AbortError"){this.destroy(err);return}this.removeSourceEventHandlers()};_read(){
this.source.resume()}_destroy(error,callback){this.removeSourceEventHandlers();this.source.destroy();callback(error===null?void 0:error)}};const StructuredMessageDecoding_MESSAGE_VERSION=1;
const StructuredMessageDecoding_MESSAGE_HEADER_LENGTH=13;const StructuredMessageDecoding_SEGMENT_HEADER_LENGTH=10;const StructuredMessageDecoding_FOOTER_LENGTH=8;
var StructuredMessageDecoding_SMRegion;(function(SMRegion2){SMRegion2[SMRegion2["StreamHeader"]=0]="StreamHeader";SMRegion2[SMRegion2["StreamFooter"]=1]="Stream\
Footer";SMRegion2[SMRegion2["SegmentHeader"]=2]="SegmentHeader";SMRegion2[SMRegion2["SegmentFooter"]=3]="SegmentFooter";SMRegion2[SMRegion2["SegmentContent"]=4]=
"SegmentContent"})(StructuredMessageDecoding_SMRegion||(StructuredMessageDecoding_SMRegion={}));class StructuredMessageDecoding{pushData;segmentsCount;currentOffset;currentDataOffset;messageHeaderBuffer;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(pushData){
this.pushData=pushData;this.currentOffset=0;this.segmentsCount=0;this.messageHeaderOffset=0;this.messageHeaderBuffer=new Uint8Array(StructuredMessageDecoding_MESSAGE_HEADER_LENGTH);
this.currentDataOffset=0;this.segmentNumber=0;this.segmentHeaderOffset=0;this.segmentHeaderBuffer=new Uint8Array(StructuredMessageDecoding_SEGMENT_HEADER_LENGTH);
this.segmentContentOffset=0;this.segmentContentLength=0;this.state=StructuredMessageDecoding_SMRegion.StreamHeader;this.segmentFooterOffset=0;this.segmentFooterBuffer=
new Uint8Array(StructuredMessageDecoding_FOOTER_LENGTH);this.messageFooterOffset=0;this.messageFooterBuffer=new Uint8Array(StructuredMessageDecoding_FOOTER_LENGTH);
this.segmentCrc64=new StorageCRC64Calculator;this.messageCrc64=new StorageCRC64Calculator}sourceDataHandler=data=>{this.currentDataOffset=0;if(this.state===StructuredMessageDecoding_SMRegion.
StreamHeader){this.parseMessageHeader(data)}while(this.segmentNumber<this.segmentsCount&&this.currentDataOffset<data.length){if(this.state===StructuredMessageDecoding_SMRegion.
SegmentHeader){this.parseSegmentHeader(data)}if(this.state===StructuredMessageDecoding_SMRegion.SegmentContent){this.parseSegmentContent(data)}if(this.state===StructuredMessageDecoding_SMRegion.
SegmentFooter){this.parseSegmentFooter(data)}}if(this.state===StructuredMessageDecoding_SMRegion.StreamFooter){this.parseMessageFooter(data)}};parseMessageHeader(data){
const length=Math.min(StructuredMessageDecoding_MESSAGE_HEADER_LENGTH-this.messageHeaderOffset,data.length-this.currentDataOffset);this.messageHeaderBuffer.set(
Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),this.messageHeaderOffset);this.currentDataOffset+=length;this.messageHeaderOffset+=
length;this.currentOffset+=length;if(this.messageHeaderOffset===StructuredMessageDecoding_MESSAGE_HEADER_LENGTH){const currentVersion=this.messageHeaderBuffer[0];
if(currentVersion!==StructuredMessageDecoding_MESSAGE_VERSION){throw new Error("Unexpected message version")}this.segmentsCount=this.toInt16(Uint8Array.prototype.
slice.call(this.messageHeaderBuffer,11,13));this.state=StructuredMessageDecoding_SMRegion.SegmentHeader}}parseSegmentHeader(data){const length=Math.min(StructuredMessageDecoding_SEGMENT_HEADER_LENGTH-
this.segmentHeaderOffset,data.length-this.currentDataOffset);this.segmentHeaderBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+
length),this.segmentHeaderOffset);this.currentDataOffset+=length;this.segmentHeaderOffset+=length;this.currentOffset+=length;if(this.segmentHeaderOffset===StructuredMessageDecoding_SEGMENT_HEADER_LENGTH){
const currentSegmentNumber=this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer,0,2));if(currentSegmentNumber!==this.segmentNumber+1){throw new Error(
"Segment number is unexpected.")}this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2);this.segmentContentOffset=0;this.state=StructuredMessageDecoding_SMRegion.
SegmentContent}}parseSegmentContent(data){const length=Math.min(this.segmentContentLength-this.segmentContentOffset,data.length-this.currentDataOffset);const dataToHandle=Uint8Array.
prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length);this.segmentCrc64.append(dataToHandle,length);this.messageCrc64.append(dataToHandle,
length);this.pushData(dataToHandle);this.currentDataOffset+=length;this.segmentContentOffset+=length;this.currentOffset+=length;if(this.segmentContentOffset===this.
segmentContentLength){this.state=StructuredMessageDecoding_SMRegion.SegmentFooter}}parseSegmentFooter(data){const length=Math.min(StructuredMessageDecoding_FOOTER_LENGTH-
this.segmentFooterOffset,data.length-this.currentDataOffset);this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+
length),this.segmentFooterOffset);this.currentDataOffset+=length;this.segmentFooterOffset+=length;this.currentOffset+=length;if(this.segmentFooterOffset===StructuredMessageDecoding_FOOTER_LENGTH){
const crc64Result=this.segmentCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(crc64Result,this.segmentFooterBuffer)){throw new Error(`Segment chec\
k sum mismatch, segmentNumber: ${this.segmentNumber}`)}++this.segmentNumber;if(this.segmentNumber===this.segmentsCount){this.state=StructuredMessageDecoding_SMRegion.
StreamFooter}else{this.segmentHeaderOffset=0;this.segmentFooterOffset=0;this.segmentCrc64=new StorageCRC64Calculator;this.state=StructuredMessageDecoding_SMRegion.
SegmentHeader}}}parseMessageFooter(data){const length=Math.min(StructuredMessageDecoding_FOOTER_LENGTH-this.messageFooterOffset,data.length-this.currentDataOffset);
this.messageFooterBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),this.messageFooterOffset);this.currentDataOffset+=
length;this.messageFooterOffset+=length;this.currentOffset+=length;if(this.messageFooterOffset===StructuredMessageDecoding_FOOTER_LENGTH){const crc64Result=this.
messageCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(crc64Result,this.messageFooterBuffer)){throw new Error("Check sum mismatch")}this.pushData(
null)}}toInt64(input,offset){if(input.length<offset+8){throw new Error("CRC64 buffer error, something wrong with crc64 calculator")}const view=new DataView(input.
buffer,input.byteOffset+offset,8);return Number(view.getBigUint64(0,true))}toInt16(input){if(input.length!==2){throw new Error("CRC64 buffer error, something wr\
ong with crc64 calculator")}return input[0]+input[1]*256}checkCrc64CheckSum(first,second){if(first.length!==8||second.length!==8){throw new Error("CRC64 buffer \
error, something wrong with crc64 calculator")}for(let index=0;index<8;++index){if(first[index]!==second[index]){return false}}return true}};async function structuredMessageDecodingBrowser(source){
source;throw new Error("structuredMessageDecodingBrowser is only for Browser")}function structuredMessageDecodingStream(source,options){return new StructuredMessageDecodingStream(
source,options)}class StructuredMessageDecodingStream extends external_node_stream_.Readable{source;decodingMethods;constructor(source,options){super({highWaterMark:options.
highWaterMark});this.source=source;this.decodingMethods=new StructuredMessageDecoding(dataToHandle=>{if(!this.push(dataToHandle)){source.pause()}});this.setSourceEventHandlers()}_read(){
this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler);this.source.on("e\
rror",this.sourceErrorOrEndHandler);this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler);
this.source.removeListener("end",this.sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("abor\
ted",this.sourceAbortedHandler)}sourceDataHandler=data=>{try{this.decodingMethods.sourceDataHandler(data)}catch(err){this.destroy(err)}};sourceAbortedHandler=()=>{
const abortError=new abort_controller_dist_esm.l("The operation was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err){this.destroy(err);
return}this.removeSourceEventHandlers()};_destroy(error,callback){this.removeSourceEventHandlers();this.source.destroy();callback(error===null?void 0:error)}};let _defaultHttpClient;
function getCachedDefaultHttpClient(){if(!_defaultHttpClient){_defaultHttpClient=(0,esm.fl)()}return _defaultHttpClient};const StorageResponseFormat={Auto:"Auto",
Xml:"Xml",Arrow:"Arrow"};;class BaseRequestPolicy{_nextPolicy;_options;constructor(_nextPolicy,_options){this._nextPolicy=_nextPolicy;this._options=_options}shouldLog(logLevel){
return this._options.shouldLog(logLevel)}log(logLevel,message){this._options.log(logLevel,message)}};class StorageBrowserPolicy extends BaseRequestPolicy{constructor(nextPolicy,options){
super(nextPolicy,options)}async sendRequest(request){return this._nextPolicy.sendRequest(request)}};class StorageBrowserPolicyFactory{create(nextPolicy,options){
return new StorageBrowserPolicy(nextPolicy,options)}};class CredentialPolicy extends BaseRequestPolicy{sendRequest(request){return this._nextPolicy.sendRequest(
this.signRequest(request))}signRequest(request){return request}};class AnonymousCredentialPolicy extends CredentialPolicy{constructor(nextPolicy,options){super(
nextPolicy,options)}};class Credential{create(_nextPolicy,_options){throw new Error("Method should be implemented in children classes.")}};class AnonymousCredential extends Credential{create(nextPolicy,options){
return new AnonymousCredentialPolicy(nextPolicy,options)}}var external_node_crypto_=__webpack_require__(77598);;const SDK_VERSION2="12.5.0";const constants_URLConstants={
Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}};const constants_HeaderConstants={AUTHORIZATION:"\
Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Con\
tent-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"i\
f-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",
USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-co\
de",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"};const constants_DevelopmentConnectionString=null;const constants_PathStylePorts=null;
;function escapeURLPath(url2){const urlParsed=new URL(url2);let path=urlParsed.pathname;path=path||"/";path=utils_common_escape(path);urlParsed.pathname=path;return urlParsed.
toString()}function getProxyUriFromDevConnString(connectionString){let proxyUri="";if(connectionString.search("DevelopmentStorageProxyUri=")!==-1){const matchCredentials=connectionString.
split(";");for(const element of matchCredentials){if(element.trim().startsWith("DevelopmentStorageProxyUri=")){proxyUri=element.trim().match("DevelopmentStorage\
ProxyUri=(.*)")[1]}}}return proxyUri}function getValueInConnString(connectionString,argument){const elements=connectionString.split(";");for(const element of elements){
if(element.trim().startsWith(argument)){return element.trim().match(argument+"=(.*)")[1]}}return""}function extractConnectionStringParts(connectionString){let proxyUri="";
if(connectionString.startsWith("UseDevelopmentStorage=true")){proxyUri=getProxyUriFromDevConnString(connectionString);connectionString=DevelopmentConnectionString}
let blobEndpoint=getValueInConnString(connectionString,"BlobEndpoint");blobEndpoint=blobEndpoint.endsWith("/")?blobEndpoint.slice(0,-1):blobEndpoint;if(connectionString.
search("DefaultEndpointsProtocol=")!==-1&&connectionString.search("AccountKey=")!==-1){let defaultEndpointsProtocol="";let accountName="";let accountKey=stringToUint8Array(
"accountKey","base64");let endpointSuffix="";accountName=getValueInConnString(connectionString,"AccountName");accountKey=stringToUint8Array(getValueInConnString(
connectionString,"AccountKey"),"base64");if(!blobEndpoint){defaultEndpointsProtocol=getValueInConnString(connectionString,"DefaultEndpointsProtocol");const protocol=defaultEndpointsProtocol.
toLowerCase();if(protocol!=="https"&&protocol!=="http"){throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' o\
r 'http'")}endpointSuffix=getValueInConnString(connectionString,"EndpointSuffix");if(!endpointSuffix){throw new Error("Invalid EndpointSuffix in the provided Co\
nnection String")}blobEndpoint=`${defaultEndpointsProtocol}://${accountName}.blob.${endpointSuffix}`}if(!accountName){throw new Error("Invalid AccountName in th\
e provided Connection String")}else if(accountKey.length===0){throw new Error("Invalid AccountKey in the provided Connection String")}return{kind:"AccountConnSt\
ring",url:blobEndpoint,accountName,accountKey,proxyUri}}else{let accountSas=getValueInConnString(connectionString,"SharedAccessSignature");let accountName=getValueInConnString(
connectionString,"AccountName");if(!accountName){accountName=getAccountNameFromUrl(blobEndpoint)}if(!blobEndpoint){throw new Error("Invalid BlobEndpoint in the \
provided SAS Connection String")}else if(!accountSas){throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}if(accountSas.startsWith(
"?")){accountSas=accountSas.substring(1)}return{kind:"SASConnString",url:blobEndpoint,accountName,accountSas}}}function utils_common_escape(text){return encodeURIComponent(
text).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}function appendToURLPath(url2,name){const urlParsed=new URL(url2);let path=urlParsed.
pathname;path=path?path.endsWith("/")?`${path}${name}`:`${path}/${name}`:name;urlParsed.pathname=path;return urlParsed.toString()}function setURLParameter(url2,name,value){
const urlParsed=new URL(url2);const encodedName=encodeURIComponent(name);const encodedValue=value?encodeURIComponent(value):void 0;const searchString=urlParsed.
search===""?"?":urlParsed.search;const searchPieces=[];for(const pair of searchString.slice(1).split("&")){if(pair){const[key]=pair.split("=",2);if(key!==encodedName){
searchPieces.push(pair)}}}if(encodedValue){searchPieces.push(`${encodedName}=${encodedValue}`)}urlParsed.search=searchPieces.length?`?${searchPieces.join("&")}`:
"";return urlParsed.toString()}function getURLParameter(url2,name){const urlParsed=new URL(url2);return urlParsed.searchParams.get(name)??void 0}function setURLHost(url2,host){
const urlParsed=new URL(url2);urlParsed.hostname=host;return urlParsed.toString()}function getURLPath(url2){try{const urlParsed=new URL(url2);return urlParsed.pathname}catch(e){
return void 0}}function getURLScheme(url2){try{const urlParsed=new URL(url2);return urlParsed.protocol.endsWith(":")?urlParsed.protocol.slice(0,-1):urlParsed.protocol}catch(e){
return void 0}}function getURLPathAndQuery(url2){const urlParsed=new URL(url2);const pathString=urlParsed.pathname;if(!pathString){throw new RangeError("Invalid\
 url without valid path.")}let queryString=urlParsed.search||"";queryString=queryString.trim();if(queryString!==""){queryString=queryString.startsWith("?")?queryString:
`?${queryString}`}return`${pathString}${queryString}`}function getURLQueries(url2){let queryString=new URL(url2).search;if(!queryString){return{}}queryString=queryString.
trim();queryString=queryString.startsWith("?")?queryString.substring(1):queryString;let querySubStrings=queryString.split("&");querySubStrings=querySubStrings.filter(
value=>{const indexOfEqual=value.indexOf("=");const lastIndexOfEqual=value.lastIndexOf("=");return indexOfEqual>0&&indexOfEqual===lastIndexOfEqual&&lastIndexOfEqual<
value.length-1});const queries={};for(const querySubString of querySubStrings){const splitResults=querySubString.split("=");const key=splitResults[0];const value=splitResults[1];
queries[key]=value}return queries}function appendToURLQuery(url2,queryParts){const urlParsed=new URL(url2);let query=urlParsed.search;if(query){query+="&"+queryParts}else{
query=queryParts}urlParsed.search=query;return urlParsed.toString()}function truncatedISO8061Date(date,withMilliseconds=true){const dateString=date.toISOString();
return withMilliseconds?dateString.substring(0,dateString.length-1)+"0000Z":dateString.substring(0,dateString.length-5)+"Z"}function generateBlockID(blockIDPrefix,blockIndex){
const maxSourceStringLength=48;const maxBlockIndexLength=6;const maxAllowedBlockIDPrefixLength=maxSourceStringLength-maxBlockIndexLength;if(blockIDPrefix.length>
maxAllowedBlockIDPrefixLength){blockIDPrefix=blockIDPrefix.slice(0,maxAllowedBlockIDPrefixLength)}const res=blockIDPrefix+padStart(blockIndex.toString(),maxSourceStringLength-
blockIDPrefix.length,"0");return uint8ArrayToString(stringToUint8Array(res,"utf-8"),"base64")}async function utils_common_delay(timeInMs,aborter,abortError){return new Promise(
(resolve,reject)=>{let timeout;const abortHandler=()=>{if(timeout!==void 0){clearTimeout(timeout)}reject(abortError)};const resolveHandler=()=>{if(aborter!==void 0){
aborter.removeEventListener("abort",abortHandler)}resolve()};timeout=setTimeout(resolveHandler,timeInMs);if(aborter!==void 0){aborter.addEventListener("abort",abortHandler)}})}
function padStart(currentString,targetLength,padString=" "){if(String.prototype.padStart){return currentString.padStart(targetLength,padString)}padString=padString||
" ";if(currentString.length>targetLength){return currentString}else{targetLength=targetLength-currentString.length;if(targetLength>padString.length){padString+=
padString.repeat(targetLength/padString.length)}return padString.slice(0,targetLength)+currentString}}function sanitizeURL(url2){let safeURL=url2;if(getURLParameter(
safeURL,URLConstants.Parameters.SIGNATURE)){safeURL=setURLParameter(safeURL,URLConstants.Parameters.SIGNATURE,"*****")}return safeURL}function sanitizeHeaders(originalHeader){
const headers=createHttpHeaders();for(const[name,value]of originalHeader){if(name.toLowerCase()===HeaderConstants.AUTHORIZATION.toLowerCase()){headers.set(name,
"*****")}else if(name.toLowerCase()===HeaderConstants.X_MS_COPY_SOURCE){headers.set(name,sanitizeURL(value))}else{headers.set(name,value)}}return headers}function iEqual(str1,str2){
return str1.toLocaleLowerCase()===str2.toLocaleLowerCase()}function getAccountNameFromUrl(url2){const parsedUrl=new URL(url2);let accountName;try{if(parsedUrl.hostname.
split(".")[1]==="blob"){accountName=parsedUrl.hostname.split(".")[0]}else if(isIpEndpointStyle(parsedUrl)){accountName=parsedUrl.pathname.split("/")[1]}else{accountName=
""}return accountName}catch(error){throw new Error("Unable to extract accountName with provided information.")}}function isIpEndpointStyle(parsedUrl){const host=parsedUrl.
host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(
host)||Boolean(parsedUrl.port)&&PathStylePorts.includes(parsedUrl.port)}function attachCredential(thing,credential){thing.credential=credential;return thing}function httpAuthorizationToString(httpAuthorization){
return httpAuthorization?httpAuthorization.scheme+" "+httpAuthorization.value:void 0}function EscapePath(blobName){const split=blobName.split("/");for(let i=0;i<
split.length;i++){split[i]=encodeURIComponent(split[i])}return split.join("/")}function assertResponse(response){if(`_response`in response){return response}throw new TypeError(
`Unexpected response object ${response}`)};const table_lv0=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,
1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,
3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,
3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]);const table_lv2=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);const table_lv4=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function compareHeader(lhs,rhs){if(isLessThan(lhs,rhs))return-1;return 1}function isLessThan(lhs,rhs){const tables=[
table_lv0,table_lv2,table_lv4];let curr_level=0;let i=0;let j=0;while(curr_level<tables.length){if(curr_level===tables.length-1&&i!==j){return i>j}const weight1=i<
lhs.length?tables[curr_level][lhs[i].charCodeAt(0)]:1;const weight2=j<rhs.length?tables[curr_level][rhs[j].charCodeAt(0)]:1;if(weight1===1&&weight2===1){i=0;j=0;
++curr_level}else if(weight1===weight2){++i;++j}else if(weight1===0){++i}else if(weight2===0){++j}else{return weight1<weight2}}return false};class StorageSharedKeyCredentialPolicy extends CredentialPolicy{factory;constructor(nextPolicy,options,factory){
super(nextPolicy,options);this.factory=factory}signRequest(request){request.headers.set(constants_HeaderConstants.X_MS_DATE,new Date().toUTCString());if(request.
body&&(typeof request.body==="string"||request.body!==void 0)&&request.body.length>0){request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(
request.body))}const stringToSign=[request.method.toUpperCase(),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LANGUAGE),this.getHeaderValueToSign(
request,constants_HeaderConstants.CONTENT_ENCODING),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LENGTH),this.getHeaderValueToSign(request,
constants_HeaderConstants.CONTENT_MD5),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_TYPE),this.getHeaderValueToSign(request,constants_HeaderConstants.
DATE),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_MODIFIED_SINCE),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_MATCH),this.
getHeaderValueToSign(request,constants_HeaderConstants.IF_NONE_MATCH),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(
request,constants_HeaderConstants.RANGE)].join("\n")+"\n"+this.getCanonicalizedHeadersString(request)+this.getCanonicalizedResourceString(request);const signature=this.
factory.computeHMACSHA256(stringToSign);request.headers.set(constants_HeaderConstants.AUTHORIZATION,`SharedKey ${this.factory.accountName}:${signature}`);return request}getHeaderValueToSign(request,headerName){
const value=request.headers.get(headerName);if(!value){return""}if(headerName===constants_HeaderConstants.CONTENT_LENGTH&&value==="0"){return""}return value}getCanonicalizedHeadersString(request){
let headersArray=request.headers.headersArray().filter(value=>{return value.name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE)});headersArray.
sort((a,b)=>{return compareHeader(a.name.toLowerCase(),b.name.toLowerCase())});headersArray=headersArray.filter((value,index,array)=>{if(index>0&&value.name.toLowerCase()===
array[index-1].name.toLowerCase()){return false}return true});let canonicalizedHeadersStringToSign="";headersArray.forEach(header=>{canonicalizedHeadersStringToSign+=
`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}
`});return canonicalizedHeadersStringToSign}getCanonicalizedResourceString(request){const path=getURLPath(request.url)||"/";let canonicalizedResourceString="";canonicalizedResourceString+=
`/${this.factory.accountName}${path}`;const queries=getURLQueries(request.url);const lowercaseQueries={};if(queries){const queryKeys=[];for(const key in queries){
if(Object.prototype.hasOwnProperty.call(queries,key)){const lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=queries[key];queryKeys.push(lowercaseKey)}}
queryKeys.sort();for(const key of queryKeys){canonicalizedResourceString+=`
${key}:${decodeURIComponent(lowercaseQueries[key])}`}}return canonicalizedResourceString}};class StorageSharedKeyCredential extends Credential{accountName;accountKey;constructor(accountName,accountKey){
super();this.accountName=accountName;this.accountKey=Buffer.from(accountKey,"base64")}create(nextPolicy,options){return new StorageSharedKeyCredentialPolicy(nextPolicy,
options,this)}computeHMACSHA256(stringToSign){return(0,external_node_crypto_.createHmac)("sha256",this.accountKey).update(stringToSign,"utf8").digest("base64")}}
;const log_logger=(0,logger_dist_esm.KV)("storage-common");;var StorageRetryPolicyType;(function(StorageRetryPolicyType2){StorageRetryPolicyType2[StorageRetryPolicyType2["\
EXPONENTIAL"]=0]="EXPONENTIAL";StorageRetryPolicyType2[StorageRetryPolicyType2["FIXED"]=1]="FIXED"})(StorageRetryPolicyType||(StorageRetryPolicyType={}));;function NewRetryPolicyFactory(retryOptions){
return{create:(nextPolicy,options)=>{return new StorageRetryPolicy(nextPolicy,options,retryOptions)}}}const DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:120*1e3,maxTries:4,
retryDelayInMs:4*1e3,retryPolicyType:StorageRetryPolicyType.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0};const RETRY_ABORT_ERROR=new abort_controller_dist_esm.
l("The operation was aborted.");class StorageRetryPolicy extends BaseRequestPolicy{retryOptions;constructor(nextPolicy,options,retryOptions=DEFAULT_RETRY_OPTIONS){
super(nextPolicy,options);this.retryOptions={retryPolicyType:retryOptions.retryPolicyType?retryOptions.retryPolicyType:DEFAULT_RETRY_OPTIONS.retryPolicyType,maxTries:retryOptions.
maxTries&&retryOptions.maxTries>=1?Math.floor(retryOptions.maxTries):DEFAULT_RETRY_OPTIONS.maxTries,tryTimeoutInMs:retryOptions.tryTimeoutInMs&&retryOptions.tryTimeoutInMs>=
0?retryOptions.tryTimeoutInMs:DEFAULT_RETRY_OPTIONS.tryTimeoutInMs,retryDelayInMs:retryOptions.retryDelayInMs&&retryOptions.retryDelayInMs>=0?Math.min(retryOptions.
retryDelayInMs,retryOptions.maxRetryDelayInMs?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs):DEFAULT_RETRY_OPTIONS.retryDelayInMs,maxRetryDelayInMs:retryOptions.
maxRetryDelayInMs&&retryOptions.maxRetryDelayInMs>=0?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,secondaryHost:retryOptions.secondaryHost?
retryOptions.secondaryHost:DEFAULT_RETRY_OPTIONS.secondaryHost}}async sendRequest(request){return this.attemptSendRequest(request,false,1)}async attemptSendRequest(request,secondaryHas404,attempt){
const newRequest=request.clone();const isPrimaryRetry=secondaryHas404||!this.retryOptions.secondaryHost||!(request.method==="GET"||request.method==="HEAD"||request.
method==="OPTIONS")||attempt%2===1;if(!isPrimaryRetry){newRequest.url=setURLHost(newRequest.url,this.retryOptions.secondaryHost)}if(this.retryOptions.tryTimeoutInMs){
newRequest.url=setURLParameter(newRequest.url,constants_URLConstants.Parameters.TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString())}let response;
try{log_logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry?"Primary":"Secondary"}`);response=await this._nextPolicy.sendRequest(newRequest);if(!this.
shouldRetry(isPrimaryRetry,attempt,response)){return response}secondaryHas404=secondaryHas404||!isPrimaryRetry&&response.status===404}catch(err){log_logger.error(
`RetryPolicy: Caught error, message: ${err.message}, code: ${err.code}`);if(!this.shouldRetry(isPrimaryRetry,attempt,response,err)){throw err}}await this.delay(
isPrimaryRetry,attempt,request.abortSignal);return this.attemptSendRequest(request,secondaryHas404,++attempt)}shouldRetry(isPrimaryRetry,attempt,response,err){if(attempt>=
this.retryOptions.maxTries){log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${this.retryOptions.maxTries}, no further try.`);return false}const retriableErrors2=[
"ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(err){for(const retriableError of retriableErrors2){
if(err.name.toUpperCase().includes(retriableError)||err.message.toUpperCase().includes(retriableError)||err.code&&err.code.toString().toUpperCase()===retriableError){
log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);return true}}}if(response||err){const statusCode=response?response.status:err?
err.statusCode:0;if(!isPrimaryRetry&&statusCode===404){log_logger.info(`RetryPolicy: Secondary access with 404, will retry.`);return true}if(statusCode===503||statusCode===
500){log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);return true}}if(response){if(response?.status>=400){const copySourceError=response.
headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);if(copySourceError!==void 0){switch(copySourceError){case"InternalError":case"OperationTimedOut":case"\
ServerBusy":return true}}}}if(err?.code==="PARSE_ERROR"&&err?.message.startsWith(`Error "Error: Unclosed root tag`)){log_logger.info("RetryPolicy: Incomplete XM\
L response likely due to service timeout, will retry.");return true}return false}async delay(isPrimaryRetry,attempt,abortSignal){let delayTimeInMs=0;if(isPrimaryRetry){
switch(this.retryOptions.retryPolicyType){case StorageRetryPolicyType.EXPONENTIAL:delayTimeInMs=Math.min((Math.pow(2,attempt-1)-1)*this.retryOptions.retryDelayInMs,
this.retryOptions.maxRetryDelayInMs);break;case StorageRetryPolicyType.FIXED:delayTimeInMs=this.retryOptions.retryDelayInMs;break}}else{delayTimeInMs=Math.random()*
1e3}log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);return utils_common_delay(delayTimeInMs,abortSignal,RETRY_ABORT_ERROR)}};class StorageRetryPolicyFactory{retryOptions;constructor(retryOptions){
this.retryOptions=retryOptions}create(nextPolicy,options){return new StorageRetryPolicy(nextPolicy,options,this.retryOptions)}};const storageBrowserPolicyName="\
storageBrowserPolicy";function storageBrowserPolicy(){return{name:storageBrowserPolicyName,async sendRequest(request,next){return next(request)}}};const storageCorrectContentLengthPolicyName="\
StorageCorrectContentLengthPolicy";function storageCorrectContentLengthPolicy(){function correctContentLength(request){if(request.body&&(typeof request.body==="\
string"||Buffer.isBuffer(request.body))&&request.body.length>0){request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body))}}return{
name:storageCorrectContentLengthPolicyName,async sendRequest(request,next){correctContentLength(request);return next(request)}}};const storageRetryPolicyName="s\
torageRetryPolicy";const StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:StorageRetryPolicyType.
EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0};const retriableErrors=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEO\
UT","EPIPE","REQUEST_SEND_ERROR"];const StorageRetryPolicyV2_RETRY_ABORT_ERROR=new abort_controller_dist_esm.l("The operation was aborted.");function storageRetryPolicy(options={}){
const retryPolicyType=options.retryPolicyType??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryPolicyType;const maxTries=options.maxTries??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.
maxTries;const retryDelayInMs=options.retryDelayInMs??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryDelayInMs;const maxRetryDelayInMs=options.maxRetryDelayInMs??
StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs;const secondaryHost=options.secondaryHost??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.secondaryHost;
const tryTimeoutInMs=options.tryTimeoutInMs??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.tryTimeoutInMs;function shouldRetry({isPrimaryRetry,attempt,response,error}){
if(attempt>=maxTries){log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${maxTries}, no further try.`);return false}if(error){for(const retriableError of retriableErrors){
if(error.name.toUpperCase().includes(retriableError)||error.message.toUpperCase().includes(retriableError)||error.code&&error.code.toString().toUpperCase()===retriableError){
log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);return true}}if(error?.code==="PARSE_ERROR"&&error?.message.startsWith(`Error\
 "Error: Unclosed root tag`)){log_logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");return true}}if(response||error){
const statusCode=response?.status??error?.statusCode??0;if(!isPrimaryRetry&&statusCode===404){log_logger.info(`RetryPolicy: Secondary access with 404, will retr\
y.`);return true}if(statusCode===503||statusCode===500){log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);return true}}if(response){if(response?.
status>=400){const copySourceError=response.headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);if(copySourceError!==void 0){switch(copySourceError){case"\
InternalError":case"OperationTimedOut":case"ServerBusy":return true}}}}return false}function calculateDelay(isPrimaryRetry,attempt){let delayTimeInMs=0;if(isPrimaryRetry){
switch(retryPolicyType){case StorageRetryPolicyType.EXPONENTIAL:delayTimeInMs=Math.min((Math.pow(2,attempt-1)-1)*retryDelayInMs,maxRetryDelayInMs);break;case StorageRetryPolicyType.
FIXED:delayTimeInMs=retryDelayInMs;break}}else{delayTimeInMs=Math.random()*1e3}log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);return delayTimeInMs}
return{name:storageRetryPolicyName,async sendRequest(request,next){if(tryTimeoutInMs){request.url=setURLParameter(request.url,constants_URLConstants.Parameters.
TIMEOUT,String(Math.floor(tryTimeoutInMs/1e3)))}const primaryUrl=request.url;const secondaryUrl=secondaryHost?setURLHost(request.url,secondaryHost):void 0;let secondaryHas404=false;
let attempt=1;let retryAgain=true;let response;let error;while(retryAgain){const isPrimaryRetry=secondaryHas404||!secondaryUrl||!["GET","HEAD","OPTIONS"].includes(
request.method)||attempt%2===1;request.url=isPrimaryRetry?primaryUrl:secondaryUrl;response=void 0;error=void 0;try{log_logger.info(`RetryPolicy: =====> Try=${attempt}\
 ${isPrimaryRetry?"Primary":"Secondary"}`);response=await next(request);secondaryHas404=secondaryHas404||!isPrimaryRetry&&response.status===404}catch(e){if((0,esm.
T0)(e)){log_logger.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);error=e}else{log_logger.error(`RetryPolicy: Caught error, message:\
 ${(0,dist_esm.u1)(e)}`);throw e}}retryAgain=shouldRetry({isPrimaryRetry,attempt,response,error});if(retryAgain){await utils_common_delay(calculateDelay(isPrimaryRetry,
attempt),request.abortSignal,StorageRetryPolicyV2_RETRY_ABORT_ERROR)}attempt++}if(response){return response}throw error??new esm.pj("RetryPolicy failed without \
known error.")}}};const storageSharedKeyCredentialPolicyName="storageSharedKeyCredentialPolicy";function storageSharedKeyCredentialPolicy(options){function signRequest(request){
request.headers.set(constants_HeaderConstants.X_MS_DATE,new Date().toUTCString());if(request.body&&(typeof request.body==="string"||Buffer.isBuffer(request.body))&&
request.body.length>0){request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body))}const stringToSign=[request.method.toUpperCase(),
getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LANGUAGE),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_ENCODING),getHeaderValueToSign(
request,constants_HeaderConstants.CONTENT_LENGTH),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_MD5),getHeaderValueToSign(request,constants_HeaderConstants.
CONTENT_TYPE),getHeaderValueToSign(request,constants_HeaderConstants.DATE),getHeaderValueToSign(request,constants_HeaderConstants.IF_MODIFIED_SINCE),getHeaderValueToSign(
request,constants_HeaderConstants.IF_MATCH),getHeaderValueToSign(request,constants_HeaderConstants.IF_NONE_MATCH),getHeaderValueToSign(request,constants_HeaderConstants.
IF_UNMODIFIED_SINCE),getHeaderValueToSign(request,constants_HeaderConstants.RANGE)].join("\n")+"\n"+getCanonicalizedHeadersString(request)+getCanonicalizedResourceString(
request);const signature=(0,external_node_crypto_.createHmac)("sha256",options.accountKey).update(stringToSign,"utf8").digest("base64");request.headers.set(constants_HeaderConstants.
AUTHORIZATION,`SharedKey ${options.accountName}:${signature}`)}function getHeaderValueToSign(request,headerName){const value=request.headers.get(headerName);if(!value){
return""}if(headerName===constants_HeaderConstants.CONTENT_LENGTH&&value==="0"){return""}return value}function getCanonicalizedHeadersString(request){let headersArray=[];
for(const[name,value]of request.headers){if(name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE)){headersArray.push({name,value})}}headersArray.
sort((a,b)=>{return compareHeader(a.name.toLowerCase(),b.name.toLowerCase())});headersArray=headersArray.filter((value,index,array)=>{if(index>0&&value.name.toLowerCase()===
array[index-1].name.toLowerCase()){return false}return true});let canonicalizedHeadersStringToSign="";headersArray.forEach(header=>{canonicalizedHeadersStringToSign+=
`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}
`});return canonicalizedHeadersStringToSign}function getCanonicalizedResourceString(request){const path=getURLPath(request.url)||"/";let canonicalizedResourceString="";
canonicalizedResourceString+=`/${options.accountName}${path}`;const queries=getURLQueries(request.url);const lowercaseQueries={};if(queries){const queryKeys=[];
for(const key in queries){if(Object.prototype.hasOwnProperty.call(queries,key)){const lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=queries[key];
queryKeys.push(lowercaseKey)}}queryKeys.sort();for(const key of queryKeys){canonicalizedResourceString+=`
${key}:${decodeURIComponent(lowercaseQueries[key])}`}}return canonicalizedResourceString}return{name:storageSharedKeyCredentialPolicyName,async sendRequest(request,next){
signRequest(request);return next(request)}}};const storageRequestFailureDetailsParserPolicyName="storageRequestFailureDetailsParserPolicy";function storageRequestFailureDetailsParserPolicy(){
return{name:storageRequestFailureDetailsParserPolicyName,async sendRequest(request,next){try{const response=await next(request);if(response.status===400&&response.
bodyAsText?.includes("<Error><Code>InvalidHeaderValue</Code>")&&response.bodyAsText.includes("<HeaderName>x-ms-version</HeaderName>")){response.bodyAsText=response.
bodyAsText.replace(/<Message>.*<\/Message>/s,"<Message>The provided service version is not enabled on this storage account. Please see https://learn.microsoft.c\
om/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.</Message>")}return response}catch(err){if(typeof err==="object"&&
err!==null&&err.response&&err.response.parsedBody){if(err.response.parsedBody.code==="InvalidHeaderValue"&&err.response.parsedBody.HeaderName==="x-ms-version"){
err.message="The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for\
-the-azure-storage-services for additional information.\n"}}throw err}}}};class UserDelegationKeyCredential{accountName;userDelegationKey;key;constructor(accountName,userDelegationKey){
this.accountName=accountName;this.userDelegationKey=userDelegationKey;this.key=Buffer.from(userDelegationKey.value,"base64")}computeHMACSHA256(stringToSign){return(0,
external_node_crypto_.createHmac)("sha256",this.key).update(stringToSign,"utf8").digest("base64")}};;;const constants_SDK_VERSION="12.34.0";const SERVICE_VERSION="\
2026-10-06";const BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES=256*1024*1024;const BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES=4e3*1024*1024;const BLOCK_BLOB_MAX_BLOCKS=5e4;const DEFAULT_BLOCK_BUFFER_SIZE_BYTES=8*
1024*1024;const DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES=4*1024*1024;const DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS=5;const REQUEST_TIMEOUT=100*1e3;const StorageOAuthScopes="\
https://storage.azure.com/.default";const ApacheArrowContentType="application/vnd.apache.arrow.stream";const utils_constants_URLConstants={Parameters:{FORCE_BROWSER_NO_CACHE:"\
_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}};const HTTPURLConnection={HTTP_ACCEPTED:202,HTTP_CONFLICT:409,HTTP_NOT_FOUND:404,
HTTP_PRECON_FAILED:412,HTTP_RANGE_NOT_SATISFIABLE:416};const utils_constants_HeaderConstants={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"\
Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"\
Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-n\
one-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-reques\
t-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-cop\
y-source-error-code"};const ETagNone="";const ETagAny="*";const SIZE_1_MB=1*1024*1024;const BATCH_MAX_REQUEST=256;const BATCH_MAX_PAYLOAD_IN_BYTES=4*SIZE_1_MB;const HTTP_LINE_ENDING="\
\r\n";const HTTP_VERSION_1_1="HTTP/1.1";const EncryptionAlgorithmAES25="AES256";const utils_constants_DevelopmentConnectionString=`DefaultEndpointsProtocol=http\
;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:\
10000/devstoreaccount1;`;const StorageBlobLoggingAllowedHeaderNames=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","Reque\
st-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-request-id","\
x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server","Vary","\
x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x-ms-h\
as-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-range","\
If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-account-\
kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blob-con\
dition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-md5","x-\
ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-default\
-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-numb\
er-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-duration","x-\
ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-action","\
x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","x\
-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"];const StorageBlobLoggingAllowedQueryParameters=[
"comp","maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","bloc\
kid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"];const BlobUsesCustomerSpecifiedEncryptionMsg="BlobUsesCustom\
erSpecifiedEncryption";const BlobDoesNotUseCustomerSpecifiedEncryption="BlobDoesNotUseCustomerSpecifiedEncryption";const utils_constants_PathStylePorts=["10000",
"10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","11102","11103","11104"];;function isPipelineLike(pipeline){
if(!pipeline||typeof pipeline!=="object"){return false}const castPipeline=pipeline;return Array.isArray(castPipeline.factories)&&typeof castPipeline.options==="\
object"&&typeof castPipeline.toServiceClientOptions==="function"}class Pipeline{factories;options;constructor(factories,options={}){this.factories=factories;this.
options=options}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}}function newPipeline(credential,pipelineOptions={}){
if(!credential){credential=new AnonymousCredential}const pipeline=new Pipeline([],pipelineOptions);pipeline._credential=credential;return pipeline}function processDownlevelPipeline(pipeline){
const knownFactoryFunctions=[isAnonymousCredential,isStorageSharedKeyCredential,isCoreHttpBearerTokenFactory,isStorageBrowserPolicyFactory,isStorageRetryPolicyFactory,
isStorageTelemetryPolicyFactory,isCoreHttpPolicyFactory];if(pipeline.factories.length){const novelFactories=pipeline.factories.filter(factory=>{return!knownFactoryFunctions.
some(knownFactory=>knownFactory(factory))});if(novelFactories.length){const hasInjector=novelFactories.some(factory=>isInjectorPolicyFactory(factory));return{wrappedPolicies:createRequestPolicyFactoryPolicy(
novelFactories),afterRetry:hasInjector}}}return void 0}function getCoreClientOptions(pipeline){const{httpClient:v1Client,...restOptions}=pipeline.options;let httpClient=pipeline.
_coreHttpClient;if(!httpClient){httpClient=v1Client?convertHttpClient(v1Client):getCachedDefaultHttpClient();pipeline._coreHttpClient=httpClient}let corePipeline=pipeline.
_corePipeline;if(!corePipeline){const packageDetails=`azsdk-js-azure-storage-blob/${constants_SDK_VERSION}`;const userAgentPrefix=restOptions.userAgentOptions&&
restOptions.userAgentOptions.userAgentPrefix?`${restOptions.userAgentOptions.userAgentPrefix} ${packageDetails}`:`${packageDetails}`;corePipeline=(0,core_client_dist_esm.
uc)({...restOptions,loggingOptions:{additionalAllowedHeaderNames:StorageBlobLoggingAllowedHeaderNames,additionalAllowedQueryParameters:StorageBlobLoggingAllowedQueryParameters,
logger:logger2.info},userAgentOptions:{userAgentPrefix},serializationOptions:{stringifyXML,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML,
serializerOptions:{xml:{xmlCharKey:"#"}}}});corePipeline.removePolicy({phase:"Retry"});corePipeline.removePolicy({name:esm.e4});corePipeline.addPolicy(storageCorrectContentLengthPolicy());
corePipeline.addPolicy(storageRetryPolicy(restOptions.retryOptions),{phase:"Retry"});corePipeline.addPolicy(storageRequestFailureDetailsParserPolicy());corePipeline.
addPolicy(storageBrowserPolicy());const downlevelResults=processDownlevelPipeline(pipeline);if(downlevelResults){corePipeline.addPolicy(downlevelResults.wrappedPolicies,
downlevelResults.afterRetry?{afterPhase:"Retry"}:void 0)}const credential=getCredentialFromPipeline(pipeline);if(isTokenCredential(credential)){corePipeline.addPolicy(
(0,esm.N$)({credential,scopes:restOptions.audience??StorageOAuthScopes,challengeCallbacks:{authorizeRequestOnChallenge:core_client_dist_esm.rH}}),{phase:"Sign"})}else if(credential instanceof
StorageSharedKeyCredential){corePipeline.addPolicy(storageSharedKeyCredentialPolicy({accountName:credential.accountName,accountKey:credential.accountKey}),{phase:"\
Sign"})}pipeline._corePipeline=corePipeline}return{...restOptions,allowInsecureConnection:true,httpClient,pipeline:corePipeline}}function getCredentialFromPipeline(pipeline){
if(pipeline._credential){return pipeline._credential}let credential=new AnonymousCredential;for(const factory of pipeline.factories){if(isTokenCredential(factory.
credential)){credential=factory.credential}else if(isStorageSharedKeyCredential(factory)){return factory}}return credential}function isStorageSharedKeyCredential(factory){
if(factory instanceof StorageSharedKeyCredential){return true}return factory.constructor.name==="StorageSharedKeyCredential"}function isAnonymousCredential(factory){
if(factory instanceof AnonymousCredential){return true}return factory.constructor.name==="AnonymousCredential"}function isCoreHttpBearerTokenFactory(factory){return isTokenCredential(
factory.credential)}function isStorageBrowserPolicyFactory(factory){if(factory instanceof StorageBrowserPolicyFactory){return true}return factory.constructor.name===
"StorageBrowserPolicyFactory"}function isStorageRetryPolicyFactory(factory){if(factory instanceof StorageRetryPolicyFactory){return true}return factory.constructor.
name==="StorageRetryPolicyFactory"}function isStorageTelemetryPolicyFactory(factory){return factory.constructor.name==="TelemetryPolicyFactory"}function isInjectorPolicyFactory(factory){
return factory.constructor.name==="InjectorPolicyFactory"}function isCoreHttpPolicyFactory(factory){const knownPolicies=["GenerateClientRequestIdPolicy","Tracin\
gPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"];const mockHttpClient={sendRequest:async request=>{
return{request,headers:request.headers.clone(),status:500}}};const mockRequestPolicyOptions2={log(_logLevel,_message){},shouldLog(_logLevel){return false}};const policyInstance=factory.
create(mockHttpClient,mockRequestPolicyOptions2);const policyName=policyInstance.constructor.name;return knownPolicies.some(knownPolicyName=>{return policyName.
startsWith(knownPolicyName)})};var KnownEncryptionAlgorithmType;(function(KnownEncryptionAlgorithmType2){KnownEncryptionAlgorithmType2["AES256"]="AES256"})(KnownEncryptionAlgorithmType||
(KnownEncryptionAlgorithmType={}));var KnownFileShareTokenIntent;(function(KnownFileShareTokenIntent2){KnownFileShareTokenIntent2["Backup"]="backup"})(KnownFileShareTokenIntent||
(KnownFileShareTokenIntent={}));var KnownBlobExpiryOptions;(function(KnownBlobExpiryOptions2){KnownBlobExpiryOptions2["NeverExpire"]="NeverExpire";KnownBlobExpiryOptions2["\
RelativeToCreation"]="RelativeToCreation";KnownBlobExpiryOptions2["RelativeToNow"]="RelativeToNow";KnownBlobExpiryOptions2["Absolute"]="Absolute"})(KnownBlobExpiryOptions||
(KnownBlobExpiryOptions={}));var KnownStorageErrorCode;(function(KnownStorageErrorCode2){KnownStorageErrorCode2["AccountAlreadyExists"]="AccountAlreadyExists";KnownStorageErrorCode2["\
AccountBeingCreated"]="AccountBeingCreated";KnownStorageErrorCode2["AccountIsDisabled"]="AccountIsDisabled";KnownStorageErrorCode2["AuthenticationFailed"]="Auth\
enticationFailed";KnownStorageErrorCode2["AuthorizationFailure"]="AuthorizationFailure";KnownStorageErrorCode2["ConditionHeadersNotSupported"]="ConditionHeaders\
NotSupported";KnownStorageErrorCode2["ConditionNotMet"]="ConditionNotMet";KnownStorageErrorCode2["EmptyMetadataKey"]="EmptyMetadataKey";KnownStorageErrorCode2["\
InsufficientAccountPermissions"]="InsufficientAccountPermissions";KnownStorageErrorCode2["InternalError"]="InternalError";KnownStorageErrorCode2["InvalidAuthent\
icationInfo"]="InvalidAuthenticationInfo";KnownStorageErrorCode2["InvalidHeaderValue"]="InvalidHeaderValue";KnownStorageErrorCode2["InvalidHttpVerb"]="InvalidHt\
tpVerb";KnownStorageErrorCode2["InvalidInput"]="InvalidInput";KnownStorageErrorCode2["InvalidMd5"]="InvalidMd5";KnownStorageErrorCode2["InvalidMetadata"]="Inval\
idMetadata";KnownStorageErrorCode2["InvalidQueryParameterValue"]="InvalidQueryParameterValue";KnownStorageErrorCode2["InvalidRange"]="InvalidRange";KnownStorageErrorCode2["\
InvalidResourceName"]="InvalidResourceName";KnownStorageErrorCode2["InvalidUri"]="InvalidUri";KnownStorageErrorCode2["InvalidXmlDocument"]="InvalidXmlDocument";
KnownStorageErrorCode2["InvalidXmlNodeValue"]="InvalidXmlNodeValue";KnownStorageErrorCode2["Md5Mismatch"]="Md5Mismatch";KnownStorageErrorCode2["MetadataTooLarge"]=
"MetadataTooLarge";KnownStorageErrorCode2["MissingContentLengthHeader"]="MissingContentLengthHeader";KnownStorageErrorCode2["MissingRequiredQueryParameter"]="Mi\
ssingRequiredQueryParameter";KnownStorageErrorCode2["MissingRequiredHeader"]="MissingRequiredHeader";KnownStorageErrorCode2["MissingRequiredXmlNode"]="MissingRe\
quiredXmlNode";KnownStorageErrorCode2["MultipleConditionHeadersNotSupported"]="MultipleConditionHeadersNotSupported";KnownStorageErrorCode2["OperationTimedOut"]=
"OperationTimedOut";KnownStorageErrorCode2["OutOfRangeInput"]="OutOfRangeInput";KnownStorageErrorCode2["OutOfRangeQueryParameterValue"]="OutOfRangeQueryParamete\
rValue";KnownStorageErrorCode2["RequestBodyTooLarge"]="RequestBodyTooLarge";KnownStorageErrorCode2["ResourceTypeMismatch"]="ResourceTypeMismatch";KnownStorageErrorCode2["\
RequestUrlFailedToParse"]="RequestUrlFailedToParse";KnownStorageErrorCode2["ResourceAlreadyExists"]="ResourceAlreadyExists";KnownStorageErrorCode2["ResourceNotF\
ound"]="ResourceNotFound";KnownStorageErrorCode2["ServerBusy"]="ServerBusy";KnownStorageErrorCode2["UnsupportedHeader"]="UnsupportedHeader";KnownStorageErrorCode2["\
UnsupportedXmlNode"]="UnsupportedXmlNode";KnownStorageErrorCode2["UnsupportedQueryParameter"]="UnsupportedQueryParameter";KnownStorageErrorCode2["UnsupportedHtt\
pVerb"]="UnsupportedHttpVerb";KnownStorageErrorCode2["AppendPositionConditionNotMet"]="AppendPositionConditionNotMet";KnownStorageErrorCode2["BlobAlreadyExists"]=
"BlobAlreadyExists";KnownStorageErrorCode2["BlobImmutableDueToPolicy"]="BlobImmutableDueToPolicy";KnownStorageErrorCode2["BlobNotFound"]="BlobNotFound";KnownStorageErrorCode2["\
BlobOverwritten"]="BlobOverwritten";KnownStorageErrorCode2["BlobTierInadequateForContentLength"]="BlobTierInadequateForContentLength";KnownStorageErrorCode2["Bl\
obUsesCustomerSpecifiedEncryption"]="BlobUsesCustomerSpecifiedEncryption";KnownStorageErrorCode2["BlockCountExceedsLimit"]="BlockCountExceedsLimit";KnownStorageErrorCode2["\
BlockListTooLong"]="BlockListTooLong";KnownStorageErrorCode2["CannotChangeToLowerTier"]="CannotChangeToLowerTier";KnownStorageErrorCode2["CannotVerifyCopySource"]=
"CannotVerifyCopySource";KnownStorageErrorCode2["ContainerAlreadyExists"]="ContainerAlreadyExists";KnownStorageErrorCode2["ContainerBeingDeleted"]="ContainerBei\
ngDeleted";KnownStorageErrorCode2["ContainerDisabled"]="ContainerDisabled";KnownStorageErrorCode2["ContainerNotFound"]="ContainerNotFound";KnownStorageErrorCode2["\
ContentLengthLargerThanTierLimit"]="ContentLengthLargerThanTierLimit";KnownStorageErrorCode2["CopyAcrossAccountsNotSupported"]="CopyAcrossAccountsNotSupported";
KnownStorageErrorCode2["CopyIdMismatch"]="CopyIdMismatch";KnownStorageErrorCode2["FeatureVersionMismatch"]="FeatureVersionMismatch";KnownStorageErrorCode2["Incr\
ementalCopyBlobMismatch"]="IncrementalCopyBlobMismatch";KnownStorageErrorCode2["IncrementalCopyOfEarlierSnapshotNotAllowed"]="IncrementalCopyOfEarlierSnapshotNo\
tAllowed";KnownStorageErrorCode2["IncrementalCopySourceMustBeSnapshot"]="IncrementalCopySourceMustBeSnapshot";KnownStorageErrorCode2["InfiniteLeaseDurationRequi\
red"]="InfiniteLeaseDurationRequired";KnownStorageErrorCode2["InvalidBlobOrBlock"]="InvalidBlobOrBlock";KnownStorageErrorCode2["InvalidBlobTier"]="InvalidBlobTi\
er";KnownStorageErrorCode2["InvalidBlobType"]="InvalidBlobType";KnownStorageErrorCode2["InvalidBlockId"]="InvalidBlockId";KnownStorageErrorCode2["InvalidBlockLi\
st"]="InvalidBlockList";KnownStorageErrorCode2["InvalidOperation"]="InvalidOperation";KnownStorageErrorCode2["InvalidPageRange"]="InvalidPageRange";KnownStorageErrorCode2["\
InvalidSourceBlobType"]="InvalidSourceBlobType";KnownStorageErrorCode2["InvalidSourceBlobUrl"]="InvalidSourceBlobUrl";KnownStorageErrorCode2["InvalidVersionForP\
ageBlobOperation"]="InvalidVersionForPageBlobOperation";KnownStorageErrorCode2["LeaseAlreadyPresent"]="LeaseAlreadyPresent";KnownStorageErrorCode2["LeaseAlready\
Broken"]="LeaseAlreadyBroken";KnownStorageErrorCode2["LeaseIdMismatchWithBlobOperation"]="LeaseIdMismatchWithBlobOperation";KnownStorageErrorCode2["LeaseIdMisma\
tchWithContainerOperation"]="LeaseIdMismatchWithContainerOperation";KnownStorageErrorCode2["LeaseIdMismatchWithLeaseOperation"]="LeaseIdMismatchWithLeaseOperati\
on";KnownStorageErrorCode2["LeaseIdMissing"]="LeaseIdMissing";KnownStorageErrorCode2["LeaseIsBreakingAndCannotBeAcquired"]="LeaseIsBreakingAndCannotBeAcquired";
KnownStorageErrorCode2["LeaseIsBreakingAndCannotBeChanged"]="LeaseIsBreakingAndCannotBeChanged";KnownStorageErrorCode2["LeaseIsBrokenAndCannotBeRenewed"]="Lease\
IsBrokenAndCannotBeRenewed";KnownStorageErrorCode2["LeaseLost"]="LeaseLost";KnownStorageErrorCode2["LeaseNotPresentWithBlobOperation"]="LeaseNotPresentWithBlobO\
peration";KnownStorageErrorCode2["LeaseNotPresentWithContainerOperation"]="LeaseNotPresentWithContainerOperation";KnownStorageErrorCode2["LeaseNotPresentWithLea\
seOperation"]="LeaseNotPresentWithLeaseOperation";KnownStorageErrorCode2["MaxBlobSizeConditionNotMet"]="MaxBlobSizeConditionNotMet";KnownStorageErrorCode2["NoAu\
thenticationInformation"]="NoAuthenticationInformation";KnownStorageErrorCode2["NoPendingCopyOperation"]="NoPendingCopyOperation";KnownStorageErrorCode2["Operat\
ionNotAllowedOnIncrementalCopyBlob"]="OperationNotAllowedOnIncrementalCopyBlob";KnownStorageErrorCode2["PendingCopyOperation"]="PendingCopyOperation";KnownStorageErrorCode2["\
PreviousSnapshotCannotBeNewer"]="PreviousSnapshotCannotBeNewer";KnownStorageErrorCode2["PreviousSnapshotNotFound"]="PreviousSnapshotNotFound";KnownStorageErrorCode2["\
PreviousSnapshotOperationNotSupported"]="PreviousSnapshotOperationNotSupported";KnownStorageErrorCode2["SequenceNumberConditionNotMet"]="SequenceNumberCondition\
NotMet";KnownStorageErrorCode2["SequenceNumberIncrementTooLarge"]="SequenceNumberIncrementTooLarge";KnownStorageErrorCode2["SnapshotCountExceeded"]="SnapshotCou\
ntExceeded";KnownStorageErrorCode2["SnapshotOperationRateExceeded"]="SnapshotOperationRateExceeded";KnownStorageErrorCode2["SnapshotsPresent"]="SnapshotsPresent";
KnownStorageErrorCode2["SourceConditionNotMet"]="SourceConditionNotMet";KnownStorageErrorCode2["SystemInUse"]="SystemInUse";KnownStorageErrorCode2["TargetCondit\
ionNotMet"]="TargetConditionNotMet";KnownStorageErrorCode2["UnauthorizedBlobOverwrite"]="UnauthorizedBlobOverwrite";KnownStorageErrorCode2["BlobBeingRehydrated"]=
"BlobBeingRehydrated";KnownStorageErrorCode2["BlobArchived"]="BlobArchived";KnownStorageErrorCode2["BlobNotArchived"]="BlobNotArchived";KnownStorageErrorCode2["\
AuthorizationSourceIPMismatch"]="AuthorizationSourceIPMismatch";KnownStorageErrorCode2["AuthorizationProtocolMismatch"]="AuthorizationProtocolMismatch";KnownStorageErrorCode2["\
AuthorizationPermissionMismatch"]="AuthorizationPermissionMismatch";KnownStorageErrorCode2["AuthorizationServiceMismatch"]="AuthorizationServiceMismatch";KnownStorageErrorCode2["\
AuthorizationResourceTypeMismatch"]="AuthorizationResourceTypeMismatch";KnownStorageErrorCode2["BlobAccessTierNotSupportedForAccountType"]="BlobAccessTierNotSup\
portedForAccountType"})(KnownStorageErrorCode||(KnownStorageErrorCode={}));;const BlobServiceProperties={serializedName:"BlobServiceProperties",xmlName:"Storage\
ServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logging",type:{
name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{
serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:true,
xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVe\
rsion",xmlName:"DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{
name:"Composite",className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWeb\
site"}}}}};const Logging={serializedName:"Logging",type:{name:"Composite",className:"Logging",modelProperties:{version:{serializedName:"Version",required:true,xmlName:"\
Version",type:{name:"String"}},deleteProperty:{serializedName:"Delete",required:true,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",required:true,
xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:true,xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"Retent\
ionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}};const RetentionPolicy={serializedName:"RetentionPolicy",type:{name:"\
Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",type:{name:"Boolean"}},days:{constraints:{
InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}};const Metrics={serializedName:"Metrics",type:{name:"Composite",className:"Metr\
ics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",
type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",
xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}};const CorsRule={serializedName:"CorsRule",type:{name:"Composite",className:"Co\
rsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:true,xmlName:"AllowedOrigins",type:{name:"String"}},allowedMethods:{serializedName:"\
AllowedMethods",required:true,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"AllowedHeaders",required:true,xmlName:"AllowedHeade\
rs",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:true,xmlName:"ExposedHeaders",type:{name:"String"}},maxAgeInSeconds:{constraints:{
InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:true,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}};const StaticWebsite={serializedName:"Stati\
cWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",type:{name:"Boolea\
n"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"ErrorDocument404Path",xmlName:"\
ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultIndexDocumentPath",type:{name:"S\
tring"}}}}};const StorageError={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"Message",
xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},copySourceErrorCode:{
serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySourceErrorMessage",xmlName:"\
CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{serializedName:"Authen\
ticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}};const BlobServiceStatistics={serializedName:"BlobServiceStatistics",xmlName:"S\
torageServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplic\
ation",type:{name:"Composite",className:"GeoReplication"}}}}};const GeoReplication={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplica\
tion",modelProperties:{status:{serializedName:"Status",required:true,xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{
serializedName:"LastSyncTime",required:true,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}};const ListContainersSegmentResponse={serializedName:"ListCo\
ntainersSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"\
ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"\
String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Numbe\
r"}},containerItems:{serializedName:"ContainerItems",required:true,xmlName:"Containers",xmlIsWrapped:true,xmlElementName:"Container",type:{name:"Sequence",element:{
type:{name:"Composite",className:"ContainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const ContainerItem={
serializedName:"ContainerItem",xmlName:"Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:true,xmlName:"\
Name",type:{name:"String"}},deleted:{serializedName:"Deleted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{
name:"String"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{serializedName:"\
Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}}}}};const ContainerProperties={serializedName:"ContainerProperties",type:{name:"\
Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"Last-Modified",required:true,xmlName:"Last-Modified",type:{name:"DateT\
imeRfc1123"}},etag:{serializedName:"Etag",required:true,xmlName:"Etag",type:{name:"String"}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{
name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","lea\
sed","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},
publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"\
HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boo\
lean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{serializedName:"\
DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"\
DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}};const KeyInfo={serializedName:"\
KeyInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"Start",required:true,xmlName:"Start",type:{name:"String"}},expiresOn:{
serializedName:"Expiry",required:true,xmlName:"Expiry",type:{name:"String"}},delegatedUserTid:{serializedName:"DelegatedUserTid",xmlName:"DelegatedUserTid",type:{
name:"String"}}}}};const UserDelegationKey={serializedName:"UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{signedObjectId:{
serializedName:"SignedOid",required:true,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{serializedName:"SignedTid",required:true,xmlName:"SignedTid",
type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:true,xmlName:"SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"Si\
gnedExpiry",required:true,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{serializedName:"SignedService",required:true,xmlName:"SignedService",type:{
name:"String"}},signedVersion:{serializedName:"SignedVersion",required:true,xmlName:"SignedVersion",type:{name:"String"}},signedDelegatedUserTenantId:{serializedName:"\
SignedDelegatedUserTid",xmlName:"SignedDelegatedUserTid",type:{name:"String"}},value:{serializedName:"Value",required:true,xmlName:"Value",type:{name:"String"}}}}};
const FilterBlobSegment={serializedName:"FilterBlobSegment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},where:{serializedName:"Where",required:true,xmlName:"\
Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:true,xmlName:"Blobs",xmlIsWrapped:true,xmlElementName:"Blob",type:{name:"Sequence",element:{
type:{name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const FilterBlobItem={
serializedName:"FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"Name",required:true,xmlName:"\
Name",type:{name:"String"}},containerName:{serializedName:"ContainerName",required:true,xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",
xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}};const BlobTags={serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobT\
ags",modelProperties:{blobTagSet:{serializedName:"BlobTagSet",required:true,xmlName:"TagSet",xmlIsWrapped:true,xmlElementName:"Tag",type:{name:"Sequence",element:{
type:{name:"Composite",className:"BlobTag"}}}}}}};const BlobTag={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{
key:{serializedName:"Key",required:true,xmlName:"Key",type:{name:"String"}},value:{serializedName:"Value",required:true,xmlName:"Value",type:{name:"String"}}}}};
const SignedIdentifier={serializedName:"SignedIdentifier",xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"\
Id",required:true,xmlName:"Id",type:{name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"Access\
Policy"}}}}};const AccessPolicy={serializedName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",
xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"\
Permission",type:{name:"String"}}}}};const ListBlobsFlatSegmentResponse={serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{name:"\
Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",xmlIsAttribute:true,
type:{name:"String"}},containerName:{serializedName:"ContainerName",required:true,xmlName:"ContainerName",xmlIsAttribute:true,type:{name:"String"}},prefix:{serializedName:"\
Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"\
MaxResults",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const BlobFlatListSegment={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{
name:"Composite",className:"BlobFlatListSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:true,xmlName:"BlobItems",xmlElementName:"Blob",
type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}};const BlobItemInternal={serializedName:"BlobItemInternal",xmlName:"Blo\
b",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},
deleted:{serializedName:"Deleted",required:true,xmlName:"Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:true,xmlName:"Snapshot",type:{
name:"String"}},versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsC\
urrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{
serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"\
Composite",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dictionary",value:{type:{
name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}};const BlobName={serializedName:"BlobName",
type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:true,type:{name:"Boolean"}},content:{
serializedName:"content",xmlName:"content",xmlIsMsText:true,type:{name:"String"}}}}};const BlobPropertiesInternal={serializedName:"BlobPropertiesInternal",xmlName:"\
Properties",type:{name:"Composite",className:"BlobPropertiesInternal",modelProperties:{createdOn:{serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"\
DateTimeRfc1123"}},lastModified:{serializedName:"Last-Modified",required:true,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",
required:true,xmlName:"Etag",type:{name:"String"}},contentLength:{serializedName:"Content-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"\
Content-Type",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{serializedName:"Content-Encoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{
serializedName:"Content-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"By\
teArray"}},contentDisposition:{serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{serializedName:"Cache-Cont\
rol",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"\
LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"\
Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enu\
m",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"CopyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"\
CopyStatus",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",type:{name:"\
String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{serializedName:"CopyCompletionTime",xmlName:"\
CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"Str\
ing"}},serverEncrypted:{serializedName:"ServerEncrypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"\
IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"DestinationSnapshot",xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{
serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"Remai\
ningRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"AccessTier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P2\
0","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold","Smart"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierInfer\
red",type:{name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:["rehydrate-pending-to-hot","r\
ehydrate-pending-to-cool","rehydrate-pending-to-cold","rehydrate-pending-to-smart"]}},smartAccessTier:{serializedName:"SmartAccessTier",xmlName:"SmartAccessTier",
type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold","Smart"]}},customerProvidedKeySha256:{
serializedName:"CustomerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"\
EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChangeTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},
tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeR\
fc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"RehydratePrio\
rity",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"LastAccessTime",type:{name:"DateTimeRfc1123"}},
immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{
serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"\
LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}};const ListBlobsHierarchySegmentResponse={serializedName:"ListBlobsHierarchySegmentResponse",xmlName:"En\
umerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:true,
xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:true,xmlName:"ContainerName",xmlIsAttribute:true,
type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},
maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},
segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"\
NextMarker",type:{name:"String"}}}}};const BlobHierarchyListSegment={serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"\
BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",
element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:true,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}};const BlobPrefix={serializedName:"BlobPrefix",type:{name:"Composite",className:"Bl\
obPrefix",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}};const BlockLookupList={serializedName:"Bl\
ockLookupList",xmlName:"BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",
xmlElementName:"Committed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"\
Uncommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequenc\
e",element:{type:{name:"String"}}}}}}};const BlockList={serializedName:"BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{
serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:true,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:true,xmlElementName:"Block",type:{name:"Sequence",element:{
type:{name:"Composite",className:"Block"}}}}}}};const Block={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"\
Name",required:true,xmlName:"Name",type:{name:"String"}},size:{serializedName:"Size",required:true,xmlName:"Size",type:{name:"Number"}}}}};const PageList={serializedName:"\
PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{
name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRang\
e",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"\
String"}}}}};const PageRange={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"PageRange",modelProperties:{start:{serializedName:"\
Start",required:true,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:true,xmlName:"End",type:{name:"Number"}}}}};const ClearRange={serializedName:"\
ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{start:{serializedName:"Start",required:true,xmlName:"Start",type:{
name:"Number"}},end:{serializedName:"End",required:true,xmlName:"End",type:{name:"Number"}}}}};const QueryRequest={serializedName:"QueryRequest",xmlName:"QueryR\
equest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:true,xmlName:"QueryType",type:{name:"Str\
ing"}},expression:{serializedName:"Expression",required:true,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"InputSerialization",
xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",xmlName:"OutputSe\
rialization",type:{name:"Composite",className:"QuerySerialization"}}}}};const QuerySerialization={serializedName:"QuerySerialization",type:{name:"Composite",className:"\
QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}};const QueryFormat={serializedName:"\
QueryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:true,xmlName:"Type",type:{name:"Enum",allowedValues:[
"delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"\
Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Co\
mposite",className:"JsonTextConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"\
ArrowConfiguration"}},parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{
name:"any"}}}}}}};const DelimitedTextConfiguration={serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"\
DelimitedTextConfiguration",modelProperties:{columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"\
FieldQuote",xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{
serializedName:"EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}};
const JsonTextConfiguration={serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{
recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}};const ArrowConfiguration={serializedName:"ArrowConfiguratio\
n",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:true,xmlName:"Sc\
hema",xmlIsWrapped:true,xmlElementName:"Field",type:{name:"Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}};const ArrowField={serializedName:"\
ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowField",modelProperties:{type:{serializedName:"Type",required:true,xmlName:"Type",type:{name:"\
String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"String"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{
serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}};const ServiceSetPropertiesHeaders={serializedName:"Service_setPropertiesHeaders",type:{name:"Com\
posite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceSetPropertiesExceptionHeaders={
serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetPropertiesHeaders={serializedName:"Service_getPropertiesHeaders",type:{name:"\
Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetPropertiesExceptionHeaders={
serializedName:"Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetStatisticsHeaders={serializedName:"Service_getStatisticsHeaders",type:{name:"\
Composite",className:"ServiceGetStatisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}};const ServiceGetStatisticsExceptionHeaders={serializedName:"Service_getStatisticsExceptionHeaders",type:{name:"Composit\
e",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const ServiceListContainersSegmentHeaders={serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentH\
eaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceListContainersSegmentExceptionHeaders={serializedName:"Service_\
listContainersSegmentExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetUserDelegationKeyHeaders={serializedName:"Service_getUserDelegationKeyHeader\
s",type:{name:"Composite",className:"ServiceGetUserDelegationKeyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x\
-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetUserDelegationKeyExceptionHeaders={serializedName:"Service_getUserDelegationK\
eyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetAccountInfoHeaders={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"\
ServiceGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS","Premium_ZRS","Standard_RAGZRS"]}},accountKind:{serializedName:"\
x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const ServiceGetAccountInfoExceptionHeaders={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"\
ServiceGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceSubmitBatchHeaders={
serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-t\
ype",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceSubmitBatchExceptionHeaders={serializedName:"\
Service_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceFilterBlobsHeaders={serializedName:"Service_filterBlobsHeaders",type:{name:"Composite",className:"\
ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const ServiceFilterBlobsExceptionHeaders={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobs\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerCreateHeaders={
serializedName:"Container_createHeaders",type:{name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerCreateExceptionHeaders={serializedName:"Container_createExcep\
tionHeaders",type:{name:"Composite",className:"ContainerCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const ContainerGetPropertiesHeaders={serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",className:"Container\
GetPropertiesHeaders",modelProperties:{metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{
type:{name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},
leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},
leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{
serializedName:"x-ms-has-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"\
x-ms-has-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{
name:"String"}},denyEncryptionScopeOverride:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Bool\
ean"}},isImmutableStorageWithVersioningEnabled:{serializedName:"x-ms-immutable-storage-with-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-\
enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerGetPropertiesExceptionHeaders={
serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerDeleteHeaders={serializedName:"Container_deleteHeaders",type:{name:"Composite",
className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const ContainerDeleteExceptionHeaders={serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"ContainerDel\
eteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerSetMetadataHeaders={
serializedName:"Container_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerSetMetadataExceptionHeaders={serializedName:"\
Container_setMetadataExceptionHeaders",type:{name:"Composite",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerGetAccessPolicyHeaders={serializedName:"Container_getAccessPolicyHeaders",type:{name:"\
Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-acc\
ess",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-\
modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}};const ContainerGetAccessPolicyExceptionHeaders={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"\
Composite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const ContainerSetAccessPolicyHeaders={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicy\
Headers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerSetAccessPolicyExceptionHeaders={
serializedName:"Container_setAccessPolicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRestoreHeaders={serializedName:"Container_restoreHeaders",type:{
name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const ContainerRestoreExceptionHeaders={serializedName:"Container_restoreExceptionHeaders",type:{name:"Composite",className:"\
ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRenameHeaders={
serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRenameExceptionHeaders={serializedName:"Container_renameExcep\
tionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const ContainerSubmitBatchHeaders={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubm\
itBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request\
-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}};const ContainerSubmitBatchExceptionHeaders={
serializedName:"Container_submitBatchExceptionHeaders",type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerFilterBlobsHeaders={serializedName:"Container_filterBlobsHeaders",type:{name:"\
Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerFilterBlobsExceptionHeaders={serializedName:"\
Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerAcquireLeaseHeaders={serializedName:"Container_acquireLeaseHeaders",type:{name:"Co\
mposite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}};const ContainerAcquireLeaseExceptionHeaders={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"\
ContainerAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerReleaseLeaseHeaders={
serializedName:"Container_releaseLeaseHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}};const ContainerReleaseLeaseExceptionHeaders={serializedName:"Container_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRelea\
seLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRenewLeaseHeaders={
serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-le\
ase-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Stri\
ng"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerRenewLeaseExceptionHeaders={serializedName:"Co\
ntainer_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerBreakLeaseHeaders={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",
className:"ContainerBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modi\
fied",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}};const ContainerBreakLeaseExceptionHeaders={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"C\
ontainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerChangeLeaseHeaders={
serializedName:"Container_changeLeaseHeaders",type:{name:"Composite",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-le\
ase-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Stri\
ng"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerChangeLeaseExceptionHeaders={serializedName:"C\
ontainer_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-e\
rror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobFlatSegmentHeaders={serializedName:"Container_listBlobFlatSegmentHeaders",type:{
name:"Composite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"\
String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-reques\
t-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobFlatSegmentExceptionHeaders={
serializedName:"Container_listBlobFlatSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobFlatSegmentApacheArrowHeaders={serializedName:"\
Container_listBlobFlatSegmentApacheArrowHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentApacheArrowHeaders",modelProperties:{contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request\
-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerListBlobFlatSegmentApacheArrowExceptionHeaders={
serializedName:"Container_listBlobFlatSegmentApacheArrowExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentApacheArrowExceptionHead\
ers",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobHierarchySegmentHeaders={
serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request\
-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobHierarchySegmentExceptionHeaders={serializedName:"Container_listBlobHierarchySegmentExceptionHe\
aders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobHierarchySegmentApacheArrowHeaders={serializedName:"Container_listBlobHierarchySegmentApacheArr\
owHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentApacheArrowHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"\
content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerListBlobHierarchySegmentApacheArrowExceptionHeaders={serializedName:"Container_listBlobHie\
rarchySegmentApacheArrowExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentApacheArrowExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerGetAccountInfoHeaders={serializedName:"Container_getAccountIn\
foHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-\
ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS",
"Premium_ZRS","Standard_RAGZRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobS\
torage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{
name:"Boolean"}}}}};const ContainerGetAccountInfoExceptionHeaders={serializedName:"Container_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"C\
ontainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobDownloadHeaders={
serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{
serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{
serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-\
ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"\
Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-\
range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-contr\
ol",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-\
blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","Pag\
eBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["in\
finite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","bre\
aking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{
serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-\
encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-\
sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"N\
umber"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"\
x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutabili\
ty-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mo\
de",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},
structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},structuredContentLength:{serializedName:"x-ms-str\
uctured-content-length",xmlName:"x-ms-structured-content-length",type:{name:"Number"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",
type:{name:"String"}},accessTierInferred:{serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},accessTierChangedOn:{
serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"DateTimeRfc1123"}},smartAccessTier:{serializedName:"x-ms-smart-\
access-tier",xmlName:"x-ms-smart-access-tier",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}};const BlobDownloadExceptionHeaders={serializedName:"B\
lob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const BlobGetPropertiesHeaders={serializedName:"Blob_getPropertiesHeaders",type:{name:"Composite",className:"BlobGetPr\
opertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"\
x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"\
x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{
name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"\
String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{
serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-s\
tatus-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},
copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms\
-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success",
"aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"\
x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms\
-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enu\
m",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"\
Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-\
md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-lan\
guage",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms\
-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-r\
equest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-versi\
on",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"accept-\
ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-blo\
ck-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{
serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"\
x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"\
DateTimeRfc1123"}},smartAccessTier:{serializedName:"x-ms-smart-access-tier",xmlName:"x-ms-smart-access-tier",type:{name:"String"}},versionId:{serializedName:"x-\
ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{
name:"Boolean"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{serializedName:"x-ms-expiry-time",xmlName:"\
x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},rehydratePriority:{
serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessed:{serializedName:"x\
-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until\
-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"\
x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal\
-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetPropertiesExceptionHeaders={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobDeleteHeaders={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"\
BlobDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobDeleteExceptionHeaders={
serializedName:"Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobUndeleteHeaders={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"Bl\
obUndeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobUndeleteExceptionHeaders={
serializedName:"Blob_undeleteExceptionHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetExpiryHeaders={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"\
BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"la\
st-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobSetExpiryExceptionHeaders={serializedName:"Blob_setExpiryExceptionHe\
aders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const BlobSetHttpHeadersHeaders={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetHttpHeadersExceptionHeaders={serializedName:"\
Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetImmutabilityPolicyHeaders={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"\
Composite",className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-i\
d",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-imm\
utability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutabil\
ity-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}};const BlobSetImmutabilityPolicyExceptionHeaders={
serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobDeleteImmutabilityPolicyHeaders={serializedName:"Blob_deleteImmuta\
bilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-reques\
t-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobDeleteImmutabilityPolicyExceptionHeaders={
serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetLegalHoldHeaders={serializedName:"Blob_setLegalHoldH\
eaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-clien\
t-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ve\
rsion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-ms-le\
gal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}};const BlobSetLegalHoldExceptionHeaders={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"\
Composite",className:"BlobSetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Strin\
g"}}}}};const BlobSetMetadataHeaders={serializedName:"Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetMetadataExceptionHeaders={serializedName:"Blob_setMetadataExcep\
tionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const BlobAcquireLeaseHeaders={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"BlobAcquireLeaseHeade\
rs",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobAcquireLeaseExceptionHeaders={
serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobReleaseLeaseHeaders={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composi\
te",className:"BlobReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-mod\
ified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobReleaseLeaseExceptionHeaders={serializedName:"B\
lob_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-cod\
e",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobRenewLeaseHeaders={serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"Blo\
bRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last\
-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}};const BlobRenewLeaseExceptionHeaders={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"BlobRenewLeaseExceptionHeade\
rs",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobChangeLeaseHeaders={serializedName:"\
Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobChangeLeaseExceptionHeaders={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Comp\
osite",className:"BlobChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobBreakLeaseHeaders={serializedName:"Blob_breakLeaseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"\
x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobBreakLeaseExceptionHeaders={serializedName:"\
Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobCreateSnapshotHeaders={serializedName:"Blob_createSnapshotHeaders",type:{name:"Composite",className:"\
BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobCreateSnapshotExceptionHeaders={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHead\
ers",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobStartCopyFromURLHeaders={serializedName:"\
Blob_startCopyFromURLHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"Str\
ing"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},
copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobStartCopyFromURLExceptionHeaders={serializedName:"Blob_startCopyFromURLExceptionHe\
aders",type:{name:"Composite",className:"BlobStartCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const BlobCopyFromURLHeaders={serializedName:"Blob\
_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"\
success",isConstant:true,serializedName:"x-ms-copy-status",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"Byte\
Array"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryp\
tion-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobCopyFromURLExceptionHeaders={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobCopyFromURLExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"\
x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}};const BlobAbortCopyFromURLHeaders={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLHeader\
s",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x\
-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobAbortCopyFromURLExceptionHeaders={
serializedName:"Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTierHeaders={serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"\
BlobSetTierHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTierExceptionHeaders={serializedName:"Blob_setT\
ierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-e\
rror-code",type:{name:"String"}}}}};const BlobGetAccountInfoHeaders={serializedName:"Blob_getAccountInfoHeaders",type:{name:"Composite",className:"BlobGetAccoun\
tInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_L\
RS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS","Premium_ZRS","Standard_RAGZRS"]}},accountKind:{serializedName:"x-ms-account-ki\
nd",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}};const BlobGetAccountInfoExceptionHeaders={serializedName:"Blob_getA\
ccountInfoExceptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const BlobQueryHeaders={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"BlobQueryHeaders",modelProperties:{
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"\
x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{
name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"co\
ntent-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md\
5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"ca\
che-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"St\
ring"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequen\
ce-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:[
"BlockBlob","PageBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRf\
c1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},
copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-\
status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-durat\
ion",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:[
"available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:[
"locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{
serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-\
encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-\
sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}};const BlobQueryExceptionHeaders={serializedName:"\
Blob_queryExceptionHeaders",type:{name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}};const BlobGetTagsHeaders={serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetTagsExceptionHeaders={
serializedName:"Blob_getTagsExceptionHeaders",type:{name:"Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTagsHeaders={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"Bl\
obSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTagsExceptionHeaders={
serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobCreateHeaders={serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"\
PageBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-k\
ey-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobCreateExceptionHeaders={serializedName:"PageBlob_createExceptionHeaders",type:{
name:"Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}};const PageBlobUploadPagesHeaders={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-\
content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boole\
an"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-\
body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUploadPagesExceptionHeaders={
serializedName:"PageBlob_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobClearPagesHeaders={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Com\
posite",className:"PageBlobClearPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"\
x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const PageBlobClearPagesExceptionHeaders={serializedName:"PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBl\
obClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUploadPagesFromURLHeaders={
serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromURLHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}};const PageBlobUploadPagesFromURLExceptionHeaders={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",className:"Pag\
eBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const PageBlobGetPageRangesHeaders={serializedName:"PageBlob_getPageRangesHeaders",
type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-b\
lob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const PageBlobGetPageRangesExceptionHeaders={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetP\
ageRangesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobGetPageRangesDiffHeaders={
serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"\
x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client\
-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ver\
sion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-err\
or-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobGetPageRangesDiffExceptionHeaders={serializedName:"PageBlob_getPageRangesDiffException\
Headers",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms\
-error-code",type:{name:"String"}}}}};const PageBlobResizeHeaders={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResizeHeade\
rs",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobResizeExceptionHeaders={serializedName:"\
PageBlob_resizeExceptionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUpdateSequenceNumberHeaders={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"\
Composite",className:"PageBlobUpdateSequenceNumberHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence\
-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUpdateSequenceNumberExceptionHeaders={
serializedName:"PageBlob_updateSequenceNumberExceptionHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobCopyIncrementalHeaders={serializedName:"PageBlob_co\
pyIncrementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobCopyIncrementalExceptionHeaders={
serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobCreateHeaders={serializedName:"AppendBlob_createHeaders",type:{
name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobCreateExceptionHeaders={serializedName:"AppendBlob_createExc\
eptionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}};const AppendBlobAppendBlockHeaders={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBl\
obAppendBlockHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"la\
st-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-\
id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append\
-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-co\
mmitted-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"\
Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-\
body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobAppendBlockExceptionHeaders={
serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobAppendBlockFromUrlHeaders={serializedName:"AppendBlob_appendBlockFromUrlHead\
ers",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},requestId:{serializedName:"x-ms-request-\
id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"da\
te",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"Strin\
g"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"\
Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobAppendBlockFromUrlExceptionHeaders={serializedName:"\
AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-err\
or-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};
const AppendBlobSealHeaders={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}};const AppendBlobSealExceptionHeaders={
serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{serializedName:"x\
-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobUploadHeaders={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",
className:"BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-\
body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobUploadExceptionHeaders={
serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobPutBlobFromUrlHeaders={serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{
name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}};const BlockBlobPutBlobFromUrlExceptionHeaders={serializedName:"BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlob\
PutBlobFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const BlockBlobStageBlockHeaders={serializedName:"BlockBlob_stageBlockHeaders",type:{
name:"Composite",className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encrypti\
on-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",
type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobStageBlockExceptionHeaders={serializedName:"BlockBlob_stageBlockExceptionHead\
ers",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-cod\
e",type:{name:"String"}}}}};const BlockBlobStageBlockFromURLHeaders={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composite",className:"Block\
BlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-\
id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-se\
rver-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-en\
cryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobStageBlockFromURLExceptionHeaders={serializedName:"BlockBlob_\
stageBlockFromURLExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-m\
s-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-\
code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};
const BlockBlobCommitBlockListHeaders={serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-\
content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTime\
Rfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobCommitBlockListExceptionHeaders={
serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobGetBlockListHeaders={serializedName:"BlockBlob_getBlockListHe\
aders",type:{name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{
name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobGetBlockListExceptionHeaders={serializedName:"\
BlockBlob_getBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-m\
s-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};;const contentType={parameterPath:["options","contentType"],mapper:{defaultValue:"application/x\
ml",isConstant:true,serializedName:"Content-Type",type:{name:"String"}}};const blobServiceProperties={parameterPath:"blobServiceProperties",mapper:BlobServiceProperties};
const accept={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{name:"String"}}};const url={parameterPath:"\
url",mapper:{serializedName:"url",required:true,xmlName:"url",type:{name:"String"}},skipEncoding:true};const restype={parameterPath:"restype",mapper:{defaultValue:"\
service",isConstant:true,serializedName:"restype",type:{name:"String"}}};const comp={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:true,serializedName:"\
comp",type:{name:"String"}}};const timeoutInSeconds={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeo\
ut",xmlName:"timeout",type:{name:"Number"}}};const version={parameterPath:"version",mapper:{defaultValue:"2026-10-06",isConstant:true,serializedName:"x-ms-versi\
on",type:{name:"String"}}};const requestId={parameterPath:["options","requestId"],mapper:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-i\
d",type:{name:"String"}}};const accept1={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{name:"Strin\
g"}}};const comp1={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:true,serializedName:"comp",type:{name:"String"}}};const comp2={parameterPath:"co\
mp",mapper:{defaultValue:"list",isConstant:true,serializedName:"comp",type:{name:"String"}}};const prefix={parameterPath:["options","prefix"],mapper:{serializedName:"\
prefix",xmlName:"prefix",type:{name:"String"}}};const marker={parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"St\
ring"}}};const maxPageSize={parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{
name:"Number"}}};const include={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersIncludeType",
type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"};const keyInfo={parameterPath:"keyInfo",
mapper:KeyInfo};const comp3={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:true,serializedName:"comp",type:{name:"String"}}};const restype1={
parameterPath:"restype",mapper:{defaultValue:"account",isConstant:true,serializedName:"restype",type:{name:"String"}}};const body={parameterPath:"body",mapper:{
serializedName:"body",required:true,xmlName:"body",type:{name:"Stream"}}};const comp4={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:true,serializedName:"\
comp",type:{name:"String"}}};const contentLength={parameterPath:"contentLength",mapper:{serializedName:"Content-Length",required:true,xmlName:"Content-Length",type:{
name:"Number"}}};const multipartContentType={parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:true,xmlName:"Content-Type",type:{
name:"String"}}};const comp5={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:true,serializedName:"comp",type:{name:"String"}}};const where={parameterPath:[
"options","where"],mapper:{serializedName:"where",xmlName:"where",type:{name:"String"}}};const restype2={parameterPath:"restype",mapper:{defaultValue:"container",
isConstant:true,serializedName:"restype",type:{name:"String"}}};const metadata={parameterPath:["options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"\
x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}};const access={parameterPath:["options","access"],mapper:{
serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}};const defaultEncryptionScope={
parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encry\
ption-scope",type:{name:"String"}}};const preventEncryptionScopeOverride={parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],
mapper:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}};const leaseId={parameterPath:[
"options","leaseAccessConditions","leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}};const ifModifiedSince={parameterPath:[
"options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}};const ifUnmodifiedSince={
parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"\
DateTimeRfc1123"}}};const comp6={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:true,serializedName:"comp",type:{name:"String"}}};const comp7={
parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:true,serializedName:"comp",type:{name:"String"}}};const containerAcl={parameterPath:["options","conta\
inerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:true,xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{
name:"Composite",className:"SignedIdentifier"}}}}};const comp8={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const deletedContainerName={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"x-ms\
-deleted-container-name",type:{name:"String"}}};const deletedContainerVersion={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-\
deleted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}};const comp9={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:true,
serializedName:"comp",type:{name:"String"}}};const sourceContainerName={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",
required:true,xmlName:"x-ms-source-container-name",type:{name:"String"}}};const sourceLeaseId={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"\
x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}};const comp10={parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:true,serializedName:"\
comp",type:{name:"String"}}};const action={parameterPath:"action",mapper:{defaultValue:"acquire",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"\
String"}}};const duration={parameterPath:["options","duration"],mapper:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}};
const proposedLeaseId={parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"\
String"}}};const action1={parameterPath:"action",mapper:{defaultValue:"release",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const leaseId1={
parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:true,xmlName:"x-ms-lease-id",type:{name:"String"}}};const action2={parameterPath:"action",
mapper:{defaultValue:"renew",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const action3={parameterPath:"action",mapper:{defaultValue:"\
break",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const breakPeriod={parameterPath:["options","breakPeriod"],mapper:{serializedName:"\
x-ms-lease-break-period",xmlName:"x-ms-lease-break-period",type:{name:"Number"}}};const action4={parameterPath:"action",mapper:{defaultValue:"change",isConstant:true,
serializedName:"x-ms-lease-action",type:{name:"String"}}};const proposedLeaseId1={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",
required:true,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}};const include1={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"\
include",xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["copy","deleted","metadata","snapshots","uncommit\
tedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"};const startFrom={parameterPath:["options","start\
From"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{name:"String"}}};const accept2={parameterPath:"accept",mapper:{defaultValue:"application/vnd\
.apache.arrow.stream,application/xml",isConstant:true,serializedName:"Accept",type:{name:"String"}}};const endBefore={parameterPath:["options","endBefore"],mapper:{
serializedName:"endBefore",xmlName:"endBefore",type:{name:"String"}}};const delimiter={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:true,
xmlName:"delimiter",type:{name:"String"}}};const snapshot={parameterPath:["options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{name:"\
String"}}};const versionId={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",type:{name:"String"}}};const range={parameterPath:[
"options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"String"}}};const rangeGetContentMD5={parameterPath:["options","rangeGetC\
ontentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}};const rangeGetContentCRC64={parameterPath:[
"options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{name:"Boolean"}}};const structuredBodyType={
parameterPath:["options","structuredBodyType"],mapper:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}}};const encryptionKey={
parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"String"}}};const encryptionKeySha256={
parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"S\
tring"}}};const encryptionAlgorithm={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-\
encryption-algorithm",type:{name:"String"}}};const ifMatch={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"\
If-Match",type:{name:"String"}}};const ifNoneMatch={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"\
If-None-Match",type:{name:"String"}}};const ifTags={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"\
x-ms-if-tags",type:{name:"String"}}};const deleteSnapshots={parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"\
x-ms-delete-snapshots",type:{name:"Enum",allowedValues:["include","only"]}}};const blobDeleteType={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"\
deletetype",xmlName:"deletetype",type:{name:"String"}}};const accessTierIfModifiedSince={parameterPath:["options","accessTierIfModifiedSince"],mapper:{serializedName:"\
x-ms-access-tier-if-modified-since",xmlName:"x-ms-access-tier-if-modified-since",type:{name:"DateTimeRfc1123"}}};const accessTierIfUnmodifiedSince={parameterPath:[
"options","accessTierIfUnmodifiedSince"],mapper:{serializedName:"x-ms-access-tier-if-unmodified-since",xmlName:"x-ms-access-tier-if-unmodified-since",type:{name:"\
DateTimeRfc1123"}}};const comp11={parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:true,serializedName:"comp",type:{name:"String"}}};const expiryOptions={
parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:true,xmlName:"x-ms-expiry-option",type:{name:"String"}}};const expiresOn={parameterPath:[
"options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}};const blobCacheControl={parameterPath:["optio\
ns","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}};const blobContentType={
parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"Strin\
g"}}};const blobContentMD5={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-conte\
nt-md5",type:{name:"ByteArray"}}};const blobContentEncoding={parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob\
-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}};const blobContentLanguage={parameterPath:["options","blobHttpHeaders","blobConten\
tLanguage"],mapper:{serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}};const blobContentDisposition={parameterPath:[
"options","blobHttpHeaders","blobContentDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"\
String"}}};const comp12={parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:true,serializedName:"comp",type:{name:"String"}}};const immutabilityPolicyExpiry={
parameterPath:["options","immutabilityPolicyExpiry"],mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",
type:{name:"DateTimeRfc1123"}}};const immutabilityPolicyMode={parameterPath:["options","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-polic\
y-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}};const comp13={parameterPath:"comp",mapper:{defaultValue:"\
legalhold",isConstant:true,serializedName:"comp",type:{name:"String"}}};const legalHold={parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:true,
xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}};const encryptionScope={parameterPath:["options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-sco\
pe",xmlName:"x-ms-encryption-scope",type:{name:"String"}}};const comp14={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:true,serializedName:"co\
mp",type:{name:"String"}}};const tier={parameterPath:["options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:[
"P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold","Smart"]}}};const rehydratePriority={parameterPath:["options","reh\
ydratePriority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}};const sourceIfModifiedSince={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-i\
f-modified-since",type:{name:"DateTimeRfc1123"}}};const sourceIfUnmodifiedSince={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSi\
nce"],mapper:{serializedName:"x-ms-source-if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}};const sourceIfMatch={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}};
const sourceIfNoneMatch={parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"\
x-ms-source-if-none-match",type:{name:"String"}}};const sourceIfTags={parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"\
x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}};const copySource={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",
required:true,xmlName:"x-ms-copy-source",type:{name:"String"}}};const blobTagsString={parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-ta\
gs",xmlName:"x-ms-tags",type:{name:"String"}}};const sealBlob={parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-b\
lob",type:{name:"Boolean"}}};const legalHold1={parameterPath:["options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"\
Boolean"}}};const xMsRequiresSync={parameterPath:"xMsRequiresSync",mapper:{defaultValue:"true",isConstant:true,serializedName:"x-ms-requires-sync",type:{name:"S\
tring"}}};const sourceContentMD5={parameterPath:["options","sourceContentMD5"],mapper:{serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",
type:{name:"ByteArray"}}};const copySourceAuthorization={parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorizat\
ion",xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}};const copySourceTags={parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-\
ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}};const fileRequestIntent={parameterPath:["\
options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-request-intent",type:{name:"String"}}};const comp15={parameterPath:"\
comp",mapper:{defaultValue:"copy",isConstant:true,serializedName:"comp",type:{name:"String"}}};const copyActionAbortConstant={parameterPath:"copyActionAbortCons\
tant",mapper:{defaultValue:"abort",isConstant:true,serializedName:"x-ms-copy-action",type:{name:"String"}}};const copyId={parameterPath:"copyId",mapper:{serializedName:"\
copyid",required:true,xmlName:"copyid",type:{name:"String"}}};const comp16={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:true,serializedName:"com\
p",type:{name:"String"}}};const tier1={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:true,xmlName:"x-ms-access-tier",type:{name:"Enum",
allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold","Smart"]}}};const queryRequest={parameterPath:["opt\
ions","queryRequest"],mapper:QueryRequest};const comp17={parameterPath:"comp",mapper:{defaultValue:"query",isConstant:true,serializedName:"comp",type:{name:"Str\
ing"}}};const comp18={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:true,serializedName:"comp",type:{name:"String"}}};const ifModifiedSince1={parameterPath:[
"options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"\
DateTimeRfc1123"}}};const ifUnmodifiedSince1={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"x-ms-blob-if-\
unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}};const ifMatch1={parameterPath:["options","blobModifiedAccessConditions",
"ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}};const ifNoneMatch1={parameterPath:["options","blobMod\
ifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}};const tags={parameterPath:[
"options","tags"],mapper:BlobTags};const transactionalContentMD5={parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"\
Content-MD5",type:{name:"ByteArray"}}};const transactionalContentCrc64={parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-conte\
nt-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}};const blobType={parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:true,serializedName:"\
x-ms-blob-type",type:{name:"String"}}};const blobContentLength={parameterPath:"blobContentLength",mapper:{serializedName:"x-ms-blob-content-length",required:true,
xmlName:"x-ms-blob-content-length",type:{name:"Number"}}};const blobSequenceNumber={parameterPath:["options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"\
x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}};const contentType1={parameterPath:["options","contentType"],mapper:{defaultValue:"\
application/octet-stream",isConstant:true,serializedName:"Content-Type",type:{name:"String"}}};const body1={parameterPath:"body",mapper:{serializedName:"body",required:true,
xmlName:"body",type:{name:"Stream"}}};const accept3={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{
name:"String"}}};const comp19={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:true,serializedName:"comp",type:{name:"String"}}};const pageWrite={parameterPath:"\
pageWrite",mapper:{defaultValue:"update",isConstant:true,serializedName:"x-ms-page-write",type:{name:"String"}}};const ifSequenceNumberLessThanOrEqualTo={parameterPath:[
"options","sequenceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-nu\
mber-le",type:{name:"Number"}}};const ifSequenceNumberLessThan={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"\
x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"Number"}}};const ifSequenceNumberEqualTo={parameterPath:["options","sequenceNumberA\
ccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}};const structuredContentLength={
parameterPath:["options","structuredContentLength"],mapper:{serializedName:"x-ms-structured-content-length",xmlName:"x-ms-structured-content-length",type:{name:"\
Number"}}};const pageWrite1={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:true,serializedName:"x-ms-page-write",type:{name:"String"}}};const sourceUrl={
parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:true,xmlName:"x-ms-copy-source",type:{name:"String"}}};const sourceRange={parameterPath:"\
sourceRange",mapper:{serializedName:"x-ms-source-range",required:true,xmlName:"x-ms-source-range",type:{name:"String"}}};const sourceContentCrc64={parameterPath:[
"options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}};const range1={parameterPath:"\
range",mapper:{serializedName:"x-ms-range",required:true,xmlName:"x-ms-range",type:{name:"String"}}};const sourceEncryptionKey={parameterPath:["options","source\
CpkInfo","sourceEncryptionKey"],mapper:{serializedName:"x-ms-source-encryption-key",xmlName:"x-ms-source-encryption-key",type:{name:"String"}}};const sourceEncryptionKeySha256={
parameterPath:["options","sourceCpkInfo","sourceEncryptionKeySha256"],mapper:{serializedName:"x-ms-source-encryption-key-sha256",xmlName:"x-ms-source-encryption\
-key-sha256",type:{name:"String"}}};const sourceEncryptionAlgorithm={parameterPath:["options","sourceCpkInfo","sourceEncryptionAlgorithm"],mapper:{serializedName:"\
x-ms-source-encryption-algorithm",xmlName:"x-ms-source-encryption-algorithm",type:{name:"String"}}};const comp20={parameterPath:"comp",mapper:{defaultValue:"pag\
elist",isConstant:true,serializedName:"comp",type:{name:"String"}}};const prevsnapshot={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsna\
pshot",xmlName:"prevsnapshot",type:{name:"String"}}};const prevSnapshotUrl={parameterPath:["options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-sn\
apshot-url",xmlName:"x-ms-previous-snapshot-url",type:{name:"String"}}};const sequenceNumberAction={parameterPath:"sequenceNumberAction",mapper:{serializedName:"\
x-ms-sequence-number-action",required:true,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}};const comp21={parameterPath:"\
comp",mapper:{defaultValue:"incrementalcopy",isConstant:true,serializedName:"comp",type:{name:"String"}}};const blobType1={parameterPath:"blobType",mapper:{defaultValue:"\
AppendBlob",isConstant:true,serializedName:"x-ms-blob-type",type:{name:"String"}}};const comp22={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:true,
serializedName:"comp",type:{name:"String"}}};const maxSize={parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-bl\
ob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}};const appendPosition={parameterPath:["options","appendPositionAccessCondition\
s","appendPosition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}};const sourceRange1={parameterPath:[
"options","sourceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}};const comp23={parameterPath:"comp",mapper:{
defaultValue:"seal",isConstant:true,serializedName:"comp",type:{name:"String"}}};const blobType2={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:true,
serializedName:"x-ms-blob-type",type:{name:"String"}}};const copySourceBlobProperties={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"\
x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}};const comp24={parameterPath:"comp",mapper:{defaultValue:"bl\
ock",isConstant:true,serializedName:"comp",type:{name:"String"}}};const blockId={parameterPath:"blockId",mapper:{serializedName:"blockid",required:true,xmlName:"\
blockid",type:{name:"String"}}};const blocks={parameterPath:"blocks",mapper:BlockLookupList};const comp25={parameterPath:"comp",mapper:{defaultValue:"blocklist",
isConstant:true,serializedName:"comp",type:{name:"String"}}};const listType={parameterPath:"listType",mapper:{defaultValue:"committed",serializedName:"blocklist\
type",required:true,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}};;class ServiceImpl{client;constructor(client){this.
client=client}setProperties(blobServiceProperties2,options){return this.client.sendOperationRequest({blobServiceProperties:blobServiceProperties2,options},setPropertiesOperationSpec)}getProperties(options){
return this.client.sendOperationRequest({options},getPropertiesOperationSpec)}getStatistics(options){return this.client.sendOperationRequest({options},getStatisticsOperationSpec)}listContainersSegment(options){
return this.client.sendOperationRequest({options},listContainersSegmentOperationSpec)}getUserDelegationKey(keyInfo2,options){return this.client.sendOperationRequest(
{keyInfo:keyInfo2,options},getUserDelegationKeyOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},getAccountInfoOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,multipartContentType:multipartContentType2,body:body2,options},submitBatchOperationSpec)}filterBlobs(options){
return this.client.sendOperationRequest({options},filterBlobsOperationSpec)}}const xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const setPropertiesOperationSpec={
path:"/",httpMethod:"PUT",responses:{202:{headersMapper:ServiceSetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceSetPropertiesExceptionHeaders}},
requestBody:blobServiceProperties,queryParameters:[restype,comp,timeoutInSeconds],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:true,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer};const getPropertiesOperationSpec={path:"/",httpMethod:"GET",responses:{200:{
bodyMapper:BlobServiceProperties,headersMapper:ServiceGetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetPropertiesExceptionHeaders}},
queryParameters:[restype,comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer};const getStatisticsOperationSpec={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:BlobServiceStatistics,headersMapper:ServiceGetStatisticsHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetStatisticsExceptionHeaders}},
queryParameters:[restype,timeoutInSeconds,comp1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer};const listContainersSegmentOperationSpec={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:ListContainersSegmentResponse,headersMapper:ServiceListContainersSegmentHeaders},default:{bodyMapper:StorageError,
headersMapper:ServiceListContainersSegmentExceptionHeaders}},queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,include],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:true,serializer:xmlSerializer};const getUserDelegationKeyOperationSpec={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:UserDelegationKey,
headersMapper:ServiceGetUserDelegationKeyHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetUserDelegationKeyExceptionHeaders}},requestBody:keyInfo,
queryParameters:[restype,timeoutInSeconds,comp3],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:true,contentType:"application\
/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer};const getAccountInfoOperationSpec={path:"/",httpMethod:"GET",responses:{200:{headersMapper:ServiceGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceGetAccountInfoExceptionHeaders}},queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:true,serializer:xmlSerializer};const submitBatchOperationSpec={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"\
Stream"},serializedName:"parsedResponse"},headersMapper:ServiceSubmitBatchHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceSubmitBatchExceptionHeaders}},
requestBody:body,queryParameters:[timeoutInSeconds,comp4],urlParameters:[url],headerParameters:[accept,version,requestId,contentLength,multipartContentType],isXML:true,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer};const filterBlobsOperationSpec={path:"/",httpMethod:"GET",responses:{200:{
bodyMapper:FilterBlobSegment,headersMapper:ServiceFilterBlobsHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceFilterBlobsExceptionHeaders}},queryParameters:[
timeoutInSeconds,marker,maxPageSize,comp5,where],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer};;class ContainerImpl{client;constructor(client){
this.client=client}create(options){return this.client.sendOperationRequest({options},createOperationSpec)}getProperties(options){return this.client.sendOperationRequest(
{options},container_getPropertiesOperationSpec)}delete(options){return this.client.sendOperationRequest({options},deleteOperationSpec)}setMetadata(options){return this.
client.sendOperationRequest({options},setMetadataOperationSpec)}getAccessPolicy(options){return this.client.sendOperationRequest({options},getAccessPolicyOperationSpec)}setAccessPolicy(options){
return this.client.sendOperationRequest({options},setAccessPolicyOperationSpec)}restore(options){return this.client.sendOperationRequest({options},restoreOperationSpec)}rename(sourceContainerName2,options){
return this.client.sendOperationRequest({sourceContainerName:sourceContainerName2,options},renameOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,multipartContentType:multipartContentType2,body:body2,options},container_submitBatchOperationSpec)}filterBlobs(options){
return this.client.sendOperationRequest({options},container_filterBlobsOperationSpec)}acquireLease(options){return this.client.sendOperationRequest({options},acquireLeaseOperationSpec)}releaseLease(leaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,options},releaseLeaseOperationSpec)}renewLease(leaseId2,options){return this.client.sendOperationRequest(
{leaseId:leaseId2,options},renewLeaseOperationSpec)}breakLease(options){return this.client.sendOperationRequest({options},breakLeaseOperationSpec)}changeLease(leaseId2,proposedLeaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,options},changeLeaseOperationSpec)}listBlobFlatSegment(options){return this.
client.sendOperationRequest({options},listBlobFlatSegmentOperationSpec)}listBlobFlatSegmentApacheArrow(options){return this.client.sendOperationRequest({options},
listBlobFlatSegmentApacheArrowOperationSpec)}listBlobHierarchySegment(delimiter2,options){return this.client.sendOperationRequest({delimiter:delimiter2,options},
listBlobHierarchySegmentOperationSpec)}listBlobHierarchySegmentApacheArrow(delimiter2,options){return this.client.sendOperationRequest({delimiter:delimiter2,options},
listBlobHierarchySegmentApacheArrowOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},container_getAccountInfoOperationSpec)}}
const container_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const createOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{
201:{headersMapper:ContainerCreateHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerCreateExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],
urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,access,defaultEncryptionScope,preventEncryptionScopeOverride],isXML:true,serializer:container_xmlSerializer};
const container_getPropertiesOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:ContainerGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerGetPropertiesExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,
leaseId],isXML:true,serializer:container_xmlSerializer};const deleteOperationSpec={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:ContainerDeleteHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerDeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince],isXML:true,serializer:container_xmlSerializer};const setMetadataOperationSpec={path:"/{cont\
ainerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetMetadataHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSetMetadataExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp6],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince],isXML:true,serializer:container_xmlSerializer};
const getAccessPolicyOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"\
SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:true,xmlElementName:"SignedIdentifier"},headersMapper:ContainerGetAccessPolicyHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerGetAccessPolicyExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],
headerParameters:[version,requestId,accept1,leaseId],isXML:true,serializer:container_xmlSerializer};const setAccessPolicyOperationSpec={path:"/{containerName}",
httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetAccessPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSetAccessPolicyExceptionHeaders}},
requestBody:containerAcl,queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,access,leaseId,
ifModifiedSince,ifUnmodifiedSince],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:container_xmlSerializer};const restoreOperationSpec={
path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerRestoreHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerRestoreExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp8],urlParameters:[url],headerParameters:[version,requestId,accept1,deletedContainerName,deletedContainerVersion],
isXML:true,serializer:container_xmlSerializer};const renameOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenameHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerRenameExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp9],urlParameters:[url],headerParameters:[
version,requestId,accept1,sourceContainerName,sourceLeaseId],isXML:true,serializer:container_xmlSerializer};const container_submitBatchOperationSpec={path:"/{co\
ntainerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:ContainerSubmitBatchHeaders},default:{
bodyMapper:StorageError,headersMapper:ContainerSubmitBatchExceptionHeaders}},requestBody:body,queryParameters:[timeoutInSeconds,comp4,restype2],urlParameters:[url],
headerParameters:[accept,version,requestId,contentLength,multipartContentType],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:container_xmlSerializer};
const container_filterBlobsOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:FilterBlobSegment,headersMapper:ContainerFilterBlobsHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerFilterBlobsExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,comp5,where,restype2],
urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:container_xmlSerializer};const acquireLeaseOperationSpec={path:"/{contain\
erName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerAcquireLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerAcquireLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action,duration,
proposedLeaseId],isXML:true,serializer:container_xmlSerializer};const releaseLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerReleaseLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerReleaseLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1],isXML:true,serializer:container_xmlSerializer};const renewLeaseOperationSpec={path:"\
/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenewLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerRenewLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2],
isXML:true,serializer:container_xmlSerializer};const breakLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{202:{headersMapper:ContainerBreakLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerBreakLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod],isXML:true,serializer:container_xmlSerializer};const changeLeaseOperationSpec={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerChangeLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerChangeLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,
proposedLeaseId1],isXML:true,serializer:container_xmlSerializer};const listBlobFlatSegmentOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{
bodyMapper:ListBlobsFlatSegmentResponse,headersMapper:ContainerListBlobFlatSegmentHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobFlatSegmentExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom],urlParameters:[url],headerParameters:[version,requestId,accept1],
isXML:true,serializer:container_xmlSerializer};const listBlobFlatSegmentApacheArrowOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{
type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:ContainerListBlobFlatSegmentApacheArrowHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobFlatSegmentApacheArrowExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom,endBefore],urlParameters:[url],headerParameters:[version,requestId,
accept2],isXML:true,serializer:container_xmlSerializer};const listBlobHierarchySegmentOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:ListBlobsHierarchySegmentResponse,
headersMapper:ContainerListBlobHierarchySegmentHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobHierarchySegmentExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom,delimiter],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,
serializer:container_xmlSerializer};const listBlobHierarchySegmentApacheArrowOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{
type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:ContainerListBlobHierarchySegmentApacheArrowHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobHierarchySegmentApacheArrowExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom,endBefore,delimiter],urlParameters:[url],headerParameters:[version,
requestId,accept2],isXML:true,serializer:container_xmlSerializer};const container_getAccountInfoOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{
200:{headersMapper:ContainerGetAccountInfoHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerGetAccountInfoExceptionHeaders}},queryParameters:[comp,
timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:container_xmlSerializer};;class BlobImpl{client;constructor(client){
this.client=client}download(options){return this.client.sendOperationRequest({options},downloadOperationSpec)}getProperties(options){return this.client.sendOperationRequest(
{options},blob_getPropertiesOperationSpec)}delete(options){return this.client.sendOperationRequest({options},blob_deleteOperationSpec)}undelete(options){return this.
client.sendOperationRequest({options},undeleteOperationSpec)}setExpiry(expiryOptions2,options){return this.client.sendOperationRequest({expiryOptions:expiryOptions2,
options},setExpiryOperationSpec)}setHttpHeaders(options){return this.client.sendOperationRequest({options},setHttpHeadersOperationSpec)}setImmutabilityPolicy(options){
return this.client.sendOperationRequest({options},setImmutabilityPolicyOperationSpec)}deleteImmutabilityPolicy(options){return this.client.sendOperationRequest(
{options},deleteImmutabilityPolicyOperationSpec)}setLegalHold(legalHold2,options){return this.client.sendOperationRequest({legalHold:legalHold2,options},setLegalHoldOperationSpec)}setMetadata(options){
return this.client.sendOperationRequest({options},blob_setMetadataOperationSpec)}acquireLease(options){return this.client.sendOperationRequest({options},blob_acquireLeaseOperationSpec)}releaseLease(leaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,options},blob_releaseLeaseOperationSpec)}renewLease(leaseId2,options){return this.client.sendOperationRequest(
{leaseId:leaseId2,options},blob_renewLeaseOperationSpec)}changeLease(leaseId2,proposedLeaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,
proposedLeaseId:proposedLeaseId2,options},blob_changeLeaseOperationSpec)}breakLease(options){return this.client.sendOperationRequest({options},blob_breakLeaseOperationSpec)}createSnapshot(options){
return this.client.sendOperationRequest({options},createSnapshotOperationSpec)}startCopyFromURL(copySource2,options){return this.client.sendOperationRequest({copySource:copySource2,
options},startCopyFromURLOperationSpec)}copyFromURL(copySource2,options){return this.client.sendOperationRequest({copySource:copySource2,options},copyFromURLOperationSpec)}abortCopyFromURL(copyId2,options){
return this.client.sendOperationRequest({copyId:copyId2,options},abortCopyFromURLOperationSpec)}setTier(tier2,options){return this.client.sendOperationRequest({
tier:tier2,options},setTierOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},blob_getAccountInfoOperationSpec)}query(options){
return this.client.sendOperationRequest({options},queryOperationSpec)}getTags(options){return this.client.sendOperationRequest({options},getTagsOperationSpec)}setTags(options){
return this.client.sendOperationRequest({options},setTagsOperationSpec)}}const blob_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const downloadOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDownloadExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,
range,rangeGetContentMD5,rangeGetContentCRC64,structuredBodyType,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};
const blob_getPropertiesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:BlobGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobGetPropertiesExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[version,requestId,
accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};
const blob_deleteOperationSpec={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:BlobDeleteHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobDeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,blobDeleteType],urlParameters:[url],headerParameters:[version,requestId,
accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,deleteSnapshots,accessTierIfModifiedSince,accessTierIfUnmodifiedSince],isXML:true,serializer:blob_xmlSerializer};
const undeleteOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobUndeleteHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobUndeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,comp8],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,
serializer:blob_xmlSerializer};const setExpiryOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetExpiryHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetExpiryExceptionHeaders}},queryParameters:[timeoutInSeconds,comp11],urlParameters:[url],headerParameters:[version,
requestId,accept1,expiryOptions,expiresOn],isXML:true,serializer:blob_xmlSerializer};const setHttpHeadersOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:BlobSetHttpHeadersHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetHttpHeadersExceptionHeaders}},queryParameters:[
comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,blobCacheControl,
blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition],isXML:true,serializer:blob_xmlSerializer};const setImmutabilityPolicyOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetImmutabilityPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetImmutabilityPolicyExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1,ifUnmodifiedSince,immutabilityPolicyExpiry,
immutabilityPolicyMode],isXML:true,serializer:blob_xmlSerializer};const deleteImmutabilityPolicyOperationSpec={path:"/{containerName}/{blob}",httpMethod:"DELETE",
responses:{200:{headersMapper:BlobDeleteImmutabilityPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDeleteImmutabilityPolicyExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:blob_xmlSerializer};
const setLegalHoldOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetLegalHoldHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobSetLegalHoldExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp13],urlParameters:[url],headerParameters:[version,requestId,
accept1,legalHold],isXML:true,serializer:blob_xmlSerializer};const blob_setMetadataOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:BlobSetMetadataHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetMetadataExceptionHeaders}},queryParameters:[timeoutInSeconds,comp6],
urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,
ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:true,serializer:blob_xmlSerializer};const blob_acquireLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:BlobAcquireLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobAcquireLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,
comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action,duration,proposedLeaseId,ifMatch,ifNoneMatch,ifTags],
isXML:true,serializer:blob_xmlSerializer};const blob_releaseLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobReleaseLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobReleaseLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};const blob_renewLeaseOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobRenewLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobRenewLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2,ifMatch,
ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};const blob_changeLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:BlobChangeLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobChangeLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],
urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1,ifMatch,ifNoneMatch,ifTags],
isXML:true,serializer:blob_xmlSerializer};const blob_breakLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobBreakLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobBreakLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:blob_xmlSerializer};const createSnapshotOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobCreateSnapshotHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCreateSnapshotExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp14],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:true,serializer:blob_xmlSerializer};const startCopyFromURLOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobStartCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobStartCopyFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,immutabilityPolicyExpiry,immutabilityPolicyMode,tier,rehydratePriority,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceIfTags,
copySource,blobTagsString,sealBlob,legalHold1],isXML:true,serializer:blob_xmlSerializer};const copyFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{202:{headersMapper:BlobCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCopyFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds],
urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,immutabilityPolicyExpiry,
immutabilityPolicyMode,encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,copySource,blobTagsString,legalHold1,xMsRequiresSync,
sourceContentMD5,copySourceAuthorization,copySourceTags,fileRequestIntent],isXML:true,serializer:blob_xmlSerializer};const abortCopyFromURLOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:BlobAbortCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobAbortCopyFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp15,copyId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,copyActionAbortConstant],isXML:true,serializer:blob_xmlSerializer};
const setTierOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetTierHeaders},202:{headersMapper:BlobSetTierHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetTierExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp16],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags,rehydratePriority,tier1],isXML:true,serializer:blob_xmlSerializer};const blob_getAccountInfoOperationSpec={path:"/{cont\
ainerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:BlobGetAccountInfoHeaders},default:{bodyMapper:StorageError,headersMapper:BlobGetAccountInfoExceptionHeaders}},
queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:blob_xmlSerializer};const queryOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},default:{bodyMapper:StorageError,headersMapper:BlobQueryExceptionHeaders}},
requestBody:queryRequest,queryParameters:[timeoutInSeconds,snapshot,comp17],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifModifiedSince,
ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:blob_xmlSerializer};const getTagsOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:BlobTags,headersMapper:BlobGetTagsHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobGetTagsExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp18],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags,ifModifiedSince1,ifUnmodifiedSince1,ifMatch1,ifNoneMatch1],isXML:true,serializer:blob_xmlSerializer};const setTagsOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:BlobSetTagsHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetTagsExceptionHeaders}},
requestBody:tags,queryParameters:[timeoutInSeconds,versionId,comp18],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifTags,ifModifiedSince1,
ifUnmodifiedSince1,ifMatch1,ifNoneMatch1,transactionalContentMD5,transactionalContentCrc64],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"x\
ml",serializer:blob_xmlSerializer};;class PageBlobImpl{client;constructor(client){this.client=client}create(contentLength2,blobContentLength2,options){return this.
client.sendOperationRequest({contentLength:contentLength2,blobContentLength:blobContentLength2,options},pageBlob_createOperationSpec)}uploadPages(contentLength2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,body:body2,options},uploadPagesOperationSpec)}clearPages(contentLength2,options){return this.
client.sendOperationRequest({contentLength:contentLength2,options},clearPagesOperationSpec)}uploadPagesFromURL(sourceUrl2,sourceRange2,contentLength2,range2,options){
return this.client.sendOperationRequest({sourceUrl:sourceUrl2,sourceRange:sourceRange2,contentLength:contentLength2,range:range2,options},uploadPagesFromURLOperationSpec)}getPageRanges(options){
return this.client.sendOperationRequest({options},getPageRangesOperationSpec)}getPageRangesDiff(options){return this.client.sendOperationRequest({options},getPageRangesDiffOperationSpec)}resize(blobContentLength2,options){
return this.client.sendOperationRequest({blobContentLength:blobContentLength2,options},resizeOperationSpec)}updateSequenceNumber(sequenceNumberAction2,options){
return this.client.sendOperationRequest({sequenceNumberAction:sequenceNumberAction2,options},updateSequenceNumberOperationSpec)}copyIncremental(copySource2,options){
return this.client.sendOperationRequest({copySource:copySource2,options},copyIncrementalOperationSpec)}}const pageBlob_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,
true);const pageBlob_createOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobCreateHeaders},default:{bodyMapper:StorageError,
headersMapper:PageBlobCreateExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,
metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,
blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,
legalHold1,blobType,blobContentLength,blobSequenceNumber],isXML:true,serializer:pageBlob_xmlSerializer};const uploadPagesOperationSpec={path:"/{containerName}/{\
blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobUploadPagesHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
range,structuredBodyType,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,transactionalContentMD5,transactionalContentCrc64,
contentType1,accept3,pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo,structuredContentLength],isXML:true,contentType:"\
application/xml; charset=utf-8",mediaType:"binary",serializer:pageBlob_xmlSerializer};const clearPagesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:PageBlobClearPagesHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobClearPagesExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,range,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo,
pageWrite1],isXML:true,serializer:pageBlob_xmlSerializer};const uploadPagesFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:PageBlobUploadPagesFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds,
comp19],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,
fileRequestIntent,pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo,sourceUrl,sourceRange,sourceContentCrc64,range1,sourceEncryptionKey,
sourceEncryptionKeySha256,sourceEncryptionAlgorithm],isXML:true,serializer:pageBlob_xmlSerializer};const getPageRangesOperationSpec={path:"/{containerName}/{blo\
b}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesExceptionHeaders}},
queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,
range,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:pageBlob_xmlSerializer};const getPageRangesDiffOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesDiffHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesDiffExceptionHeaders}},
queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20,prevsnapshot],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,
ifUnmodifiedSince,range,ifMatch,ifNoneMatch,ifTags,prevSnapshotUrl],isXML:true,serializer:pageBlob_xmlSerializer};const resizeOperationSpec={path:"/{containerNa\
me}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobResizeHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobResizeExceptionHeaders}},
queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,blobContentLength],isXML:true,serializer:pageBlob_xmlSerializer};const updateSequenceNumberOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobUpdateSequenceNumberHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobUpdateSequenceNumberExceptionHeaders}},
queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,blobSequenceNumber,sequenceNumberAction],isXML:true,serializer:pageBlob_xmlSerializer};const copyIncrementalOperationSpec={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{202:{headersMapper:PageBlobCopyIncrementalHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobCopyIncrementalExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp21],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,copySource],isXML:true,serializer:pageBlob_xmlSerializer};;class AppendBlobImpl{client;constructor(client){this.client=client}create(contentLength2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,options},appendBlob_createOperationSpec)}appendBlock(contentLength2,body2,options){return this.
client.sendOperationRequest({contentLength:contentLength2,body:body2,options},appendBlockOperationSpec)}appendBlockFromUrl(sourceUrl2,contentLength2,options){return this.
client.sendOperationRequest({sourceUrl:sourceUrl2,contentLength:contentLength2,options},appendBlockFromUrlOperationSpec)}seal(options){return this.client.sendOperationRequest(
{options},sealOperationSpec)}}const appendBlob_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const appendBlob_createOperationSpec={path:"/\
{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobCreateHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobCreateExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,blobTagsString,legalHold1,blobType1],isXML:true,serializer:appendBlob_xmlSerializer};
const appendBlockOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockHeaders},default:{bodyMapper:StorageError,
headersMapper:AppendBlobAppendBlockExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds,comp22],urlParameters:[url],headerParameters:[version,
requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,structuredBodyType,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,
encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept3,structuredContentLength,maxSize,appendPosition],isXML:true,contentType:"a\
pplication/xml; charset=utf-8",mediaType:"binary",serializer:appendBlob_xmlSerializer};const appendBlockFromUrlOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:AppendBlobAppendBlockFromUrlHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockFromUrlExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp22],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,
sourceContentMD5,copySourceAuthorization,fileRequestIntent,transactionalContentMD5,sourceUrl,sourceContentCrc64,sourceEncryptionKey,sourceEncryptionKeySha256,sourceEncryptionAlgorithm,
maxSize,appendPosition,sourceRange1],isXML:true,serializer:appendBlob_xmlSerializer};const sealOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:AppendBlobSealHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobSealExceptionHeaders}},queryParameters:[timeoutInSeconds,comp23],
urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,appendPosition],isXML:true,serializer:appendBlob_xmlSerializer};
;class BlockBlobImpl{client;constructor(client){this.client=client}upload(contentLength2,body2,options){return this.client.sendOperationRequest({contentLength:contentLength2,
body:body2,options},uploadOperationSpec)}putBlobFromUrl(contentLength2,copySource2,options){return this.client.sendOperationRequest({contentLength:contentLength2,
copySource:copySource2,options},putBlobFromUrlOperationSpec)}stageBlock(blockId2,contentLength2,body2,options){return this.client.sendOperationRequest({blockId:blockId2,
contentLength:contentLength2,body:body2,options},stageBlockOperationSpec)}stageBlockFromURL(blockId2,contentLength2,sourceUrl2,options){return this.client.sendOperationRequest(
{blockId:blockId2,contentLength:contentLength2,sourceUrl:sourceUrl2,options},stageBlockFromURLOperationSpec)}commitBlockList(blocks2,options){return this.client.
sendOperationRequest({blocks:blocks2,options},commitBlockListOperationSpec)}getBlockList(listType2,options){return this.client.sendOperationRequest({listType:listType2,
options},getBlockListOperationSpec)}}const blockBlob_xmlSerializer=core_client_dist_esm.rl(mappers_namespaceObject,true);const uploadOperationSpec={path:"/{cont\
ainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobUploadHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobUploadExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
structuredBodyType,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,
blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,transactionalContentMD5,
transactionalContentCrc64,contentType1,accept3,structuredContentLength,blobType2],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:blockBlob_xmlSerializer};
const putBlobFromUrlOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobPutBlobFromUrlHeaders},default:{bodyMapper:StorageError,
headersMapper:BlockBlobPutBlobFromUrlExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,
metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,
blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,
sourceIfTags,copySource,blobTagsString,sourceContentMD5,copySourceAuthorization,copySourceTags,fileRequestIntent,transactionalContentMD5,sourceEncryptionKey,sourceEncryptionKeySha256,
sourceEncryptionAlgorithm,blobType2,copySourceBlobProperties],isXML:true,serializer:blockBlob_xmlSerializer};const stageBlockOperationSpec={path:"/{containerNam\
e}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobStageBlockExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[url],headerParameters:[version,requestId,contentLength,leaseId,structuredBodyType,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept3,structuredContentLength],
isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:blockBlob_xmlSerializer};const stageBlockFromURLOperationSpec={path:"/{con\
tainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobStageBlockFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,
sourceUrl,sourceContentCrc64,sourceEncryptionKey,sourceEncryptionKeySha256,sourceEncryptionAlgorithm,sourceRange1],isXML:true,serializer:blockBlob_xmlSerializer};
const commitBlockListOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobCommitBlockListHeaders},default:{bodyMapper:StorageError,
headersMapper:BlockBlobCommitBlockListExceptionHeaders}},requestBody:blocks,queryParameters:[timeoutInSeconds,comp25],urlParameters:[url],headerParameters:[contentType,
accept,version,requestId,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,
blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,
blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:blockBlob_xmlSerializer};
const getBlockListOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:BlockList,headersMapper:BlockBlobGetBlockListHeaders},
default:{bodyMapper:StorageError,headersMapper:BlockBlobGetBlockListExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,comp25,listType],urlParameters:[
url],headerParameters:[version,requestId,accept1,leaseId,ifTags],isXML:true,serializer:blockBlob_xmlSerializer};;;class StorageClient extends ExtendedServiceClient{url;version;constructor(url2,options){
if(url2===void 0){throw new Error("'url' cannot be null")}if(!options){options={}}const defaults={requestContentType:"application/json; charset=utf-8"};const packageDetails=`\
azsdk-js-azure-storage-blob/12.34.0`;const userAgentPrefix=options.userAgentOptions&&options.userAgentOptions.userAgentPrefix?`${options.userAgentOptions.userAgentPrefix}\
 ${packageDetails}`:`${packageDetails}`;const optionsWithDefaults={...defaults,...options,userAgentOptions:{userAgentPrefix},endpoint:options.endpoint??options.
baseUri??"{url}"};super(optionsWithDefaults);this.url=url2;this.version=options.version||"2026-10-06";this.service=new ServiceImpl(this);this.container=new ContainerImpl(
this);this.blob=new BlobImpl(this);this.pageBlob=new PageBlobImpl(this);this.appendBlob=new AppendBlobImpl(this);this.blockBlob=new BlockBlobImpl(this)}service;container;blob;pageBlob;appendBlob;blockBlob}
;;class StorageContextClient extends StorageClient{async sendOperationRequest(operationArguments,operationSpec){const operationSpecToSend={...operationSpec};if(operationSpecToSend.
path==="/{containerName}"||operationSpecToSend.path==="/{containerName}/{blob}"){operationSpecToSend.path=""}return super.sendOperationRequest(operationArguments,
operationSpecToSend)}};const accountNameSuffixes=["-secondary-ipv6","-secondary-dualstack","-ipv6","-dualstack","-secondary"];function utils_common_escapeURLPath(url2){
const urlParsed=new URL(url2);let path=urlParsed.pathname;path=path||"/";path=utils_utils_common_escape(path);urlParsed.pathname=path;return urlParsed.toString()}
function utils_common_getProxyUriFromDevConnString(connectionString){let proxyUri="";if(connectionString.search("DevelopmentStorageProxyUri=")!==-1){const matchCredentials=connectionString.
split(";");for(const element of matchCredentials){if(element.trim().startsWith("DevelopmentStorageProxyUri=")){proxyUri=element.trim().match("DevelopmentStorage\
ProxyUri=(.*)")[1]}}}return proxyUri}function utils_common_getValueInConnString(connectionString,argument){const elements=connectionString.split(";");for(const element of elements){
if(element.trim().startsWith(argument)){return element.trim().match(argument+"=(.*)")[1]}}return""}function utils_common_extractConnectionStringParts(connectionString){
let proxyUri="";if(connectionString.startsWith("UseDevelopmentStorage=true")){proxyUri=utils_common_getProxyUriFromDevConnString(connectionString);connectionString=
utils_constants_DevelopmentConnectionString}let blobEndpoint=utils_common_getValueInConnString(connectionString,"BlobEndpoint");blobEndpoint=blobEndpoint.endsWith(
"/")?blobEndpoint.slice(0,-1):blobEndpoint;if(connectionString.search("DefaultEndpointsProtocol=")!==-1&&connectionString.search("AccountKey=")!==-1){let defaultEndpointsProtocol="";
let accountName="";let accountKey=Buffer.from("accountKey","base64");let endpointSuffix="";accountName=utils_common_getValueInConnString(connectionString,"Accou\
ntName");accountKey=Buffer.from(utils_common_getValueInConnString(connectionString,"AccountKey"),"base64");if(!blobEndpoint){defaultEndpointsProtocol=utils_common_getValueInConnString(
connectionString,"DefaultEndpointsProtocol");const protocol=defaultEndpointsProtocol.toLowerCase();if(protocol!=="https"&&protocol!=="http"){throw new Error("In\
valid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'")}endpointSuffix=utils_common_getValueInConnString(connectionString,
"EndpointSuffix");if(!endpointSuffix){throw new Error("Invalid EndpointSuffix in the provided Connection String")}blobEndpoint=`${defaultEndpointsProtocol}://${accountName}\
.blob.${endpointSuffix}`}if(!accountName){throw new Error("Invalid AccountName in the provided Connection String")}else if(accountKey.length===0){throw new Error(
"Invalid AccountKey in the provided Connection String")}return{kind:"AccountConnString",url:blobEndpoint,accountName,accountKey,proxyUri}}else{let accountSas=utils_common_getValueInConnString(
connectionString,"SharedAccessSignature");let accountName=utils_common_getValueInConnString(connectionString,"AccountName");if(!accountName){accountName=utils_common_getAccountNameFromUrl(
blobEndpoint)}if(!blobEndpoint){throw new Error("Invalid BlobEndpoint in the provided SAS Connection String")}else if(!accountSas){throw new Error("Invalid Shar\
edAccessSignature in the provided SAS Connection String")}if(accountSas.startsWith("?")){accountSas=accountSas.substring(1)}return{kind:"SASConnString",url:blobEndpoint,
accountName,accountSas}}}function utils_utils_common_escape(text){return encodeURIComponent(text).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(
/%25/g,"%")}function utils_common_appendToURLPath(url2,name){const urlParsed=new URL(url2);let path=urlParsed.pathname;path=path?path.endsWith("/")?`${path}${name}`:
`${path}/${name}`:name;urlParsed.pathname=path;return urlParsed.toString()}function utils_common_setURLParameter(url2,name,value){const urlParsed=new URL(url2);
const encodedName=encodeURIComponent(name);const encodedValue=value?encodeURIComponent(value):void 0;const searchString=urlParsed.search===""?"?":urlParsed.search;
const searchPieces=[];for(const pair of searchString.slice(1).split("&")){if(pair){const[key]=pair.split("=",2);if(key!==encodedName){searchPieces.push(pair)}}}
if(encodedValue){searchPieces.push(`${encodedName}=${encodedValue}`)}urlParsed.search=searchPieces.length?`?${searchPieces.join("&")}`:"";return urlParsed.toString()}
function utils_common_getURLParameter(url2,name){const urlParsed=new URL(url2);return urlParsed.searchParams.get(name)??void 0}function utils_common_setURLHost(url2,host){
const urlParsed=new URL(url2);urlParsed.hostname=host;return urlParsed.toString()}function utils_common_getURLPath(url2){try{const urlParsed=new URL(url2);return urlParsed.
pathname}catch(e){return void 0}}function utils_common_getURLScheme(url2){try{const urlParsed=new URL(url2);return urlParsed.protocol.endsWith(":")?urlParsed.protocol.
slice(0,-1):urlParsed.protocol}catch(e){return void 0}}function utils_common_getURLPathAndQuery(url2){const urlParsed=new URL(url2);const pathString=urlParsed.pathname;
if(!pathString){throw new RangeError("Invalid url without valid path.")}let queryString=urlParsed.search||"";queryString=queryString.trim();if(queryString!==""){
queryString=queryString.startsWith("?")?queryString:`?${queryString}`}return`${pathString}${queryString}`}function utils_common_getURLQueries(url2){let queryString=new URL(
url2).search;if(!queryString){return{}}queryString=queryString.trim();queryString=queryString.startsWith("?")?queryString.substring(1):queryString;let querySubStrings=queryString.
split("&");querySubStrings=querySubStrings.filter(value=>{const indexOfEqual=value.indexOf("=");const lastIndexOfEqual=value.lastIndexOf("=");return indexOfEqual>
0&&indexOfEqual===lastIndexOfEqual&&lastIndexOfEqual<value.length-1});const queries={};for(const querySubString of querySubStrings){const splitResults=querySubString.
split("=");const key=splitResults[0];const value=splitResults[1];queries[key]=value}return queries}function utils_common_appendToURLQuery(url2,queryParts){const urlParsed=new URL(
url2);let query=urlParsed.search;if(query){query+="&"+queryParts}else{query=queryParts}urlParsed.search=query;return urlParsed.toString()}function utils_common_truncatedISO8061Date(date,withMilliseconds=true){
const dateString=date.toISOString();return withMilliseconds?dateString.substring(0,dateString.length-1)+"0000Z":dateString.substring(0,dateString.length-5)+"Z"}
function base64encode(content){return!dist_esm.qx?btoa(content):Buffer.from(content).toString("base64")}function base64decode(encodedString){return!isNodeLike?atob(
encodedString):Buffer.from(encodedString,"base64").toString()}function utils_common_generateBlockID(blockIDPrefix,blockIndex){const maxSourceStringLength=48;const maxBlockIndexLength=6;
const maxAllowedBlockIDPrefixLength=maxSourceStringLength-maxBlockIndexLength;if(blockIDPrefix.length>maxAllowedBlockIDPrefixLength){blockIDPrefix=blockIDPrefix.
slice(0,maxAllowedBlockIDPrefixLength)}const res=blockIDPrefix+utils_common_padStart(blockIndex.toString(),maxSourceStringLength-blockIDPrefix.length,"0");return base64encode(
res)}async function utils_utils_common_delay(timeInMs,aborter,abortError){return new Promise((resolve,reject)=>{let timeout;const abortHandler=()=>{if(timeout!==
void 0){clearTimeout(timeout)}reject(abortError)};const resolveHandler=()=>{if(aborter!==void 0){aborter.removeEventListener("abort",abortHandler)}resolve()};timeout=
setTimeout(resolveHandler,timeInMs);if(aborter!==void 0){aborter.addEventListener("abort",abortHandler)}})}function utils_common_padStart(currentString,targetLength,padString="\
 "){if(String.prototype.padStart){return currentString.padStart(targetLength,padString)}padString=padString||" ";if(currentString.length>targetLength){return currentString}else{
targetLength=targetLength-currentString.length;if(targetLength>padString.length){padString+=padString.repeat(targetLength/padString.length)}return padString.slice(
0,targetLength)+currentString}}function utils_common_sanitizeURL(url2){let safeURL=url2;if(utils_common_getURLParameter(safeURL,URLConstants.Parameters.SIGNATURE)){
safeURL=utils_common_setURLParameter(safeURL,URLConstants.Parameters.SIGNATURE,"*****")}return safeURL}function utils_common_sanitizeHeaders(originalHeader){const headers=createHttpHeaders();
for(const[name,value]of originalHeader){if(name.toLowerCase()===HeaderConstants.AUTHORIZATION.toLowerCase()){headers.set(name,"*****")}else if(name.toLowerCase()===
HeaderConstants.X_MS_COPY_SOURCE){headers.set(name,utils_common_sanitizeURL(value))}else{headers.set(name,value)}}return headers}function utils_common_iEqual(str1,str2){
return str1.toLocaleLowerCase()===str2.toLocaleLowerCase()}function utils_common_getAccountNameFromUrl(url2){const parsedUrl=new URL(url2);let accountName;try{if(parsedUrl.
hostname.split(".")[1]==="blob"){accountName=parsedUrl.hostname.split(".")[0];for(let i=0;i<accountNameSuffixes.length;++i){const suffix=accountNameSuffixes[i];
if(accountName.endsWith(suffix)){accountName=accountName.substring(0,accountName.length-suffix.length);break}}}else if(utils_common_isIpEndpointStyle(parsedUrl)){
accountName=parsedUrl.pathname.split("/")[1]}else{accountName=""}return accountName}catch(error){throw new Error("Unable to extract accountName with provided in\
formation.")}}function utils_common_isIpEndpointStyle(parsedUrl){const host=parsedUrl.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(host)||Boolean(parsedUrl.port)&&utils_constants_PathStylePorts.includes(parsedUrl.port)}function toBlobTagsString(tags2){if(tags2===void 0){return void 0}const tagPairs=[];
for(const key in tags2){if(Object.prototype.hasOwnProperty.call(tags2,key)){const value=tags2[key];tagPairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(
value)}`)}}return tagPairs.join("&")}function toBlobTags(tags2){if(tags2===void 0){return void 0}const res={blobTagSet:[]};for(const key in tags2){if(Object.prototype.
hasOwnProperty.call(tags2,key)){const value=tags2[key];res.blobTagSet.push({key,value})}}return res}function toTags(tags2){if(tags2===void 0){return void 0}const res={};
for(const blobTag of tags2.blobTagSet){res[blobTag.key]=blobTag.value}return res}function toQuerySerialization(textConfiguration){if(textConfiguration===void 0){
return void 0}switch(textConfiguration.kind){case"csv":return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:textConfiguration.columnSeparator||
",",fieldQuote:textConfiguration.fieldQuote||"",recordSeparator:textConfiguration.recordSeparator,escapeChar:textConfiguration.escapeCharacter||"",headersPresent:textConfiguration.
hasHeaders||false}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:textConfiguration.recordSeparator}}};case"arrow":return{format:{
type:"arrow",arrowConfiguration:{schema:textConfiguration.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTextConf\
iguration.")}}function parseObjectReplicationRecord(objectReplicationRecord){if(!objectReplicationRecord){return void 0}if("policy-id"in objectReplicationRecord){
return void 0}const orProperties=[];for(const key in objectReplicationRecord){const ids2=key.split("_");const policyPrefix="or-";if(ids2[0].startsWith(policyPrefix)){
ids2[0]=ids2[0].substring(policyPrefix.length)}const rule={ruleId:ids2[1],replicationStatus:objectReplicationRecord[key]};const policyIndex=orProperties.findIndex(
policy=>policy.policyId===ids2[0]);if(policyIndex>-1){orProperties[policyIndex].rules.push(rule)}else{orProperties.push({policyId:ids2[0],rules:[rule]})}}return orProperties}
function resolveResponseFormat(responseFormat){if(responseFormat===void 0||responseFormat===StorageResponseFormat.Auto){return StorageResponseFormat.Xml}return responseFormat}
function utils_common_attachCredential(thing,credential){thing.credential=credential;return thing}function utils_common_httpAuthorizationToString(httpAuthorization){
return httpAuthorization?httpAuthorization.scheme+" "+httpAuthorization.value:void 0}function BlobNameToString(name){if(name.encoded){return decodeURIComponent(
name.content)}else{return name.content}}function ConvertInternalResponseOfListBlobFlat(internalResponse){return{...internalResponse,segment:{blobItems:internalResponse.
segment.blobItems.map(blobItemInteral=>{const blobItem={...blobItemInteral,name:BlobNameToString(blobItemInteral.name)};return blobItem})}}}function ConvertInternalResponseOfListBlobHierarchy(internalResponse){
return{...internalResponse,segment:{blobPrefixes:internalResponse.segment.blobPrefixes?.map(blobPrefixInternal=>{const blobPrefix={...blobPrefixInternal,name:BlobNameToString(
blobPrefixInternal.name)};return blobPrefix}),blobItems:internalResponse.segment.blobItems.map(blobItemInteral=>{const blobItem={...blobItemInteral,name:BlobNameToString(
blobItemInteral.name)};return blobItem})}}}function*ExtractPageRangeInfoItems(getPageRangesSegment){let pageRange=[];let clearRange=[];if(getPageRangesSegment.pageRange)
pageRange=getPageRangesSegment.pageRange;if(getPageRangesSegment.clearRange)clearRange=getPageRangesSegment.clearRange;let pageRangeIndex=0;let clearRangeIndex=0;
while(pageRangeIndex<pageRange.length&&clearRangeIndex<clearRange.length){if(pageRange[pageRangeIndex].start<clearRange[clearRangeIndex].start){yield{start:pageRange[pageRangeIndex].
start,end:pageRange[pageRangeIndex].end,isClear:false};++pageRangeIndex}else{yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].end,isClear:true};
++clearRangeIndex}}for(;pageRangeIndex<pageRange.length;++pageRangeIndex){yield{start:pageRange[pageRangeIndex].start,end:pageRange[pageRangeIndex].end,isClear:false}}
for(;clearRangeIndex<clearRange.length;++clearRangeIndex){yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].end,isClear:true}}}function utils_common_EscapePath(blobName){
const split=blobName.split("/");for(let i=0;i<split.length;i++){split[i]=encodeURIComponent(split[i])}return split.join("/")}async function readResponseBodyToBytes(response){
if(response.blobBody){const blob=await response.blobBody;return new Uint8Array(await blob.arrayBuffer())}if(response.readableStreamBody){return readNodeStreamToBytes(
response.readableStreamBody)}throw new RangeError("List Blobs response body is empty or unavailable.")}function readNodeStreamToBytes(stream){return new Promise(
(resolve,reject)=>{const chunks=[];let totalLength=0;stream.on("data",chunk=>{const bytes=typeof chunk==="string"?new TextEncoder().encode(chunk):chunk;chunks.push(
bytes);totalLength+=bytes.byteLength});stream.on("end",()=>{const result=new Uint8Array(totalLength);let offset=0;for(const chunk of chunks){result.set(chunk,offset);
offset+=chunk.byteLength}resolve(result)});stream.on("error",reject)})}function utils_common_assertResponse(response){if(`_response`in response){return response}
throw new TypeError(`Unexpected response object ${response}`)}async function setUploadChecksumParameters(body2,contentLength2,parameters,uploadOptions,configContentChecksumAlgorithm){
let contentChecksumAlgorithm=uploadOptions.contentChecksumAlgorithm??configContentChecksumAlgorithm;if(contentChecksumAlgorithm===void 0){contentChecksumAlgorithm=
"Customized"}if(contentChecksumAlgorithm==="Auto"){contentChecksumAlgorithm="StorageCrc64"}let bodyInfo=void 0;if(contentChecksumAlgorithm==="Customized"){parameters.
transactionalContentMD5=uploadOptions.transactionalContentMD5;parameters.transactionalContentCrc64=uploadOptions.transactionalContentCrc64}else if(contentChecksumAlgorithm===
"StorageCrc64"){await StorageCRC64Calculator.init();bodyInfo=await structuredMessageEncoding(body2,contentLength2);parameters.structuredBodyType="XSM/1.0; prope\
rties=crc64";parameters.structuredContentLength=contentLength2}return{body:contentChecksumAlgorithm==="StorageCrc64"?bodyInfo.body:body2,contentLength:contentChecksumAlgorithm===
"StorageCrc64"?bodyInfo.encodedContentLength:contentLength2,contentChecksumAlgorithm}};class StorageClient_StorageClient{url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(url2,pipeline){
this.url=utils_common_escapeURLPath(url2);this.accountName=utils_common_getAccountNameFromUrl(url2);this.pipeline=pipeline;this.storageClientContext=new StorageContextClient(
this.url,getCoreClientOptions(pipeline));this.isHttps=utils_common_iEqual(utils_common_getURLScheme(this.url)||"","https");this.credential=getCredentialFromPipeline(
pipeline);const storageClientContext=this.storageClientContext;storageClientContext.requestContentType=void 0}}var core_tracing_dist_esm=__webpack_require__(65433);
;const tracingClient=(0,core_tracing_dist_esm.y)({packageName:"@azure/storage-blob",packageVersion:constants_SDK_VERSION,namespace:"Microsoft.Storage"});;async function parseBlobListArrowResponse(response){
const{tableFromIPC}=await __webpack_require__.e(1835).then(__webpack_require__.bind(__webpack_require__,91835));const table=response.readableStreamBody?await tableFromIPC(
response.readableStreamBody):tableFromIPC(await readResponseBodyToBytes(response));return projectArrowTable(table)}function projectArrowTable(table){const nextMarker=table.
schema.metadata?.get("NextMarker")??void 0;const getColumn=columnName=>table.getChild(columnName);const cell=(rowIndex,columnName)=>getColumn(columnName)?.get(rowIndex);
const asString=(rowIndex,columnName)=>{const value=cell(rowIndex,columnName);return value===void 0||value===null?void 0:String(value)};const asBoolean=(rowIndex,columnName)=>{
const value=cell(rowIndex,columnName);return value===void 0||value===null?void 0:Boolean(value)};const asNumber=(rowIndex,columnName)=>{const value=cell(rowIndex,
columnName);return value===void 0||value===null?void 0:Number(value)};const asDate=(rowIndex,columnName)=>{const value=cell(rowIndex,columnName);if(value===void 0||
value===null){return void 0}const millis=Number(value);if(Number.isNaN(millis)){const parsed=Date.parse(String(value));return Number.isNaN(parsed)?void 0:new Date(
parsed)}return new Date(millis)};const asBytesFromBase64=(rowIndex,columnName)=>{const value=asString(rowIndex,columnName);return value===void 0?void 0:(0,dist_esm.
Al)(value,"base64")};const asMap=(rowIndex,columnName)=>toRecord(cell(rowIndex,columnName));const blobItems=[];const blobPrefixes=[];for(let i=0;i<table.numRows;i++){
const resourceType=asString(i,"ResourceType");if(resourceType!==void 0&&resourceType.toLowerCase()==="blobprefix"){blobPrefixes.push({name:{content:asString(i,"\
Name")??""}});continue}const properties={createdOn:asDate(i,"Creation-Time"),lastModified:asDate(i,"Last-Modified")??new Date(0),etag:asString(i,"Etag")??"",contentLength:asNumber(
i,"Content-Length"),contentType:asString(i,"Content-Type"),contentEncoding:asString(i,"Content-Encoding"),contentLanguage:asString(i,"Content-Language"),contentMD5:asBytesFromBase64(
i,"Content-MD5"),contentDisposition:asString(i,"Content-Disposition"),cacheControl:asString(i,"Cache-Control"),blobSequenceNumber:asNumber(i,"x-ms-blob-sequence\
-number"),blobType:asString(i,"BlobType"),leaseStatus:asString(i,"LeaseStatus"),leaseState:asString(i,"LeaseState"),leaseDuration:asString(i,"LeaseDuration"),copyId:asString(
i,"CopyId"),copyStatus:asString(i,"CopyStatus"),copySource:asString(i,"CopySource"),copyProgress:asString(i,"CopyProgress"),copyCompletedOn:asDate(i,"CopyComple\
tionTime"),copyStatusDescription:asString(i,"CopyStatusDescription"),serverEncrypted:asBoolean(i,"ServerEncrypted"),incrementalCopy:asBoolean(i,"IncrementalCopy"),
destinationSnapshot:asString(i,"CopyDestinationSnapshot"),deletedOn:asDate(i,"DeletedTime"),remainingRetentionDays:asNumber(i,"RemainingRetentionDays"),accessTier:asString(
i,"AccessTier"),accessTierInferred:asBoolean(i,"AccessTierInferred"),archiveStatus:asString(i,"ArchiveStatus"),smartAccessTier:asString(i,"SmartAccessTier"),customerProvidedKeySha256:asString(
i,"CustomerProvidedKeySha256"),encryptionScope:asString(i,"EncryptionScope"),accessTierChangedOn:asDate(i,"AccessTierChangeTime"),tagCount:asNumber(i,"TagCount"),
expiresOn:asDate(i,"Expiry-Time"),isSealed:asBoolean(i,"Sealed"),rehydratePriority:asString(i,"RehydratePriority"),lastAccessedOn:asDate(i,"LastAccessTime"),immutabilityPolicyExpiresOn:asDate(
i,"ImmutabilityPolicyUntilDate"),immutabilityPolicyMode:asString(i,"ImmutabilityPolicyMode"),legalHold:asBoolean(i,"LegalHold")};blobItems.push({name:{content:asString(
i,"Name")??""},deleted:asBoolean(i,"Deleted")??false,snapshot:asString(i,"Snapshot")??"",versionId:asString(i,"VersionId"),isCurrentVersion:asBoolean(i,"IsCurre\
ntVersion"),properties,metadata:asMap(i,"Metadata"),blobTags:blobListArrowParser_toBlobTags(asMap(i,"Tags")),objectReplicationMetadata:asMap(i,"OrMetadata"),hasVersionsOnly:asBoolean(
i,"HasVersionsOnly")})}return{nextMarker,blobItems,blobPrefixes}}function blobListArrowParser_toBlobTags(map){return map===void 0?void 0:{blobTagSet:Object.entries(
map).map(([key,value])=>({key,value}))}}function toRecord(value){if(value===void 0||value===null){return void 0}const entries=[];const asText=v=>v===void 0||v===
null?"":String(v);if(typeof value[Symbol.iterator]==="function"){for(const entry of value){if(Array.isArray(entry)){entries.push([String(entry[0]),asText(entry[1])])}else if(entry&&
typeof entry==="object"&&"key"in entry){const{key,value:entryValue}=entry;entries.push([String(key),asText(entryValue)])}}}else if(typeof value==="object"){for(const[
key,entryValue]of Object.entries(value)){entries.push([key,asText(entryValue)])}}return Object.fromEntries(entries)};const listBlobsXmlSerializer=core_client_dist_esm.
rl(mappers_namespaceObject,true);async function readResponseBodyToText(response){const bytes=await readResponseBodyToBytes(response);return new TextDecoder().decode(
bytes)}async function deserializeListBlobFlatSegmentXml(response){const bodyAsText=await readResponseBodyToText(response);const parsedXml=await parseXML(bodyAsText,
{includeRoot:true});return{parsed:listBlobsXmlSerializer.deserialize(ListBlobsFlatSegmentResponse,parsedXml.EnumerationResults??parsedXml,"EnumerationResults"),
bodyAsText}}async function deserializeListBlobHierarchySegmentXml(response){const bodyAsText=await readResponseBodyToText(response);const parsedXml=await parseXML(
bodyAsText,{includeRoot:true});return{parsed:listBlobsXmlSerializer.deserialize(ListBlobsHierarchySegmentResponse,parsedXml.EnumerationResults??parsedXml,"Enume\
rationResults"),bodyAsText}};class BlobSASPermissions{static parse(permissions){const blobSASPermissions=new BlobSASPermissions;for(const char of permissions){switch(char){case"\
r":blobSASPermissions.read=true;break;case"a":blobSASPermissions.add=true;break;case"c":blobSASPermissions.create=true;break;case"w":blobSASPermissions.write=true;
break;case"d":blobSASPermissions.delete=true;break;case"x":blobSASPermissions.deleteVersion=true;break;case"t":blobSASPermissions.tag=true;break;case"m":blobSASPermissions.
move=true;break;case"e":blobSASPermissions.execute=true;break;case"i":blobSASPermissions.setImmutabilityPolicy=true;break;case"y":blobSASPermissions.permanentDelete=
true;break;default:throw new RangeError(`Invalid permission: ${char}`)}}return blobSASPermissions}static from(permissionLike){const blobSASPermissions=new BlobSASPermissions;
if(permissionLike.read){blobSASPermissions.read=true}if(permissionLike.add){blobSASPermissions.add=true}if(permissionLike.create){blobSASPermissions.create=true}
if(permissionLike.write){blobSASPermissions.write=true}if(permissionLike.delete){blobSASPermissions.delete=true}if(permissionLike.deleteVersion){blobSASPermissions.
deleteVersion=true}if(permissionLike.tag){blobSASPermissions.tag=true}if(permissionLike.move){blobSASPermissions.move=true}if(permissionLike.execute){blobSASPermissions.
execute=true}if(permissionLike.setImmutabilityPolicy){blobSASPermissions.setImmutabilityPolicy=true}if(permissionLike.permanentDelete){blobSASPermissions.permanentDelete=
true}return blobSASPermissions}read=false;add=false;create=false;write=false;delete=false;deleteVersion=false;tag=false;move=false;execute=false;setImmutabilityPolicy=false;permanentDelete=false;toString(){
const permissions=[];if(this.read){permissions.push("r")}if(this.add){permissions.push("a")}if(this.create){permissions.push("c")}if(this.write){permissions.push(
"w")}if(this.delete){permissions.push("d")}if(this.deleteVersion){permissions.push("x")}if(this.tag){permissions.push("t")}if(this.move){permissions.push("m")}if(this.
execute){permissions.push("e")}if(this.setImmutabilityPolicy){permissions.push("i")}if(this.permanentDelete){permissions.push("y")}return permissions.join("")}}
;class ContainerSASPermissions{static parse(permissions){const containerSASPermissions=new ContainerSASPermissions;for(const char of permissions){switch(char){case"\
r":containerSASPermissions.read=true;break;case"a":containerSASPermissions.add=true;break;case"c":containerSASPermissions.create=true;break;case"w":containerSASPermissions.
write=true;break;case"d":containerSASPermissions.delete=true;break;case"l":containerSASPermissions.list=true;break;case"t":containerSASPermissions.tag=true;break;case"\
x":containerSASPermissions.deleteVersion=true;break;case"m":containerSASPermissions.move=true;break;case"e":containerSASPermissions.execute=true;break;case"i":containerSASPermissions.
setImmutabilityPolicy=true;break;case"y":containerSASPermissions.permanentDelete=true;break;case"f":containerSASPermissions.filterByTags=true;break;default:throw new RangeError(
`Invalid permission ${char}`)}}return containerSASPermissions}static from(permissionLike){const containerSASPermissions=new ContainerSASPermissions;if(permissionLike.
read){containerSASPermissions.read=true}if(permissionLike.add){containerSASPermissions.add=true}if(permissionLike.create){containerSASPermissions.create=true}if(permissionLike.
write){containerSASPermissions.write=true}if(permissionLike.delete){containerSASPermissions.delete=true}if(permissionLike.list){containerSASPermissions.list=true}
if(permissionLike.deleteVersion){containerSASPermissions.deleteVersion=true}if(permissionLike.tag){containerSASPermissions.tag=true}if(permissionLike.move){containerSASPermissions.
move=true}if(permissionLike.execute){containerSASPermissions.execute=true}if(permissionLike.setImmutabilityPolicy){containerSASPermissions.setImmutabilityPolicy=
true}if(permissionLike.permanentDelete){containerSASPermissions.permanentDelete=true}if(permissionLike.filterByTags){containerSASPermissions.filterByTags=true}return containerSASPermissions}read=false;add=false;create=false;write=false;delete=false;deleteVersion=false;list=false;tag=false;move=false;execute=false;setImmutabilityPolicy=false;permanentDelete=false;filterByTags=false;toString(){
const permissions=[];if(this.read){permissions.push("r")}if(this.add){permissions.push("a")}if(this.create){permissions.push("c")}if(this.write){permissions.push(
"w")}if(this.delete){permissions.push("d")}if(this.deleteVersion){permissions.push("x")}if(this.list){permissions.push("l")}if(this.tag){permissions.push("t")}if(this.
move){permissions.push("m")}if(this.execute){permissions.push("e")}if(this.setImmutabilityPolicy){permissions.push("i")}if(this.permanentDelete){permissions.push(
"y")}if(this.filterByTags){permissions.push("f")}return permissions.join("")}};function ipRangeToString(ipRange){return ipRange.end?`${ipRange.start}-${ipRange.
end}`:ipRange.start};var SASProtocol;(function(SASProtocol2){SASProtocol2["Https"]="https";SASProtocol2["HttpsAndHttp"]="https,http"})(SASProtocol||(SASProtocol=
{}));class SASQueryParameters{version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;signedDelegatedUserTid;preauthorizedAgentObjectId;correlationId;requestHeaderKeys;requestQueryParameterKeys;directoryDepth;get ipRange(){
if(this.ipRangeInner){return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}return void 0}constructor(version2,signature,permissionsOrOptions,services,resourceTypes,protocol,startsOn,expiresOn2,ipRange,identifier,resource,cacheControl,contentDisposition,contentEncoding,contentLanguage,contentType2,userDelegationKey,preauthorizedAgentObjectId,correlationId,encryptionScope2,delegatedUserObjectId,requestHeaderKeys,requestQueryParameterKeys,directoryDepth){
this.version=version2;this.signature=signature;if(permissionsOrOptions!==void 0&&typeof permissionsOrOptions!=="string"){this.permissions=permissionsOrOptions.permissions;
this.services=permissionsOrOptions.services;this.resourceTypes=permissionsOrOptions.resourceTypes;this.protocol=permissionsOrOptions.protocol;this.startsOn=permissionsOrOptions.
startsOn;this.expiresOn=permissionsOrOptions.expiresOn;this.ipRangeInner=permissionsOrOptions.ipRange;this.identifier=permissionsOrOptions.identifier;this.delegatedUserObjectId=
permissionsOrOptions.delegatedUserObjectId;this.encryptionScope=permissionsOrOptions.encryptionScope;this.resource=permissionsOrOptions.resource;this.cacheControl=
permissionsOrOptions.cacheControl;this.contentDisposition=permissionsOrOptions.contentDisposition;this.contentEncoding=permissionsOrOptions.contentEncoding;this.
contentLanguage=permissionsOrOptions.contentLanguage;this.contentType=permissionsOrOptions.contentType;this.requestHeaderKeys=permissionsOrOptions.requestHeaderKeys;
this.requestQueryParameterKeys=permissionsOrOptions.requestQueryParameterKeys;this.directoryDepth=permissionsOrOptions.directoryDepth;if(permissionsOrOptions.userDelegationKey){
this.signedOid=permissionsOrOptions.userDelegationKey.signedObjectId;this.signedTenantId=permissionsOrOptions.userDelegationKey.signedTenantId;this.signedStartsOn=
permissionsOrOptions.userDelegationKey.signedStartsOn;this.signedExpiresOn=permissionsOrOptions.userDelegationKey.signedExpiresOn;this.signedService=permissionsOrOptions.
userDelegationKey.signedService;this.signedVersion=permissionsOrOptions.userDelegationKey.signedVersion;this.signedDelegatedUserTid=permissionsOrOptions.userDelegationKey.
signedDelegatedUserTenantId;this.preauthorizedAgentObjectId=permissionsOrOptions.preauthorizedAgentObjectId;this.correlationId=permissionsOrOptions.correlationId}}else{
this.services=services;this.resourceTypes=resourceTypes;this.expiresOn=expiresOn2;this.permissions=permissionsOrOptions;this.protocol=protocol;this.startsOn=startsOn;
this.ipRangeInner=ipRange;this.delegatedUserObjectId=delegatedUserObjectId;this.encryptionScope=encryptionScope2;this.identifier=identifier;this.resource=resource;
this.cacheControl=cacheControl;this.contentDisposition=contentDisposition;this.contentEncoding=contentEncoding;this.contentLanguage=contentLanguage;this.contentType=
contentType2;this.requestHeaderKeys=requestHeaderKeys;this.requestQueryParameterKeys=requestQueryParameterKeys;this.directoryDepth=directoryDepth;if(userDelegationKey){
this.signedOid=userDelegationKey.signedObjectId;this.signedTenantId=userDelegationKey.signedTenantId;this.signedStartsOn=userDelegationKey.signedStartsOn;this.signedExpiresOn=
userDelegationKey.signedExpiresOn;this.signedService=userDelegationKey.signedService;this.signedVersion=userDelegationKey.signedVersion;this.signedDelegatedUserTid=
userDelegationKey.signedDelegatedUserTenantId;this.preauthorizedAgentObjectId=preauthorizedAgentObjectId;this.correlationId=correlationId}}}toString(){const params=[
"sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","rscc","rscd","rsce","rscl","rsct","saoid","scid","sdd","sduo\
id","skdutid","srh","srq","sig"];const queries=[];for(const param of params){switch(param){case"sv":this.tryAppendQueryParameter(queries,param,this.version);break;case"\
ss":this.tryAppendQueryParameter(queries,param,this.services);break;case"srt":this.tryAppendQueryParameter(queries,param,this.resourceTypes);break;case"spr":this.
tryAppendQueryParameter(queries,param,this.protocol);break;case"st":this.tryAppendQueryParameter(queries,param,this.startsOn?utils_common_truncatedISO8061Date(this.
startsOn,false):void 0);break;case"se":this.tryAppendQueryParameter(queries,param,this.expiresOn?utils_common_truncatedISO8061Date(this.expiresOn,false):void 0);
break;case"sip":this.tryAppendQueryParameter(queries,param,this.ipRange?ipRangeToString(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(queries,
param,this.identifier);break;case"ses":this.tryAppendQueryParameter(queries,param,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(queries,param,
this.signedOid);break;case"sktid":this.tryAppendQueryParameter(queries,param,this.signedTenantId);break;case"skt":this.tryAppendQueryParameter(queries,param,this.
signedStartsOn?utils_common_truncatedISO8061Date(this.signedStartsOn,false):void 0);break;case"ske":this.tryAppendQueryParameter(queries,param,this.signedExpiresOn?
utils_common_truncatedISO8061Date(this.signedExpiresOn,false):void 0);break;case"sks":this.tryAppendQueryParameter(queries,param,this.signedService);break;case"\
skv":this.tryAppendQueryParameter(queries,param,this.signedVersion);break;case"skdutid":this.tryAppendQueryParameter(queries,param,this.signedDelegatedUserTid);
break;case"sr":this.tryAppendQueryParameter(queries,param,this.resource);break;case"sp":this.tryAppendQueryParameter(queries,param,this.permissions);break;case"\
sig":this.tryAppendQueryParameter(queries,param,this.signature);break;case"rscc":this.tryAppendQueryParameter(queries,param,this.cacheControl);break;case"rscd":
this.tryAppendQueryParameter(queries,param,this.contentDisposition);break;case"rsce":this.tryAppendQueryParameter(queries,param,this.contentEncoding);break;case"\
rscl":this.tryAppendQueryParameter(queries,param,this.contentLanguage);break;case"rsct":this.tryAppendQueryParameter(queries,param,this.contentType);break;case"\
saoid":this.tryAppendQueryParameter(queries,param,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(queries,param,this.correlationId);
break;case"sduoid":this.tryAppendQueryParameter(queries,param,this.delegatedUserObjectId);break;case"srh":this.tryAppendQueryParameter(queries,param,this.requestHeaderKeys);
break;case"srq":this.tryAppendQueryParameter(queries,param,this.requestQueryParameterKeys);break;case"sdd":this.tryAppendQueryParameter(queries,param,this.directoryDepth!==
void 0?this.directoryDepth.toString():"");break}}return queries.join("&")}tryAppendQueryParameter(queries,key,value){if(!value){return}key=encodeURIComponent(key);
value=encodeURIComponent(value);if(key.length>0&&value.length>0){queries.push(`${key}=${value}`)}}};function generateBlobSASQueryParameters(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){
return generateBlobSASQueryParametersInternal(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName).sasQueryParameters}function generateBlobSASQueryParametersInternal(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){
const version2=blobSASSignatureValues.version?blobSASSignatureValues.version:SERVICE_VERSION;const sharedKeyCredential=sharedKeyCredentialOrUserDelegationKey instanceof
StorageSharedKeyCredential?sharedKeyCredentialOrUserDelegationKey:void 0;let userDelegationKeyCredential;if(sharedKeyCredential===void 0&&accountName!==void 0){
userDelegationKeyCredential=new UserDelegationKeyCredential(accountName,sharedKeyCredentialOrUserDelegationKey)}if(sharedKeyCredential===void 0&&userDelegationKeyCredential===
void 0){throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.")}if(version2>="2020-12-06"){if(sharedKeyCredential!==void 0){return generateBlobSASQueryParameters20201206(
blobSASSignatureValues,sharedKeyCredential)}else{if(version2>="2026-04-06"){return generateBlobSASQueryParametersUDK20260406(blobSASSignatureValues,userDelegationKeyCredential)}else if(version2>=
"2025-07-05"){return generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,userDelegationKeyCredential)}else{return generateBlobSASQueryParametersUDK20201206(
blobSASSignatureValues,userDelegationKeyCredential)}}}if(version2>="2018-11-09"){if(sharedKeyCredential!==void 0){if(version2>="2020-02-10"){return generateBlobSASQueryParameters20200210(
blobSASSignatureValues,sharedKeyCredential)}else{return generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential)}}else{if(version2>="2\
020-02-10"){return generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential)}else{return generateBlobSASQueryParametersUDK20181109(
blobSASSignatureValues,userDelegationKeyCredential)}}}if(version2>="2015-04-05"){if(sharedKeyCredential!==void 0){return generateBlobSASQueryParameters20150405(
blobSASSignatureValues,sharedKeyCredential)}else{throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegati\
on key.")}}throw new RangeError("'version' must be >= '2015-04-05'.")}function generateBlobSASQueryParameters20150405(blobSASSignatureValues,sharedKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&
blobSASSignatureValues.expiresOn)){throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}
let resource="c";if(blobSASSignatureValues.blobName){resource="b"}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){
verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(
blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(
sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?
ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,blobSASSignatureValues.
cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.
contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.
contentType?blobSASSignatureValues.contentType:""].join("\n");const signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(
blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.
expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,
blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType),stringToSign}}function generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&
blobSASSignatureValues.expiresOn)){throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}
let resource="c";let timestamp=blobSASSignatureValues.snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource=
"bs"}else if(blobSASSignatureValues.versionId){resource="bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){
if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=
ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.
startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.
expiresOn,false):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.
identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",
blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?
blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?
blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join("\n");const signature=sharedKeyCredential.
computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType),
stringToSign}}function generateBlobSASQueryParameters20200210(blobSASSignatureValues,sharedKeyCredential){blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(
blobSASSignatureValues);if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&blobSASSignatureValues.expiresOn)){throw new RangeError("Mu\
st provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}let resource="c";let timestamp=blobSASSignatureValues.snapshotTime;
let directoryDepth=void 0;if(blobSASSignatureValues.blobName){if(blobSASSignatureValues.isDirectory===true){resource="d";directoryDepth=trimBlobName(blobSASSignatureValues.
blobName).split("/").length}else{resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource="bv";timestamp=
blobSASSignatureValues.versionId}}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(sharedKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(
blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.
cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.
contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.
contentType?blobSASSignatureValues.contentType:""].join("\n");const signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(
blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.
expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,
blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,void 0,void 0,void 0,void 0,void 0,void 0,void 0,
directoryDepth),stringToSign}}function generateBlobSASQueryParameters20201206(blobSASSignatureValues,sharedKeyCredential){blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(
blobSASSignatureValues);if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&blobSASSignatureValues.expiresOn)){throw new RangeError("Mu\
st provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}let resource="c";let timestamp=blobSASSignatureValues.snapshotTime;
let directoryDepth=void 0;if(blobSASSignatureValues.blobName){if(blobSASSignatureValues.isDirectory===true){resource="d";directoryDepth=trimBlobName(blobSASSignatureValues.
blobName).split("/").length}else{resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource="bv";timestamp=
blobSASSignatureValues.versionId}}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(sharedKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(
blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.
encryptionScope,blobSASSignatureValues.cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:
"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?blobSASSignatureValues.contentLanguage:
"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join("\n");const signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{
sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.
startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,void 0,void 0,void 0,blobSASSignatureValues.
encryptionScope,void 0,void 0,void 0,directoryDepth),stringToSign}}function generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,userDelegationKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource=
"bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(
blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(
userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,
userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.
userDelegationKey.signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.
userDelegationKey.signedExpiresOn,false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,
blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.
version,resource,timestamp,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.
contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(
blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.
expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,
blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey),
stringToSign}}function generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential){blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(
blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){throw new RangeError("Must provide 'permissions' and 'expires\
On' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.snapshotTime;let directoryDepth=void 0;
if(blobSASSignatureValues.blobName){if(blobSASSignatureValues.isDirectory===true){resource="d";directoryDepth=trimBlobName(blobSASSignatureValues.blobName).split(
"/").length}else{resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource="bv";timestamp=blobSASSignatureValues.
versionId}}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}}const stringToSign=[
verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.
expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.
containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,
userDelegationKeyCredential.userDelegationKey.signedStartsOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,false):
"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,
void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.
contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.computeHMACSHA256(
stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,blobSASSignatureValues.correlationId,void 0,void 0,void 0,void 0,
directoryDepth),stringToSign}}function generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential){blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(
blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){throw new RangeError("Must provide 'permissions' and 'expires\
On' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.snapshotTime;let directoryDepth=void 0;
if(blobSASSignatureValues.blobName){if(blobSASSignatureValues.isDirectory===true){resource="d";directoryDepth=trimBlobName(blobSASSignatureValues.blobName).split(
"/").length}else{resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource="bv";timestamp=blobSASSignatureValues.
versionId}}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}}const stringToSign=[
verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.
expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.
containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,
userDelegationKeyCredential.userDelegationKey.signedStartsOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,false):
"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,
void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.
computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope,
void 0,void 0,void 0,directoryDepth),stringToSign}}function generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,userDelegationKeyCredential){blobSASSignatureValues=
SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){throw new RangeError(
"Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;let directoryDepth=void 0;if(blobSASSignatureValues.blobName){if(blobSASSignatureValues.isDirectory===true){resource="d";directoryDepth=trimBlobName(
blobSASSignatureValues.blobName).split("/").length}else{resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){
resource="bv";timestamp=blobSASSignatureValues.versionId}}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(
blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(
userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,
userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.
userDelegationKey.signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.
userDelegationKey.signedExpiresOn,false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,
blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,userDelegationKeyCredential.userDelegationKey.signedDelegatedUserTenantId,
blobSASSignatureValues.delegatedUserObjectId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.
computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope,
blobSASSignatureValues.delegatedUserObjectId,void 0,void 0,directoryDepth),stringToSign}}function generateBlobSASQueryParametersUDK20260406(blobSASSignatureValues,userDelegationKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;let directoryDepth=void 0;if(blobSASSignatureValues.blobName){if(blobSASSignatureValues.isDirectory===true){resource="d";directoryDepth=trimBlobName(
blobSASSignatureValues.blobName).split("/").length}else{resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){
resource="bv";timestamp=blobSASSignatureValues.versionId}}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(
blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(
userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,
userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.
userDelegationKey.signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.
userDelegationKey.signedExpiresOn,false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,
blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,userDelegationKeyCredential.userDelegationKey.signedDelegatedUserTenantId,
blobSASSignatureValues.delegatedUserObjectId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,formatRequestHeadersForSasSigning(blobSASSignatureValues.requestHeaders),
formatRequestQueryParametersForSasSigning(blobSASSignatureValues.requestQueryParameters),blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,
blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.
computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope,
blobSASSignatureValues.delegatedUserObjectId,getKeysOfRequestHeaders(blobSASSignatureValues.requestHeaders),getKeysOfRequestHeaders(blobSASSignatureValues.requestQueryParameters),
directoryDepth),stringToSign}}function formatRequestHeadersForSasSigning(requestHeaders){if(requestHeaders===void 0){return void 0}let canonicalValue="";Object.
keys(requestHeaders).forEach(function(key){canonicalValue=canonicalValue+key+":"+requestHeaders[key]+"\n"});return canonicalValue}function formatRequestQueryParametersForSasSigning(queryParameters){
if(queryParameters===void 0){return void 0}let canonicalValue="";Object.keys(queryParameters).forEach(function(key){canonicalValue=canonicalValue+"\n"+key+":"+queryParameters[key]});
return canonicalValue}function getKeysOfRequestHeaders(requestHeaders){if(requestHeaders===void 0){return void 0}let requestKeys="";let index=0;Object.keys(requestHeaders).
forEach(function(key){if(index!==0){requestKeys=requestKeys+","}requestKeys=requestKeys+key;++index});return requestKeys}function getCanonicalName(accountName,containerName,blobName){
const elements=[`/blob/${accountName}/${containerName}`];if(blobName){elements.push(`/${blobName}`)}return elements.join("")}function SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues){
const version2=blobSASSignatureValues.version?blobSASSignatureValues.version:SERVICE_VERSION;if(blobSASSignatureValues.snapshotTime&&version2<"2018-11-09"){throw RangeError(
"'version' must be >= '2018-11-09' when providing 'snapshotTime'.")}if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.snapshotTime){throw RangeError(
"Must provide 'blobName' when providing 'snapshotTime'.")}if(blobSASSignatureValues.versionId&&version2<"2019-10-10"){throw RangeError("'version' must be >= '20\
19-10-10' when providing 'versionId'.")}if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.versionId){throw RangeError("Must provide 'blobName'\
 when providing 'versionId'.")}if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.setImmutabilityPolicy&&version2<"2020-08-04"){throw RangeError(
"'version' must be >= '2020-08-04' when provided 'i' permission.")}if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.deleteVersion&&version2<
"2019-10-10"){throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.")}if(blobSASSignatureValues.permissions&&blobSASSignatureValues.
permissions.permanentDelete&&version2<"2019-10-10"){throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.")}if(blobSASSignatureValues.
permissions&&blobSASSignatureValues.permissions.tag&&version2<"2019-12-12"){throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.")}
if(version2<"2020-02-10"&&blobSASSignatureValues.permissions&&(blobSASSignatureValues.permissions.move||blobSASSignatureValues.permissions.execute)){throw RangeError(
"'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.")}if(version2<"2021-04-10"&&blobSASSignatureValues.permissions&&blobSASSignatureValues.
permissions.filterByTags){throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.")}if(version2<"2020-02-10"&&(blobSASSignatureValues.
preauthorizedAgentObjectId||blobSASSignatureValues.correlationId)){throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectI\
d' or 'correlationId'.")}if(blobSASSignatureValues.encryptionScope&&version2<"2020-12-06"){throw RangeError("'version' must be >= '2020-12-06' when provided 'en\
cryptionScope' in SAS.")}blobSASSignatureValues.version=version2;return blobSASSignatureValues}function trimBlobName(blobName){let internalName=blobName;while(internalName.
startsWith("/")){internalName=internalName.substring(1)}while(internalName.endsWith("/")){internalName=internalName.substring(0,internalName.length-1)}return internalName}
;class BlobLeaseClient{_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this._url}constructor(client,leaseId2){
const clientContext=client.storageClientContext;this._url=client.url;if(client.name===void 0){this._isContainer=true;this._containerOrBlobOperation=clientContext.
container}else{this._isContainer=false;this._containerOrBlobOperation=clientContext.blob}if(!leaseId2){leaseId2=(0,dist_esm.N4)()}this._leaseId=leaseId2}async acquireLease(duration2,options={}){
if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions)){throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than unde\
fined or their default values are not acceptable.")}return tracingClient.withSpan("BlobLeaseClient-acquireLease",options,async updatedOptions=>{return utils_common_assertResponse(
await this._containerOrBlobOperation.acquireLease({abortSignal:options.abortSignal,duration:duration2,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:updatedOptions.tracingOptions}))})}async changeLease(proposedLeaseId2,options={}){if(this.
_isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions)){throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than unde\
fined or their default values are not acceptable.")}return tracingClient.withSpan("BlobLeaseClient-changeLease",options,async updatedOptions=>{const response=utils_common_assertResponse(
await this._containerOrBlobOperation.changeLease(this._leaseId,proposedLeaseId2,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}));this._leaseId=proposedLeaseId2;return response})}async releaseLease(options={}){
if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions)){throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than unde\
fined or their default values are not acceptable.")}return tracingClient.withSpan("BlobLeaseClient-releaseLease",options,async updatedOptions=>{return utils_common_assertResponse(
await this._containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))})}async renewLease(options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.
conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions)){throw new RangeError(
"The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}return tracingClient.
withSpan("BlobLeaseClient-renewLease",options,async updatedOptions=>{return this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:options.abortSignal,
modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})})}async breakLease(breakPeriod2,options={}){
if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions)){throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than unde\
fined or their default values are not acceptable.")}return tracingClient.withSpan("BlobLeaseClient-breakLease",options,async updatedOptions=>{const operationOptions={
abortSignal:options.abortSignal,breakPeriod:breakPeriod2,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions};return utils_common_assertResponse(await this._containerOrBlobOperation.breakLease(operationOptions))})}};class RetriableReadableStream extends external_node_stream_.
Readable{start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(source,getter,offset,count,options={}){super({highWaterMark:options.
highWaterMark});this.getter=getter;this.source=source;this.start=offset;this.offset=offset;this.end=offset+count-1;this.maxRetryRequests=options.maxRetryRequests&&
options.maxRetryRequests>=0?options.maxRetryRequests:0;this.onProgress=options.onProgress;this.options=options;this.setSourceEventHandlers()}_read(){this.source.
resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler);this.source.on("error",this.sourceErrorOrEndHandler);
this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler);this.source.removeListener(
"end",this.sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=data=>{
if(this.options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0;this.source.pause();this.sourceErrorOrEndHandler();this.source.destroy();return}this.offset+=
data.length;if(this.onProgress){this.onProgress({loadedBytes:this.offset-this.start})}if(!this.push(data)){this.source.pause()}};sourceAbortedHandler=()=>{const abortError=new abort_controller_dist_esm.
l("The operation was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err&&err.name==="AbortError"){this.destroy(err);return}this.removeSourceEventHandlers();
if(this.offset-1===this.end){this.push(null)}else if(this.offset<=this.end){if(this.retries<this.maxRetryRequests){this.retries+=1;this.getter(this.offset).then(
newSource=>{this.source=newSource;this.setSourceEventHandlers();return}).catch(error=>{this.destroy(error)})}else{this.destroy(new Error(`Data corruption failur\
e: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.
retries}, max retries: ${this.maxRetryRequests}`))}}else{this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed \
offset is ${this.end}, received offset: ${this.offset-1}`))}};_destroy(error,callback){this.removeSourceEventHandlers();this.source.destroy();callback(error===null?
void 0:error)}};class BlobDownloadResponse{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.
leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.
blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.
errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){return this.originalResponse.createdOn}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){return this.
originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){return this.originalResponse.objectReplicationSourceProperties}get isSealed(){
return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.
originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.legalHold}get accessTier(){return this.originalResponse.accessTier}get accessTierInferred(){
return this.originalResponse.accessTierInferred}get accessTierChangedOn(){return this.originalResponse.accessTierChangedOn}get smartAccessTier(){return this.originalResponse.
smartAccessTier}get structuredBodyType(){return this.originalResponse.structuredBodyType}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return dist_esm.qx?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse2,getter,offset,count,options={}){
this.originalResponse=originalResponse2;const streamBody=this.originalResponse.structuredBodyType===void 0?this.originalResponse.readableStreamBody:structuredMessageDecodingStream(
this.originalResponse.readableStreamBody,options);this.blobDownloadStream=new RetriableReadableStream(streamBody,getter,offset,count,options)}};const AVRO_SYNC_MARKER_SIZE=16;
const AVRO_INIT_BYTES=new Uint8Array([79,98,106,1]);const AVRO_CODEC_KEY="avro.codec";const AVRO_SCHEMA_KEY="avro.schema";;class AvroParser{static async readFixedBytes(stream,length,options={}){
const bytes=await stream.read(length,{abortSignal:options.abortSignal});if(bytes.length!==length){throw new Error("Hit stream end.")}return bytes}static async readByte(stream,options={}){
const buf=await AvroParser.readFixedBytes(stream,1,options);return buf[0]}static async readZigZagLong(stream,options={}){let zigZagEncoded=0;let significanceInBit=0;
let byte,haveMoreByte,significanceInFloat;do{byte=await AvroParser.readByte(stream,options);haveMoreByte=byte&128;zigZagEncoded|=(byte&127)<<significanceInBit;significanceInBit+=
7}while(haveMoreByte&&significanceInBit<28);if(haveMoreByte){zigZagEncoded=zigZagEncoded;significanceInFloat=268435456;do{byte=await AvroParser.readByte(stream,
options);zigZagEncoded+=(byte&127)*significanceInFloat;significanceInFloat*=128}while(byte&128);const res=(zigZagEncoded%2?-(zigZagEncoded+1):zigZagEncoded)/2;if(res<
Number.MIN_SAFE_INTEGER||res>Number.MAX_SAFE_INTEGER){throw new Error("Integer overflow.")}return res}return zigZagEncoded>>1^-(zigZagEncoded&1)}static async readLong(stream,options={}){
return AvroParser.readZigZagLong(stream,options)}static async readInt(stream,options={}){return AvroParser.readZigZagLong(stream,options)}static async readNull(){
return null}static async readBoolean(stream,options={}){const b=await AvroParser.readByte(stream,options);if(b===1){return true}else if(b===0){return false}else{
throw new Error("Byte was not a boolean.")}}static async readFloat(stream,options={}){const u8arr=await AvroParser.readFixedBytes(stream,4,options);const view=new DataView(
u8arr.buffer,u8arr.byteOffset,u8arr.byteLength);return view.getFloat32(0,true)}static async readDouble(stream,options={}){const u8arr=await AvroParser.readFixedBytes(
stream,8,options);const view=new DataView(u8arr.buffer,u8arr.byteOffset,u8arr.byteLength);return view.getFloat64(0,true)}static async readBytes(stream,options={}){
const size=await AvroParser.readLong(stream,options);if(size<0){throw new Error("Bytes size was negative.")}return stream.read(size,{abortSignal:options.abortSignal})}static async readString(stream,options={}){
const u8arr=await AvroParser.readBytes(stream,options);const utf8decoder=new TextDecoder;return utf8decoder.decode(u8arr)}static async readMapPair(stream,readItemMethod,options={}){
const key=await AvroParser.readString(stream,options);const value=await readItemMethod(stream,options);return{key,value}}static async readMap(stream,readItemMethod,options={}){
const readPairMethod=(s,opts={})=>{return AvroParser.readMapPair(s,readItemMethod,opts)};const pairs=await AvroParser.readArray(stream,readPairMethod,options);const dict={};
for(const pair of pairs){dict[pair.key]=pair.value}return dict}static async readArray(stream,readItemMethod,options={}){const items=[];for(let count=await AvroParser.
readLong(stream,options);count!==0;count=await AvroParser.readLong(stream,options)){if(count<0){await AvroParser.readLong(stream,options);count=-count}while(count--){
const item=await readItemMethod(stream,options);items.push(item)}}return items}}var AvroComplex;(function(AvroComplex2){AvroComplex2["RECORD"]="record";AvroComplex2["\
ENUM"]="enum";AvroComplex2["ARRAY"]="array";AvroComplex2["MAP"]="map";AvroComplex2["UNION"]="union";AvroComplex2["FIXED"]="fixed"})(AvroComplex||(AvroComplex={}));
var AvroPrimitive;(function(AvroPrimitive2){AvroPrimitive2["NULL"]="null";AvroPrimitive2["BOOLEAN"]="boolean";AvroPrimitive2["INT"]="int";AvroPrimitive2["LONG"]=
"long";AvroPrimitive2["FLOAT"]="float";AvroPrimitive2["DOUBLE"]="double";AvroPrimitive2["BYTES"]="bytes";AvroPrimitive2["STRING"]="string"})(AvroPrimitive||(AvroPrimitive=
{}));class AvroType{static fromSchema(schema){if(typeof schema==="string"){return AvroType.fromStringSchema(schema)}else if(Array.isArray(schema)){return AvroType.
fromArraySchema(schema)}else{return AvroType.fromObjectSchema(schema)}}static fromStringSchema(schema){switch(schema){case AvroPrimitive.NULL:case AvroPrimitive.
BOOLEAN:case AvroPrimitive.INT:case AvroPrimitive.LONG:case AvroPrimitive.FLOAT:case AvroPrimitive.DOUBLE:case AvroPrimitive.BYTES:case AvroPrimitive.STRING:return new AvroPrimitiveType(
schema);default:throw new Error(`Unexpected Avro type ${schema}`)}}static fromArraySchema(schema){return new AvroUnionType(schema.map(AvroType.fromSchema))}static fromObjectSchema(schema){
const type=schema.type;try{return AvroType.fromStringSchema(type)}catch{}switch(type){case AvroComplex.RECORD:if(schema.aliases){throw new Error(`aliases curren\
tly is not supported, schema: ${schema}`)}if(!schema.name){throw new Error(`Required attribute 'name' doesn't exist on schema: ${schema}`)}const fields={};if(!schema.
fields){throw new Error(`Required attribute 'fields' doesn't exist on schema: ${schema}`)}for(const field of schema.fields){fields[field.name]=AvroType.fromSchema(
field.type)}return new AvroRecordType(fields,schema.name);case AvroComplex.ENUM:if(schema.aliases){throw new Error(`aliases currently is not supported, schema: ${schema}`)}
if(!schema.symbols){throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${schema}`)}return new AvroEnumType(schema.symbols);case AvroComplex.
MAP:if(!schema.values){throw new Error(`Required attribute 'values' doesn't exist on schema: ${schema}`)}return new AvroMapType(AvroType.fromSchema(schema.values));case AvroComplex.
ARRAY:case AvroComplex.FIXED:default:throw new Error(`Unexpected Avro type ${type} in ${schema}`)}}}class AvroPrimitiveType extends AvroType{_primitive;constructor(primitive){
super();this._primitive=primitive}read(stream,options={}){switch(this._primitive){case AvroPrimitive.NULL:return AvroParser.readNull();case AvroPrimitive.BOOLEAN:
return AvroParser.readBoolean(stream,options);case AvroPrimitive.INT:return AvroParser.readInt(stream,options);case AvroPrimitive.LONG:return AvroParser.readLong(
stream,options);case AvroPrimitive.FLOAT:return AvroParser.readFloat(stream,options);case AvroPrimitive.DOUBLE:return AvroParser.readDouble(stream,options);case AvroPrimitive.
BYTES:return AvroParser.readBytes(stream,options);case AvroPrimitive.STRING:return AvroParser.readString(stream,options);default:throw new Error("Unknown Avro P\
rimitive")}}}class AvroEnumType extends AvroType{_symbols;constructor(symbols){super();this._symbols=symbols}async read(stream,options={}){const value=await AvroParser.
readInt(stream,options);return this._symbols[value]}}class AvroUnionType extends AvroType{_types;constructor(types){super();this._types=types}async read(stream,options={}){
const typeIndex=await AvroParser.readInt(stream,options);return this._types[typeIndex].read(stream,options)}}class AvroMapType extends AvroType{_itemType;constructor(itemType){
super();this._itemType=itemType}read(stream,options={}){const readItemMethod=(s,opts)=>{return this._itemType.read(s,opts)};return AvroParser.readMap(stream,readItemMethod,
options)}}class AvroRecordType extends AvroType{_name;_fields;constructor(fields,name){super();this._fields=fields;this._name=name}async read(stream,options={}){
const record={};record["$schema"]=this._name;for(const key in this._fields){if(Object.prototype.hasOwnProperty.call(this._fields,key)){record[key]=await this._fields[key].
read(stream,options)}}return record}};function arraysEqual(a,b){if(a===b)return true;if(a==null||b==null)return false;if(a.length!==b.length)return false;for(let i=0;i<
a.length;++i){if(a[i]!==b[i])return false}return true};class AvroReader{_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){
return this._blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(dataStream,headerStream,currentBlockOffset,indexWithinCurrentBlock){
this._dataStream=dataStream;this._headerStream=headerStream||dataStream;this._initialized=false;this._blockOffset=currentBlockOffset||0;this._objectIndex=indexWithinCurrentBlock||
0;this._initialBlockOffset=currentBlockOffset||0}async initialize(options={}){const header=await AvroParser.readFixedBytes(this._headerStream,AVRO_INIT_BYTES.length,
{abortSignal:options.abortSignal});if(!arraysEqual(header,AVRO_INIT_BYTES)){throw new Error("Stream is not an Avro file.")}this._metadata=await AvroParser.readMap(
this._headerStream,AvroParser.readString,{abortSignal:options.abortSignal});const codec=this._metadata[AVRO_CODEC_KEY];if(!(codec===void 0||codec===null||codec===
"null")){throw new Error("Codecs are not supported")}this._syncMarker=await AvroParser.readFixedBytes(this._headerStream,AVRO_SYNC_MARKER_SIZE,{abortSignal:options.
abortSignal});const schema=JSON.parse(this._metadata[AVRO_SCHEMA_KEY]);this._itemType=AvroType.fromSchema(schema);if(this._blockOffset===0){this._blockOffset=this.
_initialBlockOffset+this._dataStream.position}this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal});await AvroParser.
readLong(this._dataStream,{abortSignal:options.abortSignal});this._initialized=true;if(this._objectIndex&&this._objectIndex>0){for(let i=0;i<this._objectIndex;i++){
await this._itemType.read(this._dataStream,{abortSignal:options.abortSignal});this._itemsRemainingInBlock--}}}hasNext(){return!this._initialized||this._itemsRemainingInBlock>
0}async*parseObjects(options={}){if(!this._initialized){await this.initialize(options)}while(this.hasNext()){const result=await this._itemType.read(this._dataStream,
{abortSignal:options.abortSignal});this._itemsRemainingInBlock--;this._objectIndex++;if(this._itemsRemainingInBlock===0){const marker2=await AvroParser.readFixedBytes(
this._dataStream,AVRO_SYNC_MARKER_SIZE,{abortSignal:options.abortSignal});this._blockOffset=this._initialBlockOffset+this._dataStream.position;this._objectIndex=
0;if(!arraysEqual(this._syncMarker,marker2)){throw new Error("Stream is not a valid Avro file.")}try{this._itemsRemainingInBlock=await AvroParser.readLong(this.
_dataStream,{abortSignal:options.abortSignal})}catch{this._itemsRemainingInBlock=0}if(this._itemsRemainingInBlock>0){await AvroParser.readLong(this._dataStream,
{abortSignal:options.abortSignal})}}yield result}}};class AvroReadable{}var external_buffer_=__webpack_require__(20181);;const ABORT_ERROR=new abort_controller_dist_esm.
l("Reading from the avro stream was aborted.");class AvroReadableFromStream extends AvroReadable{_position;_readable;toUint8Array(data){if(typeof data==="string"){
return external_buffer_.Buffer.from(data)}return data}constructor(readable){super();this._readable=readable;this._position=0}get position(){return this._position}async read(size,options={}){
if(options.abortSignal?.aborted){throw ABORT_ERROR}if(size<0){throw new Error(`size parameter should be positive: ${size}`)}if(size===0){return new Uint8Array}if(!this.
_readable.readable){throw new Error("Stream no longer readable.")}const chunk=this._readable.read(size);if(chunk){this._position+=chunk.length;return this.toUint8Array(
chunk)}else{return new Promise((resolve,reject)=>{const cleanUp=()=>{this._readable.removeListener("readable",readableCallback);this._readable.removeListener("e\
rror",rejectCallback);this._readable.removeListener("end",rejectCallback);this._readable.removeListener("close",rejectCallback);if(options.abortSignal){options.
abortSignal.removeEventListener("abort",abortHandler)}};const readableCallback=()=>{const callbackChunk=this._readable.read(size);if(callbackChunk){this._position+=
callbackChunk.length;cleanUp();resolve(this.toUint8Array(callbackChunk))}};const rejectCallback=()=>{cleanUp();reject()};const abortHandler=()=>{cleanUp();reject(
ABORT_ERROR)};this._readable.on("readable",readableCallback);this._readable.once("error",rejectCallback);this._readable.once("end",rejectCallback);this._readable.
once("close",rejectCallback);if(options.abortSignal){options.abortSignal.addEventListener("abort",abortHandler)}})}}};;class BlobQuickQueryStream extends external_node_stream_.
Readable{source;avroReader;avroIter;avroPaused=true;onProgress;onError;constructor(source,options={}){super();this.source=source;this.onProgress=options.onProgress;
this.onError=options.onError;this.avroReader=new AvroReader(new AvroReadableFromStream(this.source));this.avroIter=this.avroReader.parseObjects({abortSignal:options.
abortSignal})}_read(){if(this.avroPaused){this.readInternal().catch(err=>{this.emit("error",err)})}}async readInternal(){this.avroPaused=false;let avroNext;do{avroNext=
await this.avroIter.next();if(avroNext.done){break}const obj=avroNext.value;const schema=obj.$schema;if(typeof schema!=="string"){throw Error("Missing schema in\
 avro record.")}switch(schema){case"com.microsoft.azure.storage.queryBlobContents.resultData":{const data=obj.data;if(data instanceof Uint8Array===false){throw Error(
"Invalid data in avro result record.")}if(!this.push(Buffer.from(data))){this.avroPaused=true}}break;case"com.microsoft.azure.storage.queryBlobContents.progress":
{const bytesScanned=obj.bytesScanned;if(typeof bytesScanned!=="number"){throw Error("Invalid bytesScanned in avro progress record.")}if(this.onProgress){this.onProgress(
{loadedBytes:bytesScanned})}}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const totalBytes=obj.totalBytes;if(typeof totalBytes!==
"number"){throw Error("Invalid totalBytes in avro end record.")}this.onProgress({loadedBytes:totalBytes})}this.push(null);break;case"com.microsoft.azure.storage\
.queryBlobContents.error":if(this.onError){const fatal=obj.fatal;if(typeof fatal!=="boolean"){throw Error("Invalid fatal in avro error record.")}const name=obj.
name;if(typeof name!=="string"){throw Error("Invalid name in avro error record.")}const description=obj.description;if(typeof description!=="string"){throw Error(
"Invalid description in avro error record.")}const position=obj.position;if(typeof position!=="number"){throw Error("Invalid position in avro error record.")}this.
onError({position,name,isFatal:fatal,description})}break;default:throw Error(`Unknown schema ${schema} in avro progress record.`)}}while(!avroNext.done&&!this.avroPaused)}}
;class BlobQueryResponse{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){return void 0}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.
copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){return this.
originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){
return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){
return this.originalResponse.etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get metadata(){return this.originalResponse.metadata}get requestId(){
return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get blobBody(){return void 0}get readableStreamBody(){
return dist_esm.qx?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse2,options={}){
this.originalResponse=originalResponse2;this.blobDownloadStream=new BlobQuickQueryStream(this.originalResponse.readableStreamBody,options)}};var BlockBlobTier;(function(BlockBlobTier2){
BlockBlobTier2["Hot"]="Hot";BlockBlobTier2["Cool"]="Cool";BlockBlobTier2["Cold"]="Cold";BlockBlobTier2["Archive"]="Archive"})(BlockBlobTier||(BlockBlobTier={}));
var PremiumPageBlobTier;(function(PremiumPageBlobTier2){PremiumPageBlobTier2["P4"]="P4";PremiumPageBlobTier2["P6"]="P6";PremiumPageBlobTier2["P10"]="P10";PremiumPageBlobTier2["\
P15"]="P15";PremiumPageBlobTier2["P20"]="P20";PremiumPageBlobTier2["P30"]="P30";PremiumPageBlobTier2["P40"]="P40";PremiumPageBlobTier2["P50"]="P50";PremiumPageBlobTier2["\
P60"]="P60";PremiumPageBlobTier2["P70"]="P70";PremiumPageBlobTier2["P80"]="P80"})(PremiumPageBlobTier||(PremiumPageBlobTier={}));function toAccessTier(tier2){if(tier2===
void 0){return void 0}return tier2}function ensureCpkIfSpecified(cpk,isHttps){if(cpk&&!isHttps){throw new RangeError("Customer-provided encryption key must be u\
sed over HTTPS.")}if(cpk&&!cpk.encryptionAlgorithm){cpk.encryptionAlgorithm=EncryptionAlgorithmAES25}}var StorageBlobAudience;(function(StorageBlobAudience2){StorageBlobAudience2["\
StorageOAuthScopes"]="https://storage.azure.com/.default";StorageBlobAudience2["DiskComputeOAuthScopes"]="https://disk.compute.azure.com/.default"})(StorageBlobAudience||
(StorageBlobAudience={}));function getBlobServiceAccountAudience(storageAccountName){return`https://${storageAccountName}.blob.core.windows.net/.default`};function rangeResponseFromModel(response){
const pageRange=(response._response.parsedBody.pageRange||[]).map(x=>({offset:x.start,count:x.end-x.start}));const clearRange=(response._response.parsedBody.clearRange||
[]).map(x=>({offset:x.start,count:x.end-x.start}));return{...response,pageRange,clearRange,_response:{...response._response,parsedBody:{pageRange,clearRange}}}}
;const logger_logger=(0,logger_dist_esm.KV)("core-lro");;const constants_POLL_INTERVAL_IN_MS=2e3;const terminalStates=["succeeded","canceled","failed"];;function operation_deserializeState(serializedState){
try{return JSON.parse(serializedState).state}catch(e){throw new Error(`Unable to deserialize input state: ${serializedState}`)}}function setStateError(inputs){const{
state:state2,stateProxy,isOperationError:isOperationError2}=inputs;return error=>{if(isOperationError2(error)){stateProxy.setError(state2,error);stateProxy.setFailed(
state2)}throw error}}function appendReadableErrorMessage(currentMessage,innerMessage){let message=currentMessage;if(message.slice(-1)!=="."){message=message+"."}
return message+" "+innerMessage}function simplifyError(err){let message=err.message;let code=err.code;let curErr=err;while(curErr.innererror){curErr=curErr.innererror;
code=curErr.code;message=appendReadableErrorMessage(message,curErr.message)}return{code,message}}function processOperationStatus(result){const{state:state2,stateProxy,
status,isDone,processResult,getError,response,setErrorAsResult}=result;switch(status){case"succeeded":{stateProxy.setSucceeded(state2);break}case"failed":{const err=getError===
null||getError===void 0?void 0:getError(response);let postfix="";if(err){const{code,message}=simplifyError(err);postfix=`. ${code}. ${message}`}const errStr=`Th\
e long-running operation has failed${postfix}`;stateProxy.setError(state2,new Error(errStr));stateProxy.setFailed(state2);logger_logger.warning(errStr);break}case"\
canceled":{stateProxy.setCanceled(state2);break}}if((isDone===null||isDone===void 0?void 0:isDone(response,state2))||isDone===void 0&&["succeeded","canceled"].concat(
setErrorAsResult?[]:["failed"]).includes(status)){stateProxy.setResult(state2,buildResult({response,state:state2,processResult}))}}function buildResult(inputs){
const{processResult,response,state:state2}=inputs;return processResult?processResult(response,state2):response}async function operation_initOperation(inputs){const{
init,stateProxy,processResult,getOperationStatus:getOperationStatus2,withOperationLocation,setErrorAsResult}=inputs;const{operationLocation,resourceLocation,metadata:metadata2,
response}=await init();if(operationLocation)withOperationLocation===null||withOperationLocation===void 0?void 0:withOperationLocation(operationLocation,false);const config={
metadata:metadata2,operationLocation,resourceLocation};logger_logger.verbose(`LRO: Operation description:`,config);const state2=stateProxy.initState(config);const status=getOperationStatus2(
{response,state:state2,operationLocation});processOperationStatus({state:state2,status,stateProxy,response,setErrorAsResult,processResult});return state2}async function pollOperationHelper(inputs){
const{poll,state:state2,stateProxy,operationLocation,getOperationStatus:getOperationStatus2,getResourceLocation:getResourceLocation2,isOperationError:isOperationError2,
options}=inputs;const response=await poll(operationLocation,options).catch(setStateError({state:state2,stateProxy,isOperationError:isOperationError2}));const status=getOperationStatus2(
response,state2);logger_logger.verbose(`LRO: Status:
	Polling from: ${state2.config.operationLocation}
	Operation status: ${status}
	Polling status: ${terminalStates.includes(status)?"Stopped":"Running"}`);if(status==="succeeded"){const resourceLocation=getResourceLocation2(response,state2);
if(resourceLocation!==void 0){return{response:await poll(resourceLocation).catch(setStateError({state:state2,stateProxy,isOperationError:isOperationError2})),status}}}
return{response,status}}async function operation_pollOperation(inputs){const{poll,state:state2,stateProxy,options,getOperationStatus:getOperationStatus2,getResourceLocation:getResourceLocation2,
getOperationLocation:getOperationLocation2,isOperationError:isOperationError2,withOperationLocation,getPollingInterval,processResult,getError,updateState,setDelay,
isDone,setErrorAsResult}=inputs;const{operationLocation}=state2.config;if(operationLocation!==void 0){const{response,status}=await pollOperationHelper({poll,getOperationStatus:getOperationStatus2,
state:state2,stateProxy,operationLocation,getResourceLocation:getResourceLocation2,isOperationError:isOperationError2,options});processOperationStatus({status,response,
state:state2,stateProxy,isDone,processResult,getError,setErrorAsResult});if(!terminalStates.includes(status)){const intervalInMs=getPollingInterval===null||getPollingInterval===
void 0?void 0:getPollingInterval(response);if(intervalInMs)setDelay(intervalInMs);const location=getOperationLocation2===null||getOperationLocation2===void 0?void 0:
getOperationLocation2(response,state2);if(location!==void 0){const isUpdated=operationLocation!==location;state2.config.operationLocation=location;withOperationLocation===
null||withOperationLocation===void 0?void 0:withOperationLocation(location,isUpdated)}else withOperationLocation===null||withOperationLocation===void 0?void 0:withOperationLocation(
operationLocation,false)}updateState===null||updateState===void 0?void 0:updateState(state2,response)}};function getOperationLocationPollingUrl(inputs){const{azureAsyncOperation,
operationLocation}=inputs;return operationLocation!==null&&operationLocation!==void 0?operationLocation:azureAsyncOperation}function getLocationHeader(rawResponse){
return rawResponse.headers["location"]}function getOperationLocationHeader(rawResponse){return rawResponse.headers["operation-location"]}function getAzureAsyncOperationHeader(rawResponse){
return rawResponse.headers["azure-asyncoperation"]}function findResourceLocation(inputs){var _a;const{location,requestMethod,requestPath,resourceLocationConfig}=inputs;
switch(requestMethod){case"PUT":{return requestPath}case"DELETE":{return void 0}case"PATCH":{return(_a=getDefault())!==null&&_a!==void 0?_a:requestPath}default:{
return getDefault()}}function getDefault(){switch(resourceLocationConfig){case"azure-async-operation":{return void 0}case"original-uri":{return requestPath}case"\
location":default:{return location}}}}function operation_inferLroMode(inputs){const{rawResponse,requestMethod,requestPath,resourceLocationConfig}=inputs;const operationLocation=getOperationLocationHeader(
rawResponse);const azureAsyncOperation=getAzureAsyncOperationHeader(rawResponse);const pollingUrl=getOperationLocationPollingUrl({operationLocation,azureAsyncOperation});
const location=getLocationHeader(rawResponse);const normalizedRequestMethod=requestMethod===null||requestMethod===void 0?void 0:requestMethod.toLocaleUpperCase();
if(pollingUrl!==void 0){return{mode:"OperationLocation",operationLocation:pollingUrl,resourceLocation:findResourceLocation({requestMethod:normalizedRequestMethod,
location,requestPath,resourceLocationConfig})}}else if(location!==void 0){return{mode:"ResourceLocation",operationLocation:location}}else if(normalizedRequestMethod===
"PUT"&&requestPath){return{mode:"Body",operationLocation:requestPath}}else{return void 0}}function transformStatus(inputs){const{status,statusCode}=inputs;if(typeof status!==
"string"&&status!==void 0){throw new Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${status}. This doe\
sn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`)}switch(status===null||status===void 0?
void 0:status.toLocaleLowerCase()){case void 0:return toOperationStatus(statusCode);case"succeeded":return"succeeded";case"failed":return"failed";case"running":case"\
accepted":case"started":case"canceling":case"cancelling":return"running";case"canceled":case"cancelled":return"canceled";default:{logger_logger.verbose(`LRO: un\
recognized operation status: ${status}`);return status}}}function getStatus(rawResponse){var _a;const{status}=(_a=rawResponse.body)!==null&&_a!==void 0?_a:{};return transformStatus(
{status,statusCode:rawResponse.statusCode})}function getProvisioningState(rawResponse){var _a,_b;const{properties,provisioningState}=(_a=rawResponse.body)!==null&&
_a!==void 0?_a:{};const status=(_b=properties===null||properties===void 0?void 0:properties.provisioningState)!==null&&_b!==void 0?_b:provisioningState;return transformStatus(
{status,statusCode:rawResponse.statusCode})}function toOperationStatus(statusCode){if(statusCode===202){return"running"}else if(statusCode<300){return"succeeded"}else{
return"failed"}}function operation_parseRetryAfter({rawResponse}){const retryAfter=rawResponse.headers["retry-after"];if(retryAfter!==void 0){const retryAfterInSeconds=parseInt(
retryAfter);return isNaN(retryAfterInSeconds)?calculatePollingIntervalFromDate(new Date(retryAfter)):retryAfterInSeconds*1e3}return void 0}function operation_getErrorFromResponse(response){
const error=accessBodyProperty(response,"error");if(!error){logger_logger.warning(`The long-running operation failed but there is no error property in the respo\
nse's body`);return}if(!error.code||!error.message){logger_logger.warning(`The long-running operation failed but the error property in the response's body doesn\
't contain code or message`);return}return error}function calculatePollingIntervalFromDate(retryAfterDate){const timeNow=Math.floor(new Date().getTime());const retryAfterTime=retryAfterDate.
getTime();if(timeNow<retryAfterTime){return retryAfterTime-timeNow}return void 0}function operation_getStatusFromInitialResponse(inputs){const{response,state:state2,
operationLocation}=inputs;function helper(){var _a;const mode=(_a=state2.config.metadata)===null||_a===void 0?void 0:_a["mode"];switch(mode){case void 0:return toOperationStatus(
response.rawResponse.statusCode);case"Body":return operation_getOperationStatus(response,state2);default:return"running"}}const status=helper();return status===
"running"&&operationLocation===void 0?"succeeded":status}async function initHttpOperation(inputs){const{stateProxy,resourceLocationConfig,processResult,lro,setErrorAsResult}=inputs;
return operation_initOperation({init:async()=>{const response=await lro.sendInitialRequest();const config=operation_inferLroMode({rawResponse:response.rawResponse,
requestPath:lro.requestPath,requestMethod:lro.requestMethod,resourceLocationConfig});return Object.assign({response,operationLocation:config===null||config===void 0?
void 0:config.operationLocation,resourceLocation:config===null||config===void 0?void 0:config.resourceLocation},(config===null||config===void 0?void 0:config.mode)?
{metadata:{mode:config.mode}}:{})},stateProxy,processResult:processResult?({flatResponse},state2)=>processResult(flatResponse,state2):({flatResponse})=>flatResponse,
getOperationStatus:operation_getStatusFromInitialResponse,setErrorAsResult})}function operation_getOperationLocation({rawResponse},state2){var _a;const mode=(_a=
state2.config.metadata)===null||_a===void 0?void 0:_a["mode"];switch(mode){case"OperationLocation":{return getOperationLocationPollingUrl({operationLocation:getOperationLocationHeader(
rawResponse),azureAsyncOperation:getAzureAsyncOperationHeader(rawResponse)})}case"ResourceLocation":{return getLocationHeader(rawResponse)}case"Body":default:{return void 0}}}
function operation_getOperationStatus({rawResponse},state2){var _a;const mode=(_a=state2.config.metadata)===null||_a===void 0?void 0:_a["mode"];switch(mode){case"\
OperationLocation":{return getStatus(rawResponse)}case"ResourceLocation":{return toOperationStatus(rawResponse.statusCode)}case"Body":{return getProvisioningState(
rawResponse)}default:throw new Error(`Internal error: Unexpected operation mode: ${mode}`)}}function accessBodyProperty({flatResponse,rawResponse},prop){var _a,
_b;return(_a=flatResponse===null||flatResponse===void 0?void 0:flatResponse[prop])!==null&&_a!==void 0?_a:(_b=rawResponse.body)===null||_b===void 0?void 0:_b[prop]}
function operation_getResourceLocation(res,state2){const loc=accessBodyProperty(res,"resourceLocation");if(loc&&typeof loc==="string"){state2.config.resourceLocation=
loc}return state2.config.resourceLocation}function operation_isOperationError(e){return e.name==="RestError"}async function pollHttpOperation(inputs){const{lro,
stateProxy,options,processResult,updateState,setDelay,state:state2,setErrorAsResult}=inputs;return operation_pollOperation({state:state2,stateProxy,setDelay,processResult:processResult?
({flatResponse},inputState)=>processResult(flatResponse,inputState):({flatResponse})=>flatResponse,getError:operation_getErrorFromResponse,updateState,getPollingInterval:operation_parseRetryAfter,
getOperationLocation:operation_getOperationLocation,getOperationStatus:operation_getOperationStatus,isOperationError:operation_isOperationError,getResourceLocation:operation_getResourceLocation,
options,poll:async(location,inputOptions)=>lro.sendPollRequest(location,inputOptions),setErrorAsResult})};const createStateProxy=()=>({initState:config=>({status:"\
running",config}),setCanceled:state2=>state2.status="canceled",setError:(state2,error)=>state2.error=error,setResult:(state2,result)=>state2.result=result,setRunning:state2=>state2.
status="running",setSucceeded:state2=>state2.status="succeeded",setFailed:state2=>state2.status="failed",getError:state2=>state2.error,getResult:state2=>state2.
result,isCanceled:state2=>state2.status==="canceled",isFailed:state2=>state2.status==="failed",isRunning:state2=>state2.status==="running",isSucceeded:state2=>state2.
status==="succeeded"});function poller_buildCreatePoller(inputs){const{getOperationLocation:getOperationLocation2,getStatusFromInitialResponse:getStatusFromInitialResponse2,
getStatusFromPollResponse,isOperationError:isOperationError2,getResourceLocation:getResourceLocation2,getPollingInterval,getError,resolveOnUnsuccessful}=inputs;
return async({init,poll},options)=>{const{processResult,updateState,withOperationLocation:withOperationLocationCallback,intervalInMs=POLL_INTERVAL_IN_MS,restoreFrom}=options||
{};const stateProxy=createStateProxy();const withOperationLocation=withOperationLocationCallback?(()=>{let called=false;return(operationLocation,isUpdated)=>{if(isUpdated)
withOperationLocationCallback(operationLocation);else if(!called)withOperationLocationCallback(operationLocation);called=true}})():void 0;const state2=restoreFrom?
deserializeState(restoreFrom):await initOperation({init,stateProxy,processResult,getOperationStatus:getStatusFromInitialResponse2,withOperationLocation,setErrorAsResult:!resolveOnUnsuccessful});
let resultPromise;const abortController=new AbortController;const handlers=new Map;const handleProgressEvents=async()=>handlers.forEach(h=>h(state2));const cancelErrMsg="\
Operation was canceled";let currentPollIntervalInMs=intervalInMs;const poller={getOperationState:()=>state2,getResult:()=>state2.result,isDone:()=>["succeeded",
"failed","canceled"].includes(state2.status),isStopped:()=>resultPromise===void 0,stopPolling:()=>{abortController.abort()},toString:()=>JSON.stringify({state:state2}),
onProgress:callback=>{const s=Symbol();handlers.set(s,callback);return()=>handlers.delete(s)},pollUntilDone:pollOptions=>resultPromise!==null&&resultPromise!==void 0?
resultPromise:resultPromise=(async()=>{const{abortSignal:inputAbortSignal}=pollOptions||{};function abortListener(){abortController.abort()}const abortSignal=abortController.
signal;if(inputAbortSignal===null||inputAbortSignal===void 0?void 0:inputAbortSignal.aborted){abortController.abort()}else if(!abortSignal.aborted){inputAbortSignal===
null||inputAbortSignal===void 0?void 0:inputAbortSignal.addEventListener("abort",abortListener,{once:true})}try{if(!poller.isDone()){await poller.poll({abortSignal});
while(!poller.isDone()){await delay(currentPollIntervalInMs,{abortSignal});await poller.poll({abortSignal})}}}finally{inputAbortSignal===null||inputAbortSignal===
void 0?void 0:inputAbortSignal.removeEventListener("abort",abortListener)}if(resolveOnUnsuccessful){return poller.getResult()}else{switch(state2.status){case"su\
cceeded":return poller.getResult();case"canceled":throw new Error(cancelErrMsg);case"failed":throw state2.error;case"notStarted":case"running":throw new Error(`\
Polling completed without succeeding or failing`)}}})().finally(()=>{resultPromise=void 0}),async poll(pollOptions){if(resolveOnUnsuccessful){if(poller.isDone())
return}else{switch(state2.status){case"succeeded":return;case"canceled":throw new Error(cancelErrMsg);case"failed":throw state2.error}}await pollOperation({poll,
state:state2,stateProxy,getOperationLocation:getOperationLocation2,isOperationError:isOperationError2,withOperationLocation,getPollingInterval,getOperationStatus:getStatusFromPollResponse,
getResourceLocation:getResourceLocation2,processResult,getError,updateState,options:pollOptions,setDelay:pollIntervalInMs=>{currentPollIntervalInMs=pollIntervalInMs},
setErrorAsResult:!resolveOnUnsuccessful});await handleProgressEvents();if(!resolveOnUnsuccessful){switch(state2.status){case"canceled":throw new Error(cancelErrMsg);case"\
failed":throw state2.error}}}};return poller}};async function createHttpPoller(lro,options){const{resourceLocationConfig,intervalInMs,processResult,restoreFrom,
updateState,withOperationLocation,resolveOnUnsuccessful=false}=options||{};return buildCreatePoller({getStatusFromInitialResponse,getStatusFromPollResponse:getOperationStatus,
isOperationError,getOperationLocation,getResourceLocation,getPollingInterval:parseRetryAfter,getError:getErrorFromResponse,resolveOnUnsuccessful})({init:async()=>{
const response=await lro.sendInitialRequest();const config=inferLroMode({rawResponse:response.rawResponse,requestPath:lro.requestPath,requestMethod:lro.requestMethod,
resourceLocationConfig});return Object.assign({response,operationLocation:config===null||config===void 0?void 0:config.operationLocation,resourceLocation:config===
null||config===void 0?void 0:config.resourceLocation},(config===null||config===void 0?void 0:config.mode)?{metadata:{mode:config.mode}}:{})},poll:lro.sendPollRequest},
{intervalInMs,withOperationLocation,restoreFrom,updateState,processResult:processResult?({flatResponse},state2)=>processResult(flatResponse,state2):({flatResponse})=>flatResponse})}
;const operation_createStateProxy=()=>({initState:config=>({config,isStarted:true}),setCanceled:state2=>state2.isCancelled=true,setError:(state2,error)=>state2.
error=error,setResult:(state2,result)=>state2.result=result,setRunning:state2=>state2.isStarted=true,setSucceeded:state2=>state2.isCompleted=true,setFailed:()=>{},
getError:state2=>state2.error,getResult:state2=>state2.result,isCanceled:state2=>!!state2.isCancelled,isFailed:state2=>!!state2.error,isRunning:state2=>!!state2.
isStarted,isSucceeded:state2=>Boolean(state2.isCompleted&&!state2.isCancelled&&!state2.error)});class GenericPollOperation{constructor(state2,lro,setErrorAsResult,lroResourceLocationConfig,processResult,updateState,isDone){
this.state=state2;this.lro=lro;this.setErrorAsResult=setErrorAsResult;this.lroResourceLocationConfig=lroResourceLocationConfig;this.processResult=processResult;
this.updateState=updateState;this.isDone=isDone}setPollerConfig(pollerConfig){this.pollerConfig=pollerConfig}async update(options){var _a;const stateProxy=operation_createStateProxy();
if(!this.state.isStarted){this.state=Object.assign(Object.assign({},this.state),await initHttpOperation({lro:this.lro,stateProxy,resourceLocationConfig:this.lroResourceLocationConfig,
processResult:this.processResult,setErrorAsResult:this.setErrorAsResult}))}const updateState=this.updateState;const isDone=this.isDone;if(!this.state.isCompleted&&
this.state.error===void 0){await pollHttpOperation({lro:this.lro,state:this.state,stateProxy,processResult:this.processResult,updateState:updateState?(state2,{rawResponse})=>updateState(
state2,rawResponse):void 0,isDone:isDone?({flatResponse},state2)=>isDone(flatResponse,state2):void 0,options,setDelay:intervalInMs=>{this.pollerConfig.intervalInMs=
intervalInMs},setErrorAsResult:this.setErrorAsResult})}(_a=options===null||options===void 0?void 0:options.fireProgress)===null||_a===void 0?void 0:_a.call(options,
this.state);return this}async cancel(){logger_logger.error("`cancelOperation` is deprecated because it wasn't implemented");return this}toString(){return JSON.stringify(
{state:this.state})}};class PollerStoppedError extends Error{constructor(message){super(message);this.name="PollerStoppedError";Object.setPrototypeOf(this,PollerStoppedError.
prototype)}}class PollerCancelledError extends Error{constructor(message){super(message);this.name="PollerCancelledError";Object.setPrototypeOf(this,PollerCancelledError.
prototype)}}class Poller{constructor(operation){this.resolveOnUnsuccessful=false;this.stopped=true;this.pollProgressCallbacks=[];this.operation=operation;this.promise=
new Promise((resolve,reject)=>{this.resolve=resolve;this.reject=reject});this.promise.catch(()=>{})}async startPolling(pollOptions={}){if(this.stopped){this.stopped=
false}while(!this.isStopped()&&!this.isDone()){await this.poll(pollOptions);await this.delay()}}async pollOnce(options={}){if(!this.isDone()){this.operation=await this.
operation.update({abortSignal:options.abortSignal,fireProgress:this.fireProgress.bind(this)})}this.processUpdatedState()}fireProgress(state2){for(const callback of this.
pollProgressCallbacks){callback(state2)}}async cancelOnce(options={}){this.operation=await this.operation.cancel(options)}poll(options={}){if(!this.pollOncePromise){
this.pollOncePromise=this.pollOnce(options);const clearPollOncePromise=()=>{this.pollOncePromise=void 0};this.pollOncePromise.then(clearPollOncePromise,clearPollOncePromise).
catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error){this.stopped=true;if(!this.resolveOnUnsuccessful){this.reject(
this.operation.state.error);throw this.operation.state.error}}if(this.operation.state.isCancelled){this.stopped=true;if(!this.resolveOnUnsuccessful){const error=new PollerCancelledError(
"Operation was canceled");this.reject(error);throw error}}if(this.isDone()&&this.resolve){this.resolve(this.getResult())}}async pollUntilDone(pollOptions={}){if(this.
stopped){this.startPolling(pollOptions).catch(this.reject)}this.processUpdatedState();return this.promise}onProgress(callback){this.pollProgressCallbacks.push(callback);
return()=>{this.pollProgressCallbacks=this.pollProgressCallbacks.filter(c=>c!==callback)}}isDone(){const state2=this.operation.state;return Boolean(state2.isCompleted||
state2.isCancelled||state2.error)}stopPolling(){if(!this.stopped){this.stopped=true;if(this.reject){this.reject(new PollerStoppedError("This poller is already s\
topped"))}}}isStopped(){return this.stopped}cancelOperation(options={}){if(!this.cancelPromise){this.cancelPromise=this.cancelOnce(options)}else if(options.abortSignal){
throw new Error("A cancel request is currently pending")}return this.cancelPromise}getOperationState(){return this.operation.state}getResult(){const state2=this.
operation.state;return state2.result}toString(){return this.operation.toString()}};class LroEngine extends Poller{constructor(lro,options){const{intervalInMs=constants_POLL_INTERVAL_IN_MS,
resumeFrom,resolveOnUnsuccessful=false,isDone,lroResourceLocationConfig,processResult,updateState}=options||{};const state2=resumeFrom?operation_deserializeState(
resumeFrom):{};const operation=new GenericPollOperation(state2,lro,!resolveOnUnsuccessful,lroResourceLocationConfig,processResult,updateState,isDone);super(operation);
this.resolveOnUnsuccessful=resolveOnUnsuccessful;this.config={intervalInMs};operation.setPollerConfig(this.config)}delay(){return new Promise(resolve=>setTimeout(
()=>resolve(),this.config.intervalInMs))}};;;class BlobBeginCopyFromUrlPoller extends Poller{intervalInMs;constructor(options){const{blobClient,copySource:copySource2,
intervalInMs=15e3,onProgress,resumeFrom,startCopyFromURLOptions}=options;let state2;if(resumeFrom){state2=JSON.parse(resumeFrom).state}const operation=makeBlobBeginCopyFromURLPollOperation(
{...state2,blobClient,copySource:copySource2,startCopyFromURLOptions});super(operation);if(typeof onProgress==="function"){this.onProgress(onProgress)}this.intervalInMs=
intervalInMs}delay(){return(0,dist_esm.cb)(this.intervalInMs)}}const cancel=async function cancel2(options={}){const state2=this.state;const{copyId:copyId2}=state2;
if(state2.isCompleted){return makeBlobBeginCopyFromURLPollOperation(state2)}if(!copyId2){state2.isCancelled=true;return makeBlobBeginCopyFromURLPollOperation(state2)}
await state2.blobClient.abortCopyFromURL(copyId2,{abortSignal:options.abortSignal});state2.isCancelled=true;return makeBlobBeginCopyFromURLPollOperation(state2)};
const update=async function update2(options={}){const state2=this.state;const{blobClient,copySource:copySource2,startCopyFromURLOptions}=state2;if(!state2.isStarted){
state2.isStarted=true;const result=await blobClient.startCopyFromURL(copySource2,startCopyFromURLOptions);state2.copyId=result.copyId;if(result.copyStatus==="su\
ccess"){state2.result=result;state2.isCompleted=true}}else if(!state2.isCompleted){try{const result=await state2.blobClient.getProperties({abortSignal:options.abortSignal});
const{copyStatus,copyProgress}=result;const prevCopyProgress=state2.copyProgress;if(copyProgress){state2.copyProgress=copyProgress}if(copyStatus==="pending"&&copyProgress!==
prevCopyProgress&&typeof options.fireProgress==="function"){options.fireProgress(state2)}else if(copyStatus==="success"){state2.result=result;state2.isCompleted=
true}else if(copyStatus==="failed"){state2.error=new Error(`Blob copy failed with reason: "${result.copyStatusDescription||"unknown"}"`);state2.isCompleted=true}}catch(err){
state2.error=err;state2.isCompleted=true}}return makeBlobBeginCopyFromURLPollOperation(state2)};const BlobStartCopyFromUrlPoller_toString=function toString(){return JSON.
stringify({state:this.state},(key,value)=>{if(key==="blobClient"){return void 0}return value})};function makeBlobBeginCopyFromURLPollOperation(state2){return{state:{
...state2},cancel,toString:BlobStartCopyFromUrlPoller_toString,update}};function rangeToString(iRange){if(iRange.offset<0){throw new RangeError(`Range.offset ca\
nnot be smaller than 0.`)}if(iRange.count&&iRange.count<=0){throw new RangeError(`Range.count must be larger than 0. Leave it undefined if you want a range from\
 offset to the end.`)}return iRange.count?`bytes=${iRange.offset}-${iRange.offset+iRange.count-1}`:`bytes=${iRange.offset}-`};var BatchStates;(function(BatchStates2){
BatchStates2[BatchStates2["Good"]=0]="Good";BatchStates2[BatchStates2["Error"]=1]="Error"})(BatchStates||(BatchStates={}));class Batch{concurrency;actives=0;completed=0;offset=0;operations=[];state=BatchStates.
Good;emitter;constructor(concurrency=5){if(concurrency<1){throw new RangeError("concurrency must be larger than 0")}this.concurrency=concurrency;this.emitter=new external_events_.
EventEmitter}addOperation(operation){this.operations.push(async()=>{try{this.actives++;await operation();this.actives--;this.completed++;this.parallelExecute()}catch(error){
this.emitter.emit("error",error)}})}async do(){if(this.operations.length===0){return Promise.resolve()}this.parallelExecute();return new Promise((resolve,reject)=>{
this.emitter.on("finish",resolve);this.emitter.on("error",error=>{this.state=BatchStates.Error;reject(error)})})}nextOperation(){if(this.offset<this.operations.
length){return this.operations[this.offset++]}return null}parallelExecute(){if(this.state===BatchStates.Error){return}if(this.completed>=this.operations.length){
this.emitter.emit("finish");return}while(this.actives<this.concurrency){const operation=this.nextOperation();if(operation){operation()}else{return}}}}var external_node_fs_=__webpack_require__(
73024);var external_node_util_=__webpack_require__(57975);;async function streamToBuffer(stream,buffer,offset,end,encoding){let pos=0;const count=end-offset;return new Promise(
(resolve,reject)=>{const timeout=setTimeout(()=>reject(new Error(`The operation cannot be completed in timeout.`)),REQUEST_TIMEOUT);stream.on("readable",()=>{if(pos>=
count){clearTimeout(timeout);resolve();return}let chunk;while((chunk=stream.read())!==null){if(typeof chunk==="string"){chunk=Buffer.from(chunk,encoding)}const chunkLength=pos+
chunk.length>count?count-pos:chunk.length;buffer.fill(chunk.slice(0,chunkLength),offset+pos,offset+pos+chunkLength);pos+=chunkLength;if(pos>=count){clearTimeout(
timeout);resolve();return}}});stream.on("end",()=>{clearTimeout(timeout);if(pos<count){reject(new Error(`Stream drains before getting enough data needed. Data r\
ead: ${pos}, data need: ${count}`))}resolve()});stream.on("error",msg=>{clearTimeout(timeout);reject(msg)})})}async function streamToBuffer2(stream,buffer,encoding){
let pos=0;const bufferSize=buffer.length;return new Promise((resolve,reject)=>{stream.on("readable",()=>{let chunk;while((chunk=stream.read())!==null){if(typeof chunk===
"string"){chunk=Buffer.from(chunk,encoding)}if(pos+chunk.length>bufferSize){reject(new Error(`Stream exceeds buffer size. Buffer size: ${bufferSize}`));return}buffer.
fill(chunk,pos,pos+chunk.length);pos+=chunk.length}});stream.on("end",()=>{resolve(pos)});stream.on("error",reject)})}async function streamToBuffer3(readableStream,encoding){
return new Promise((resolve,reject)=>{const chunks=[];readableStream.on("data",data=>{chunks.push(typeof data==="string"?Buffer.from(data,encoding):data)});readableStream.
on("end",()=>{resolve(Buffer.concat(chunks))});readableStream.on("error",reject)})}async function readStreamToLocalFile(rs,file){return new Promise((resolve,reject)=>{
const ws=external_node_fs_.createWriteStream(file);rs.on("error",err=>{reject(err)});ws.on("error",err=>{reject(err)});ws.on("close",resolve);rs.pipe(ws)})}const fsStat=external_node_util_.
promisify(external_node_fs_.stat);const fsCreateReadStream=external_node_fs_.createReadStream;;class BlobClient extends StorageClient_StorageClient{blobContext;_name;_containerName;_versionId;_snapshot;blobClientConfig;get name(){
return this._name}get containerName(){return this._containerName}constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
options=options||{};let pipeline;let url2;if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName;
options=blobNameOrOptions}else if(dist_esm.qx&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof
AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,
options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;if(blobNameOrOptions&&typeof blobNameOrOptions!==
"string"){options=blobNameOrOptions}pipeline=newPipeline(new AnonymousCredential,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName===
"string"&&blobNameOrOptions&&typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=utils_common_extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(dist_esm.qx){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);url2=utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(
blobName));if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error(
"Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=utils_common_appendToURLPath(utils_common_appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new AnonymousCredential,options)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings f\
or containerName and blobName parameters")}super(url2,pipeline);({blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl());
this.blobContext=this.storageClientContext.blob;this._snapshot=utils_common_getURLParameter(this.url,utils_constants_URLConstants.Parameters.SNAPSHOT);this._versionId=
utils_common_getURLParameter(this.url,utils_constants_URLConstants.Parameters.VERSIONID);this.blobClientConfig=options}withSnapshot(snapshot2){return new BlobClient(
utils_common_setURLParameter(this.url,utils_constants_URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline,this.blobClientConfig)}withVersion(versionId2){
return new BlobClient(utils_common_setURLParameter(this.url,utils_constants_URLConstants.Parameters.VERSIONID,versionId2.length===0?void 0:versionId2),this.pipeline,
this.blobClientConfig)}getAppendBlobClient(){return new AppendBlobClient(this.url,this.pipeline,this.blobClientConfig)}getBlockBlobClient(){return new BlockBlobClient(
this.url,this.pipeline,this.blobClientConfig)}getPageBlobClient(){return new PageBlobClient(this.url,this.pipeline,this.blobClientConfig)}async download(offset=0,count,options={}){
options.conditions=options.conditions||{};options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("BlobClient-download",options,async updatedOptions=>{let contentChecksumAlgorithm=options.contentChecksumAlgorithm??this.blobClientConfig?.downloadContentChecksumAlgorithm;
if(contentChecksumAlgorithm===void 0){contentChecksumAlgorithm="Customized"}else if(contentChecksumAlgorithm==="Auto"){contentChecksumAlgorithm="StorageCrc64"}if(contentChecksumAlgorithm===
"StorageCrc64"){await StorageCRC64Calculator.init()}const res=utils_common_assertResponse(await this.blobContext.download({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onDownloadProgress:dist_esm.qx?void 0:options.
onProgress},range:offset===0&&!count?void 0:rangeToString({offset,count}),rangeGetContentMD5:options.rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,
snapshot:options.snapshot,cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions,structuredBodyType:contentChecksumAlgorithm==="Storag\
eCrc64"?"XSM/1.0; properties=crc64":void 0}));const wrappedRes={...res,_response:res._response,objectReplicationDestinationPolicyId:res.objectReplicationPolicyId,
objectReplicationSourceProperties:parseObjectReplicationRecord(res.objectReplicationRules)};if(!dist_esm.qx){if(contentChecksumAlgorithm==="StorageCrc64"){wrappedRes.
blobBody=structuredMessageDecodingBrowser(await wrappedRes.blobBody)}return wrappedRes}if(options.maxRetryRequests===void 0||options.maxRetryRequests<0){options.
maxRetryRequests=DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS}if(res.contentLength===void 0){throw new RangeError(`File download response doesn't contain valid content l\
ength header`)}if(contentChecksumAlgorithm==="StorageCrc64"&&res.structuredContentLength===void 0){throw new RangeError(`Unexpected structured content length`)}
if(!res.etag){throw new RangeError(`File download response doesn't contain valid etag header`)}const expectedContentLength=contentChecksumAlgorithm==="StorageCr\
c64"?res.structuredContentLength:res.contentLength;return new BlobDownloadResponse(wrappedRes,async start=>{const updatedDownloadOptions={leaseAccessConditions:options.
conditions,modifiedAccessConditions:{ifMatch:options.conditions.ifMatch||res.etag,ifModifiedSince:options.conditions.ifModifiedSince,ifNoneMatch:options.conditions.
ifNoneMatch,ifUnmodifiedSince:options.conditions.ifUnmodifiedSince,ifTags:options.conditions?.tagConditions},range:rangeToString({count:offset+expectedContentLength-
start,offset:start}),rangeGetContentMD5:options.rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,snapshot:options.snapshot,cpkInfo:options.customerProvidedKey,
structuredBodyType:contentChecksumAlgorithm==="StorageCrc64"?"XSM/1.0; properties=crc64":void 0};const resBody=(await this.blobContext.download({abortSignal:options.
abortSignal,...updatedDownloadOptions})).readableStreamBody;if(contentChecksumAlgorithm==="StorageCrc64"){return structuredMessageDecodingStream(resBody,{})}else{
return resBody}},offset,expectedContentLength,{maxRetryRequests:options.maxRetryRequests,onProgress:options.onProgress})})}async exists(options={}){return tracingClient.
withSpan("BlobClient-exists",options,async updatedOptions=>{try{ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);await this.getProperties({abortSignal:options.
abortSignal,customerProvidedKey:options.customerProvidedKey,conditions:options.conditions,tracingOptions:updatedOptions.tracingOptions});return true}catch(e){if(e.
statusCode===404){return false}else if(e.statusCode===409&&(e.details.errorCode===BlobUsesCustomerSpecifiedEncryptionMsg||e.details.errorCode===BlobDoesNotUseCustomerSpecifiedEncryption)){
return true}throw e}})}async getProperties(options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);
return tracingClient.withSpan("BlobClient-getProperties",options,async updatedOptions=>{const res=utils_common_assertResponse(await this.blobContext.getProperties(
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions}));return{...res,_response:res._response,objectReplicationDestinationPolicyId:res.
objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(res.objectReplicationRules)}})}async delete(options={}){options.conditions=
options.conditions||{};return tracingClient.withSpan("BlobClient-delete",options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.
delete({abortSignal:options.abortSignal,deleteSnapshots:options.deleteSnapshots,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions,accessTierIfModifiedSince:options.conditions?.accessTierIfModifiedSince,accessTierIfUnmodifiedSince:options.
conditions?.accessTierIfUnmodifiedSince}))})}async deleteIfExists(options={}){return tracingClient.withSpan("BlobClient-deleteIfExists",options,async updatedOptions=>{
try{const res=utils_common_assertResponse(await this.delete(updatedOptions));return{succeeded:true,...res,_response:res._response}}catch(e){if(e.details?.errorCode===
"BlobNotFound"){return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}throw e}})}async undelete(options={}){return tracingClient.withSpan("B\
lobClient-undelete",options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.undelete({abortSignal:options.abortSignal,tracingOptions:updatedOptions.
tracingOptions}))})}async setHTTPHeaders(blobHTTPHeaders,options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return tracingClient.withSpan("BlobClient-setHTTPHeaders",options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.
setHttpHeaders({abortSignal:options.abortSignal,blobHttpHeaders:blobHTTPHeaders,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))})}async setMetadata(metadata2,options={}){options.conditions=options.conditions||
{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlobClient-setMetadata",options,async updatedOptions=>{return utils_common_assertResponse(
await this.blobContext.setMetadata({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:metadata2,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}))})}async setTags(tags2,options={}){
return tracingClient.withSpan("BlobClient-setTags",options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.setTags({abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},blobModifiedAccessConditions:options.
conditions,tracingOptions:updatedOptions.tracingOptions,tags:toBlobTags(tags2)}))})}async getTags(options={}){return tracingClient.withSpan("BlobClient-getTags",
options,async updatedOptions=>{const response=utils_common_assertResponse(await this.blobContext.getTags({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},blobModifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions}));const wrappedResponse={...response,_response:response._response,tags:toTags({blobTagSet:response.blobTagSet})||{}};return wrappedResponse})}getBlobLeaseClient(proposeLeaseId){
return new BlobLeaseClient(this,proposeLeaseId)}async createSnapshot(options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return tracingClient.withSpan("BlobClient-createSnapshot",options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.
createSnapshot({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}))})}async beginCopyFromURL(copySource2,options={}){
const client={abortCopyFromURL:(...args)=>this.abortCopyFromURL(...args),getProperties:(...args)=>this.getProperties(...args),startCopyFromURL:(...args)=>this.startCopyFromURL(
...args)};const poller=new BlobBeginCopyFromUrlPoller({blobClient:client,copySource:copySource2,intervalInMs:options.intervalInMs,onProgress:options.onProgress,
resumeFrom:options.resumeFrom,startCopyFromURLOptions:options});await poller.poll();return poller}async abortCopyFromURL(copyId2,options={}){return tracingClient.
withSpan("BlobClient-abortCopyFromURL",options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.abortCopyFromURL(copyId2,{abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}))})}async syncCopyFromURL(copySource2,options={}){options.conditions=
options.conditions||{};options.sourceConditions=options.sourceConditions||{};return tracingClient.withSpan("BlobClient-syncCopyFromURL",options,async updatedOptions=>{
return utils_common_assertResponse(await this.blobContext.copyFromURL(copySource2,{abortSignal:options.abortSignal,metadata:options.metadata,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.
ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.
sourceConditions?.ifUnmodifiedSince},sourceContentMD5:options.sourceContentMD5,copySourceAuthorization:utils_common_httpAuthorizationToString(options.sourceAuthorization),
tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.
immutabilityPolicy?.policyMode,legalHold:options.legalHold,encryptionScope:options.encryptionScope,copySourceTags:options.copySourceTags,fileRequestIntent:options.
sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions}))})}async setAccessTier(tier2,options={}){return tracingClient.withSpan("BlobClient-setAcce\
ssTier",options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.setTier(toAccessTier(tier2),{abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},rehydratePriority:options.rehydratePriority,tracingOptions:updatedOptions.
tracingOptions}))})}async downloadToBuffer(param1,param2,param3,param4={}){let buffer;let offset=0;let count=0;let options=param4;if(param1 instanceof Buffer){buffer=
param1;offset=param2||0;count=typeof param3==="number"?param3:0}else{offset=typeof param1==="number"?param1:0;count=typeof param2==="number"?param2:0;options=param3||
{}}let blockSize=options.blockSize??0;if(blockSize<0){throw new RangeError("blockSize option must be >= 0")}if(blockSize===0){blockSize=DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES}
if(offset<0){throw new RangeError("offset option must be >= 0")}if(count&&count<=0){throw new RangeError("count option must be greater than 0")}if(!options.conditions){
options.conditions={}}return tracingClient.withSpan("BlobClient-downloadToBuffer",options,async updatedOptions=>{if(!count){const response=await this.getProperties(
{...options,tracingOptions:updatedOptions.tracingOptions});count=response.contentLength-offset;if(count<0){throw new RangeError(`offset ${offset} shouldn't be l\
arger than blob size ${response.contentLength}`)}}if(!buffer){try{buffer=Buffer.alloc(count)}catch(error){throw new Error(`Unable to allocate the buffer of size\
: ${count}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".	 ${error.
message}`)}}if(buffer.length<count){throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${count}`)}let transferProgress=0;
const batch=new Batch(options.concurrency);for(let off=offset;off<offset+count;off=off+blockSize){batch.addOperation(async()=>{let chunkEnd=offset+count;if(off+
blockSize<chunkEnd){chunkEnd=off+blockSize}const response=await this.download(off,chunkEnd-off,{abortSignal:options.abortSignal,conditions:options.conditions,maxRetryRequests:options.
maxRetryRequestsPerBlock,customerProvidedKey:options.customerProvidedKey,contentChecksumAlgorithm:options.contentChecksumAlgorithm,tracingOptions:updatedOptions.
tracingOptions});const stream=response.readableStreamBody;await streamToBuffer(stream,buffer,off-offset,chunkEnd-offset);transferProgress+=chunkEnd-off;if(options.
onProgress){options.onProgress({loadedBytes:transferProgress})}})}await batch.do();return buffer})}async downloadToFile(filePath,offset=0,count,options={}){return tracingClient.
withSpan("BlobClient-downloadToFile",options,async updatedOptions=>{const response=await this.download(offset,count,{...options,tracingOptions:updatedOptions.tracingOptions});
if(response.readableStreamBody){await readStreamToLocalFile(response.readableStreamBody,filePath)}response.blobDownloadStream=void 0;return response})}getBlobAndContainerNamesFromUrl(){
let containerName;let blobName;try{const parsedUrl=new URL(this.url);if(parsedUrl.host.split(".")[1]==="blob"){const pathComponents=parsedUrl.pathname.match("/(\
[^/]*)(/(.*))?");containerName=pathComponents[1];blobName=pathComponents[3]}else if(utils_common_isIpEndpointStyle(parsedUrl)){const pathComponents=parsedUrl.pathname.
match("/([^/]*)/([^/]*)(/(.*))?");containerName=pathComponents[2];blobName=pathComponents[4]}else{const pathComponents=parsedUrl.pathname.match("/([^/]*)(/(.*))\
?");containerName=pathComponents[1];blobName=pathComponents[3]}containerName=decodeURIComponent(containerName);blobName=decodeURIComponent(blobName);blobName=blobName.
replace(/\\/g,"/");if(!containerName){throw new Error("Provided containerName is invalid.")}return{blobName,containerName}}catch(error){throw new Error("Unable \
to extract blobName and containerName with provided information.")}}async startCopyFromURL(copySource2,options={}){return tracingClient.withSpan("BlobClient-sta\
rtCopyFromURL",options,async updatedOptions=>{options.conditions=options.conditions||{};options.sourceConditions=options.sourceConditions||{};return utils_common_assertResponse(
await this.blobContext.startCopyFromURL(copySource2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions.ifMatch,sourceIfModifiedSince:options.
sourceConditions.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions.ifUnmodifiedSince,sourceIfTags:options.
sourceConditions.tagConditions},immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.
legalHold,rehydratePriority:options.rehydratePriority,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),sealBlob:options.sealBlob,tracingOptions:updatedOptions.
tracingOptions}))})}generateSasUrl(options){return new Promise(resolve=>{if(!(this.credential instanceof StorageSharedKeyCredential)){throw new RangeError("Can \
only generate the SAS when the client is initialized with a shared key credential")}const sas=generateBlobSASQueryParameters({containerName:this._containerName,
blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},this.credential).toString();resolve(utils_common_appendToURLQuery(this.url,
sas))})}generateSasStringToSign(options){if(!(this.credential instanceof StorageSharedKeyCredential)){throw new RangeError("Can only generate the SAS when the c\
lient is initialized with a shared key credential")}return generateBlobSASQueryParametersInternal({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...options},this.credential).stringToSign}generateUserDelegationSasUrl(options,userDelegationKey){return new Promise(resolve=>{
const sas=generateBlobSASQueryParameters({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},
userDelegationKey,this.accountName).toString();resolve(utils_common_appendToURLQuery(this.url,sas))})}generateUserDelegationSasStringToSign(options,userDelegationKey){
return generateBlobSASQueryParametersInternal({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},
userDelegationKey,this.accountName).stringToSign}async deleteImmutabilityPolicy(options={}){return tracingClient.withSpan("BlobClient-deleteImmutabilityPolicy",
options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:updatedOptions.tracingOptions}))})}async setImmutabilityPolicy(immutabilityPolicy,options={}){
return tracingClient.withSpan("BlobClient-setImmutabilityPolicy",options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.setImmutabilityPolicy(
{immutabilityPolicyExpiry:immutabilityPolicy.expiriesOn,immutabilityPolicyMode:immutabilityPolicy.policyMode,tracingOptions:updatedOptions.tracingOptions}))})}async setLegalHold(legalHoldEnabled,options={}){
return tracingClient.withSpan("BlobClient-setLegalHold",options,async updatedOptions=>{return utils_common_assertResponse(await this.blobContext.setLegalHold(legalHoldEnabled,
{tracingOptions:updatedOptions.tracingOptions}))})}async getAccountInfo(options={}){return tracingClient.withSpan("BlobClient-getAccountInfo",options,async updatedOptions=>{
return utils_common_assertResponse(await this.blobContext.getAccountInfo({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}}class AppendBlobClient extends BlobClient{appendBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline;let url2;options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName;
options=blobNameOrOptions}else if(dist_esm.qx&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof
AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,
options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;options=blobNameOrOptions;
pipeline=newPipeline(new AnonymousCredential,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName==="string"&&blobNameOrOptions&&
typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=utils_common_extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(dist_esm.qx){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);url2=utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(
blobName));if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error(
"Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=utils_common_appendToURLPath(utils_common_appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new AnonymousCredential,options)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings f\
or containerName and blobName parameters")}super(url2,pipeline);this.appendBlobContext=this.storageClientContext.appendBlob;this.blobClientConfig=options}withSnapshot(snapshot2){
return new AppendBlobClient(utils_common_setURLParameter(this.url,utils_constants_URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline,
this.blobClientConfig)}async create(options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("AppendBlobClient-create",options,async updatedOptions=>{return utils_common_assertResponse(await this.appendBlobContext.create(0,{abortSignal:options.
abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.
tracingOptions}))})}async createIfNotExists(options={}){const conditions={ifNoneMatch:ETagAny};return tracingClient.withSpan("AppendBlobClient-createIfNotExists",
options,async updatedOptions=>{try{const res=utils_common_assertResponse(await this.create({...updatedOptions,conditions}));return{succeeded:true,...res,_response:res.
_response}}catch(e){if(e.details?.errorCode==="BlobAlreadyExists"){return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}throw e}})}async seal(options={}){
options.conditions=options.conditions||{};return tracingClient.withSpan("AppendBlobClient-seal",options,async updatedOptions=>{return utils_common_assertResponse(
await this.appendBlobContext.seal({abortSignal:options.abortSignal,appendPositionAccessConditions:options.conditions,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))})}async appendBlock(body2,contentLength2,options={}){
options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("AppendBlobClient-appendB\
lock",options,async updatedOptions=>{const parameters={abortSignal:options.abortSignal,appendPositionAccessConditions:options.conditions,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions};const uploadBodyParameters=await setUploadChecksumParameters(
body2,contentLength2,parameters,options,this.blobClientConfig?.uploadContentChecksumAlgorithm);return utils_common_assertResponse(await this.appendBlobContext.appendBlock(
uploadBodyParameters.contentLength,uploadBodyParameters.body,parameters))})}async appendBlockFromURL(sourceURL,sourceOffset,count,options={}){options.conditions=
options.conditions||{};options.sourceConditions=options.sourceConditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("AppendBlobClient-appendBlockFromURL",options,async updatedOptions=>{return utils_common_assertResponse(await this.appendBlobContext.appendBlockFromUrl(
sourceURL,0,{abortSignal:options.abortSignal,sourceRange:rangeToString({offset:sourceOffset,count}),sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.
sourceContentCrc64,leaseAccessConditions:options.conditions,appendPositionAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:utils_common_httpAuthorizationToString(
options.sourceAuthorization),cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.
tracingOptions,sourceCpkInfo:{sourceEncryptionKey:options.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:options.sourceCustomerProvidedKey?.
encryptionAlgorithm,sourceEncryptionKeySha256:options.sourceCustomerProvidedKey?.encryptionKeySha256}}))})}}class BlockBlobClient extends BlobClient{_blobContext;blockBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline;let url2;options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName;
options=blobNameOrOptions}else if(dist_esm.qx&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof
AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,
options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;if(blobNameOrOptions&&typeof blobNameOrOptions!==
"string"){options=blobNameOrOptions}pipeline=newPipeline(new AnonymousCredential,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName===
"string"&&blobNameOrOptions&&typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=utils_common_extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(dist_esm.qx){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);url2=utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(
blobName));if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error(
"Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=utils_common_appendToURLPath(utils_common_appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new AnonymousCredential,options)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings f\
or containerName and blobName parameters")}super(url2,pipeline);this.blockBlobContext=this.storageClientContext.blockBlob;this._blobContext=this.storageClientContext.
blob;this.blobClientConfig=options}withSnapshot(snapshot2){return new BlockBlobClient(utils_common_setURLParameter(this.url,utils_constants_URLConstants.Parameters.
SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline,this.blobClientConfig)}async query(query,options={}){ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);if(!dist_esm.qx){throw new Error("This operation currently is only supported in Node.js.")}return tracingClient.withSpan("BlockBlobClient-query",options,
async updatedOptions=>{const response=utils_common_assertResponse(await this._blobContext.query({abortSignal:options.abortSignal,queryRequest:{queryType:"SQL",expression:query,
inputSerialization:toQuerySerialization(options.inputTextConfiguration),outputSerialization:toQuerySerialization(options.outputTextConfiguration)},leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.
tracingOptions}));return new BlobQueryResponse(response,{abortSignal:options.abortSignal,onProgress:options.onProgress,onError:options.onError})})}async upload(body2,contentLength2,options={}){
options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlockBlobClient-upload",
options,async updatedOptions=>{const parameters={abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.conditions,
metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.
immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.
tracingOptions};const uploadBodyParameters=await setUploadChecksumParameters(body2,contentLength2,parameters,options,this.blobClientConfig?.uploadContentChecksumAlgorithm);
return utils_common_assertResponse(await this.blockBlobContext.upload(uploadBodyParameters.contentLength,uploadBodyParameters.body,parameters))})}async syncUploadFromURL(sourceURL,options={}){
options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlockBlobClient-syncUplo\
adFromURL",options,async updatedOptions=>{return utils_common_assertResponse(await this.blockBlobContext.putBlobFromUrl(0,sourceURL,{...options,blobHttpHeaders:options.
blobHTTPHeaders,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince,sourceIfTags:options.sourceConditions?.tagConditions},cpkInfo:options.customerProvidedKey,copySourceAuthorization:utils_common_httpAuthorizationToString(
options.sourceAuthorization),tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),copySourceTags:options.copySourceTags,fileRequestIntent:options.
sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:options.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:options.
sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:options.sourceCustomerProvidedKey?.encryptionKeySha256}}))})}async stageBlock(blockId2,body2,contentLength2,options={}){
ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlockBlobClient-stageBlock",options,async updatedOptions=>{const parameters={
abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,requestOptions:{onUploadProgress:options.onProgress},cpkInfo:options.customerProvidedKey,
encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions};const uploadBodyParameters=await setUploadChecksumParameters(body2,contentLength2,
parameters,options,this.blobClientConfig?.uploadContentChecksumAlgorithm);return utils_common_assertResponse(await this.blockBlobContext.stageBlock(blockId2,uploadBodyParameters.
contentLength,uploadBodyParameters.body,parameters))})}async stageBlockFromURL(blockId2,sourceURL,offset=0,count,options={}){ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return tracingClient.withSpan("BlockBlobClient-stageBlockFromURL",options,async updatedOptions=>{return utils_common_assertResponse(await this.blockBlobContext.
stageBlockFromURL(blockId2,0,sourceURL,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.
sourceContentCrc64,sourceRange:offset===0&&!count?void 0:rangeToString({offset,count}),cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
copySourceAuthorization:utils_common_httpAuthorizationToString(options.sourceAuthorization),fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.
tracingOptions,sourceCpkInfo:{sourceEncryptionKey:options.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:options.sourceCustomerProvidedKey?.
encryptionAlgorithm,sourceEncryptionKeySha256:options.sourceCustomerProvidedKey?.encryptionKeySha256}}))})}async commitBlockList(blocks2,options={}){options.conditions=
options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("BlockBlobClient-commitBlockList",options,async updatedOptions=>{
return utils_common_assertResponse(await this.blockBlobContext.commitBlockList({latest:blocks2},{abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,
leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.
policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions}))})}async getBlockList(listType2,options={}){
return tracingClient.withSpan("BlockBlobClient-getBlockList",options,async updatedOptions=>{const res=utils_common_assertResponse(await this.blockBlobContext.getBlockList(
listType2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
tracingOptions:updatedOptions.tracingOptions}));if(!res.committedBlocks){res.committedBlocks=[]}if(!res.uncommittedBlocks){res.uncommittedBlocks=[]}return res})}async uploadData(data,options={}){
return tracingClient.withSpan("BlockBlobClient-uploadData",options,async updatedOptions=>{if(dist_esm.qx){let buffer;if(data instanceof Buffer){buffer=data}else if(data instanceof
ArrayBuffer){buffer=Buffer.from(data)}else{data=data;buffer=Buffer.from(data.buffer,data.byteOffset,data.byteLength)}return this.uploadSeekableInternal((offset,size)=>buffer.
slice(offset,offset+size),buffer.byteLength,updatedOptions)}else{const browserBlob=new Blob([data]);return this.uploadSeekableInternal((offset,size)=>browserBlob.
slice(offset,offset+size),browserBlob.size,updatedOptions)}})}async uploadBrowserData(browserData,options={}){return tracingClient.withSpan("BlockBlobClient-upl\
oadBrowserData",options,async updatedOptions=>{const browserBlob=new Blob([browserData]);return this.uploadSeekableInternal((offset,size)=>browserBlob.slice(offset,
offset+size),browserBlob.size,updatedOptions)})}async uploadSeekableInternal(bodyFactory,size,options={}){let blockSize=options.blockSize??0;if(blockSize<0||blockSize>
BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES){throw new RangeError(`blockSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES}`)}const maxSingleShotSize=options.
maxSingleShotSize??BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES;if(maxSingleShotSize<0||maxSingleShotSize>BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES){throw new RangeError(`maxSingleS\
hotSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES}`)}if(blockSize===0){if(size>BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES*BLOCK_BLOB_MAX_BLOCKS){throw new RangeError(
`${size} is too larger to upload to a block blob.`)}if(size>maxSingleShotSize){blockSize=Math.ceil(size/BLOCK_BLOB_MAX_BLOCKS);if(blockSize<DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES){
blockSize=DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES}}}if(!options.blobHTTPHeaders){options.blobHTTPHeaders={}}if(!options.conditions){options.conditions={}}return tracingClient.
withSpan("BlockBlobClient-uploadSeekableInternal",options,async updatedOptions=>{if(size<=maxSingleShotSize){return utils_common_assertResponse(await this.upload(
bodyFactory(0,size),size,updatedOptions))}const numBlocks=Math.floor((size-1)/blockSize)+1;if(numBlocks>BLOCK_BLOB_MAX_BLOCKS){throw new RangeError(`The buffer'\
s size is too big or the BlockSize is too small;the number of blocks must be <= ${BLOCK_BLOB_MAX_BLOCKS}`)}const blockList=[];const blockIDPrefix=(0,dist_esm.N4)();
let transferProgress=0;const batch=new Batch(options.concurrency);for(let i=0;i<numBlocks;i++){batch.addOperation(async()=>{const blockID=utils_common_generateBlockID(
blockIDPrefix,i);const start=blockSize*i;const end=i===numBlocks-1?size:start+blockSize;const contentLength2=end-start;blockList.push(blockID);await this.stageBlock(
blockID,bodyFactory(start,contentLength2),contentLength2,{abortSignal:options.abortSignal,conditions:options.conditions,encryptionScope:options.encryptionScope,
tracingOptions:updatedOptions.tracingOptions,contentChecksumAlgorithm:options.contentChecksumAlgorithm});transferProgress+=contentLength2;if(options.onProgress){
options.onProgress({loadedBytes:transferProgress})}})}await batch.do();return this.commitBlockList(blockList,updatedOptions)})}async uploadFile(filePath,options={}){
return tracingClient.withSpan("BlockBlobClient-uploadFile",options,async updatedOptions=>{const size=(await fsStat(filePath)).size;return this.uploadSeekableInternal(
(offset,count)=>{return()=>fsCreateReadStream(filePath,{autoClose:true,end:count?offset+count-1:Infinity,start:offset})},size,{...options,tracingOptions:updatedOptions.
tracingOptions})})}async uploadStream(stream,bufferSize=DEFAULT_BLOCK_BUFFER_SIZE_BYTES,maxConcurrency=5,options={}){if(!options.blobHTTPHeaders){options.blobHTTPHeaders=
{}}if(!options.conditions){options.conditions={}}return tracingClient.withSpan("BlockBlobClient-uploadStream",options,async updatedOptions=>{let blockNum=0;const blockIDPrefix=(0,
dist_esm.N4)();let transferProgress=0;const blockList=[];const scheduler=new BufferScheduler(stream,bufferSize,maxConcurrency,async(body2,length)=>{const blockID=utils_common_generateBlockID(
blockIDPrefix,blockNum);blockList.push(blockID);blockNum++;await this.stageBlock(blockID,body2,length,{customerProvidedKey:options.customerProvidedKey,conditions:options.
conditions,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions,contentChecksumAlgorithm:options.contentChecksumAlgorithm});transferProgress+=
length;if(options.onProgress){options.onProgress({loadedBytes:transferProgress})}},Math.ceil(maxConcurrency/4*3));await scheduler.do();return utils_common_assertResponse(
await this.commitBlockList(blockList,{...options,tracingOptions:updatedOptions.tracingOptions}))})}}class PageBlobClient extends BlobClient{pageBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline;let url2;options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName;
options=blobNameOrOptions}else if(dist_esm.qx&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof
AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,
options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;options=blobNameOrOptions;
pipeline=newPipeline(new AnonymousCredential,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName==="string"&&blobNameOrOptions&&
typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=utils_common_extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(dist_esm.qx){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);url2=utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(
blobName));if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error(
"Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=utils_common_appendToURLPath(utils_common_appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new AnonymousCredential,options)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings f\
or containerName and blobName parameters")}super(url2,pipeline);this.pageBlobContext=this.storageClientContext.pageBlob;this.blobClientConfig=options}withSnapshot(snapshot2){
return new PageBlobClient(utils_common_setURLParameter(this.url,utils_constants_URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline,
this.blobClientConfig)}async create(size,options={}){options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("PageBlobClient-create",options,async updatedOptions=>{return utils_common_assertResponse(await this.pageBlobContext.create(0,size,{abortSignal:options.
abortSignal,blobHttpHeaders:options.blobHTTPHeaders,blobSequenceNumber:options.blobSequenceNumber,leaseAccessConditions:options.conditions,metadata:options.metadata,
modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(
options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions}))})}async createIfNotExists(size,options={}){return tracingClient.
withSpan("PageBlobClient-createIfNotExists",options,async updatedOptions=>{try{const conditions={ifNoneMatch:ETagAny};const res=utils_common_assertResponse(await this.
create(size,{...options,conditions,tracingOptions:updatedOptions.tracingOptions}));return{succeeded:true,...res,_response:res._response}}catch(e){if(e.details?.
errorCode==="BlobAlreadyExists"){return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}throw e}})}async uploadPages(body2,offset,count,options={}){
options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.withSpan("PageBlobClient-uploadPag\
es",options,async updatedOptions=>{const parameters={abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},range:rangeToString({offset,count}),sequenceNumberAccessConditions:options.
conditions,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions};const uploadBodyParameters=await setUploadChecksumParameters(
body2,count,parameters,options,this.blobClientConfig?.uploadContentChecksumAlgorithm);return utils_common_assertResponse(await this.pageBlobContext.uploadPages(
uploadBodyParameters.contentLength,uploadBodyParameters.body,parameters))})}async uploadPagesFromURL(sourceURL,sourceOffset,destOffset,count,options={}){options.
conditions=options.conditions||{};options.sourceConditions=options.sourceConditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return tracingClient.
withSpan("PageBlobClient-uploadPagesFromURL",options,async updatedOptions=>{return utils_common_assertResponse(await this.pageBlobContext.uploadPagesFromURL(sourceURL,
rangeToString({offset:sourceOffset,count}),0,rangeToString({offset:destOffset,count}),{abortSignal:options.abortSignal,sourceContentMD5:options.sourceContentMD5,
sourceContentCrc64:options.sourceContentCrc64,leaseAccessConditions:options.conditions,sequenceNumberAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.
sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,copySourceAuthorization:utils_common_httpAuthorizationToString(options.sourceAuthorization),fileRequestIntent:options.
sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:options.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:options.
sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:options.sourceCustomerProvidedKey?.encryptionKeySha256}}))})}async clearPages(offset=0,count,options={}){
options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-clearPages",options,async updatedOptions=>{return utils_common_assertResponse(
await this.pageBlobContext.clearPages(0,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},range:rangeToString({offset,count}),sequenceNumberAccessConditions:options.conditions,cpkInfo:options.customerProvidedKey,
encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}))})}async getPageRanges(offset=0,count,options={}){options.conditions=options.
conditions||{};return tracingClient.withSpan("PageBlobClient-getPageRanges",options,async updatedOptions=>{const response=utils_common_assertResponse(await this.
pageBlobContext.getPageRanges({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(response)})}async listPageRangesSegment(offset=0,count,marker2,options={}){
return tracingClient.withSpan("PageBlobClient-getPageRangesSegment",options,async updatedOptions=>{return utils_common_assertResponse(await this.pageBlobContext.
getPageRanges({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.
tagConditions},range:rangeToString({offset,count}),marker:marker2,maxPageSize:options.maxPageSize,tracingOptions:updatedOptions.tracingOptions}))})}async*listPageRangeItemSegments(offset=0,count,marker2,options={}){
let getPageRangeItemSegmentsResponse;if(!!marker2||marker2===void 0){do{getPageRangeItemSegmentsResponse=await this.listPageRangesSegment(offset,count,marker2,options);
marker2=getPageRangeItemSegmentsResponse.continuationToken;yield await getPageRangeItemSegmentsResponse}while(marker2)}}async*listPageRangeItems(offset=0,count,options={}){
let marker2;for await(const getPageRangesSegment of this.listPageRangeItemSegments(offset,count,marker2,options)){yield*ExtractPageRangeInfoItems(getPageRangesSegment)}}listPageRanges(offset=0,count,options={}){
options.conditions=options.conditions||{};const iter=this.listPageRangeItems(offset,count,options);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>{return this.listPageRangeItemSegments(offset,count,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options})}}}async getPageRangesDiff(offset,count,prevSnapshot,options={}){
options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-getPageRangesDiff",options,async updatedOptions=>{const result=utils_common_assertResponse(
await this.pageBlobContext.getPageRangesDiff({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},prevsnapshot:prevSnapshot,range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(
result)})}async listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,marker2,options={}){return tracingClient.withSpan("PageBlobClient-getPageRangesDiffSegm\
ent",options,async updatedOptions=>{return utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({abortSignal:options?.abortSignal,leaseAccessConditions:options?.
conditions,modifiedAccessConditions:{...options?.conditions,ifTags:options?.conditions?.tagConditions},prevsnapshot:prevSnapshotOrUrl,range:rangeToString({offset,
count}),marker:marker2,maxPageSize:options?.maxPageSize,tracingOptions:updatedOptions.tracingOptions}))})}async*listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options){
let getPageRangeItemSegmentsResponse;if(!!marker2||marker2===void 0){do{getPageRangeItemSegmentsResponse=await this.listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,
marker2,options);marker2=getPageRangeItemSegmentsResponse.continuationToken;yield await getPageRangeItemSegmentsResponse}while(marker2)}}async*listPageRangeDiffItems(offset,count,prevSnapshotOrUrl,options){
let marker2;for await(const getPageRangesSegment of this.listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options)){yield*ExtractPageRangeInfoItems(
getPageRangesSegment)}}listPageRangesDiff(offset,count,prevSnapshot,options={}){options.conditions=options.conditions||{};const iter=this.listPageRangeDiffItems(
offset,count,prevSnapshot,{...options});return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{return this.listPageRangeDiffItemSegments(
offset,count,prevSnapshot,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options})}}}async getPageRangesDiffForManagedDisks(offset,count,prevSnapshotUrl2,options={}){
options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",options,async updatedOptions=>{const response=utils_common_assertResponse(
await this.pageBlobContext.getPageRangesDiff({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},prevSnapshotUrl:prevSnapshotUrl2,range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(
response)})}async resize(size,options={}){options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-resize",options,async updatedOptions=>{
return utils_common_assertResponse(await this.pageBlobContext.resize(size,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}))})}async updateSequenceNumber(sequenceNumberAction2,sequenceNumber,options={}){
options.conditions=options.conditions||{};return tracingClient.withSpan("PageBlobClient-updateSequenceNumber",options,async updatedOptions=>{return utils_common_assertResponse(
await this.pageBlobContext.updateSequenceNumber(sequenceNumberAction2,{abortSignal:options.abortSignal,blobSequenceNumber:sequenceNumber,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))})}async startCopyIncremental(copySource2,options={}){
return tracingClient.withSpan("PageBlobClient-startCopyIncremental",options,async updatedOptions=>{return utils_common_assertResponse(await this.pageBlobContext.
copyIncremental(copySource2,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions}))})}};async function getBodyAsText(batchResponse){let buffer=Buffer.alloc(BATCH_MAX_PAYLOAD_IN_BYTES);const responseLength=await streamToBuffer2(
batchResponse.readableStreamBody,buffer);buffer=buffer.slice(0,responseLength);return buffer.toString()}function utf8ByteLength(str){return Buffer.byteLength(str)}
;const HTTP_HEADER_DELIMITER=": ";const SPACE_DELIMITER=" ";const NOT_FOUND=-1;class BatchResponseParser{batchResponse;responseBatchBoundary;perResponsePrefix;batchResponseEnding;subRequests;constructor(batchResponse,subRequests){
if(!batchResponse||!batchResponse.contentType){throw new RangeError("batchResponse is malformed or doesn't contain valid content-type.")}if(!subRequests||subRequests.
size===0){throw new RangeError("Invalid state: subRequests is not provided or size is 0.")}this.batchResponse=batchResponse;this.subRequests=subRequests;this.responseBatchBoundary=
this.batchResponse.contentType.split("=")[1];this.perResponsePrefix=`--${this.responseBatchBoundary}${HTTP_LINE_ENDING}`;this.batchResponseEnding=`--${this.responseBatchBoundary}\
--`}async parseBatchResponse(){if(this.batchResponse._response.status!==HTTPURLConnection.HTTP_ACCEPTED){throw new Error(`Invalid state: batch request failed wi\
th status: '${this.batchResponse._response.status}'.`)}const responseBodyAsText=await getBodyAsText(this.batchResponse);const subResponses=responseBodyAsText.split(
this.batchResponseEnding)[0].split(this.perResponsePrefix).slice(1);const subResponseCount=subResponses.length;if(subResponseCount!==this.subRequests.size&&subResponseCount!==
1){throw new Error("Invalid state: sub responses' count is not equal to sub requests' count.")}const deserializedSubResponses=new Array(subResponseCount);let subResponsesSucceededCount=0;
let subResponsesFailedCount=0;for(let index=0;index<subResponseCount;index++){const subResponse=subResponses[index];const deserializedSubResponse={};deserializedSubResponse.
headers=toHttpHeadersLike((0,esm.Nc)());const responseLines=subResponse.split(`${HTTP_LINE_ENDING}`);let subRespHeaderStartFound=false;let subRespHeaderEndFound=false;
let subRespFailed=false;let contentId=NOT_FOUND;for(const responseLine of responseLines){if(!subRespHeaderStartFound){if(responseLine.startsWith(utils_constants_HeaderConstants.
CONTENT_ID)){contentId=parseInt(responseLine.split(HTTP_HEADER_DELIMITER)[1])}if(responseLine.startsWith(HTTP_VERSION_1_1)){subRespHeaderStartFound=true;const tokens=responseLine.
split(SPACE_DELIMITER);deserializedSubResponse.status=parseInt(tokens[1]);deserializedSubResponse.statusMessage=tokens.slice(2).join(SPACE_DELIMITER)}continue}if(responseLine.
trim()===""){if(!subRespHeaderEndFound){subRespHeaderEndFound=true}continue}if(!subRespHeaderEndFound){if(responseLine.indexOf(HTTP_HEADER_DELIMITER)===-1){throw new Error(
`Invalid state: find non-empty line '${responseLine}' without HTTP header delimiter '${HTTP_HEADER_DELIMITER}'.`)}const tokens=responseLine.split(HTTP_HEADER_DELIMITER);
deserializedSubResponse.headers.set(tokens[0],tokens[1]);if(tokens[0]===utils_constants_HeaderConstants.X_MS_ERROR_CODE){deserializedSubResponse.errorCode=tokens[1];
subRespFailed=true}}else{if(!deserializedSubResponse.bodyAsText){deserializedSubResponse.bodyAsText=""}deserializedSubResponse.bodyAsText+=responseLine}}if(contentId!==
NOT_FOUND&&Number.isInteger(contentId)&&contentId>=0&&contentId<this.subRequests.size&&deserializedSubResponses[contentId]===void 0){deserializedSubResponse._request=
this.subRequests.get(contentId);deserializedSubResponses[contentId]=deserializedSubResponse}else{logger2.error(`subResponses[${index}] is dropped as the Content\
-ID is not found or invalid, Content-ID: ${contentId}`)}if(subRespFailed){subResponsesFailedCount++}else{subResponsesSucceededCount++}}return{subResponses:deserializedSubResponses,
subResponsesSucceededCount,subResponsesFailedCount}}};var MutexLockStatus;(function(MutexLockStatus2){MutexLockStatus2[MutexLockStatus2["LOCKED"]=0]="LOCKED";MutexLockStatus2[MutexLockStatus2["\
UNLOCKED"]=1]="UNLOCKED"})(MutexLockStatus||(MutexLockStatus={}));class Mutex{static async lock(key){return new Promise(resolve=>{if(this.keys[key]===void 0||this.
keys[key]===MutexLockStatus.UNLOCKED){this.keys[key]=MutexLockStatus.LOCKED;resolve()}else{this.onUnlockEvent(key,()=>{this.keys[key]=MutexLockStatus.LOCKED;resolve()})}})}static async unlock(key){
return new Promise(resolve=>{if(this.keys[key]===MutexLockStatus.LOCKED){this.emitUnlockEvent(key)}delete this.keys[key];resolve()})}static keys={};static listeners={};static onUnlockEvent(key,handler){
if(this.listeners[key]===void 0){this.listeners[key]=[handler]}else{this.listeners[key].push(handler)}}static emitUnlockEvent(key){if(this.listeners[key]!==void 0&&
this.listeners[key].length>0){const handler=this.listeners[key].shift();setImmediate(()=>{handler.call(this)})}}};class BlobBatch{batchRequest;batch="batch";batchType;constructor(){
this.batchRequest=new InnerBatchRequest}getMultiPartContentType(){return this.batchRequest.getMultipartContentType()}getHttpRequestBody(){return this.batchRequest.
getHttpRequestBody()}getSubRequests(){return this.batchRequest.getSubRequests()}async addSubRequestInternal(subRequest,assembleSubRequestFunc){await Mutex.lock(
this.batch);try{this.batchRequest.preAddSubRequest(subRequest);await assembleSubRequestFunc();this.batchRequest.postAddSubRequest(subRequest)}finally{await Mutex.
unlock(this.batch)}}setBatchType(batchType){if(!this.batchType){this.batchType=batchType}if(this.batchType!==batchType){throw new RangeError(`BlobBatch only sup\
ports one operation type per batch and it already is being used for ${this.batchType} operations.`)}}async deleteBlob(urlOrBlobClient,credentialOrOptions,options){
let url2;let credential;if(typeof urlOrBlobClient==="string"&&(dist_esm.qx&&credentialOrOptions instanceof StorageSharedKeyCredential||credentialOrOptions instanceof
AnonymousCredential||isTokenCredential(credentialOrOptions))){url2=urlOrBlobClient;credential=credentialOrOptions}else if(urlOrBlobClient instanceof BlobClient){
url2=urlOrBlobClient.url;credential=urlOrBlobClient.credential;options=credentialOrOptions}else{throw new RangeError("Invalid arguments. Either url and credenti\
al, or BlobClient need be provided.")}if(!options){options={}}return tracingClient.withSpan("BatchDeleteRequest-addSubRequest",options,async updatedOptions=>{this.
setBatchType("delete");await this.addSubRequestInternal({url:url2,credential},async()=>{await new BlobClient(url2,this.batchRequest.createPipeline(credential)).
delete(updatedOptions)})})}async setBlobAccessTier(urlOrBlobClient,credentialOrTier,tierOrOptions,options){let url2;let credential;let tier2;if(typeof urlOrBlobClient===
"string"&&(dist_esm.qx&&credentialOrTier instanceof StorageSharedKeyCredential||credentialOrTier instanceof AnonymousCredential||isTokenCredential(credentialOrTier))){
url2=urlOrBlobClient;credential=credentialOrTier;tier2=tierOrOptions}else if(urlOrBlobClient instanceof BlobClient){url2=urlOrBlobClient.url;credential=urlOrBlobClient.
credential;tier2=credentialOrTier;options=tierOrOptions}else{throw new RangeError("Invalid arguments. Either url and credential, or BlobClient need be provided.")}
if(!options){options={}}return tracingClient.withSpan("BatchSetTierRequest-addSubRequest",options,async updatedOptions=>{this.setBatchType("setAccessTier");await this.
addSubRequestInternal({url:url2,credential},async()=>{await new BlobClient(url2,this.batchRequest.createPipeline(credential)).setAccessTier(tier2,updatedOptions)})})}}
class InnerBatchRequest{operationCount;body;subRequests;boundary;subRequestPrefix;multipartContentType;batchRequestEnding;constructor(){this.operationCount=0;this.
body="";const tempGuid=(0,dist_esm.N4)();this.boundary=`batch_${tempGuid}`;this.subRequestPrefix=`--${this.boundary}${HTTP_LINE_ENDING}${utils_constants_HeaderConstants.
CONTENT_TYPE}: application/http${HTTP_LINE_ENDING}${utils_constants_HeaderConstants.CONTENT_TRANSFER_ENCODING}: binary`;this.multipartContentType=`multipart/mix\
ed; boundary=${this.boundary}`;this.batchRequestEnding=`--${this.boundary}--`;this.subRequests=new Map}createPipeline(credential){const corePipeline=(0,esm.O8)();
corePipeline.addPolicy((0,core_client_dist_esm.h6)({stringifyXML,serializerOptions:{xml:{xmlCharKey:"#"}}}),{phase:"Serialize"});corePipeline.addPolicy(batchHeaderFilterPolicy());
corePipeline.addPolicy(batchRequestAssemblePolicy(this),{afterPhase:"Sign"});if(isTokenCredential(credential)){corePipeline.addPolicy((0,esm.N$)({credential,scopes:StorageOAuthScopes,
challengeCallbacks:{authorizeRequestOnChallenge:core_client_dist_esm.rH}}),{phase:"Sign"})}else if(credential instanceof StorageSharedKeyCredential){corePipeline.
addPolicy(storageSharedKeyCredentialPolicy({accountName:credential.accountName,accountKey:credential.accountKey}),{phase:"Sign"})}const pipeline=new Pipeline([]);
pipeline._credential=credential;pipeline._corePipeline=corePipeline;return pipeline}appendSubRequestToBody(request){this.body+=[this.subRequestPrefix,`${utils_constants_HeaderConstants.
CONTENT_ID}: ${this.operationCount}`,"",`${request.method.toString()} ${utils_common_getURLPathAndQuery(request.url)} ${HTTP_VERSION_1_1}${HTTP_LINE_ENDING}`].join(
HTTP_LINE_ENDING);for(const[name,value]of request.headers){this.body+=`${name}: ${value}${HTTP_LINE_ENDING}`}this.body+=HTTP_LINE_ENDING}preAddSubRequest(subRequest){
if(this.operationCount>=BATCH_MAX_REQUEST){throw new RangeError(`Cannot exceed ${BATCH_MAX_REQUEST} sub requests in a single batch`)}const path=utils_common_getURLPath(
subRequest.url);if(!path||path===""){throw new RangeError(`Invalid url for sub request: '${subRequest.url}'`)}}postAddSubRequest(subRequest){this.subRequests.set(
this.operationCount,subRequest);this.operationCount++}getHttpRequestBody(){return`${this.body}${this.batchRequestEnding}${HTTP_LINE_ENDING}`}getMultipartContentType(){
return this.multipartContentType}getSubRequests(){return this.subRequests}}function batchRequestAssemblePolicy(batchRequest){return{name:"batchRequestAssemblePo\
licy",async sendRequest(request){batchRequest.appendSubRequestToBody(request);return{request,status:200,headers:(0,esm.Nc)()}}}}function batchHeaderFilterPolicy(){
return{name:"batchHeaderFilterPolicy",async sendRequest(request,next){let xMsHeaderName="";for(const[name]of request.headers){if(utils_common_iEqual(name,utils_constants_HeaderConstants.
X_MS_VERSION)){xMsHeaderName=name}}if(xMsHeaderName!==""){request.headers.delete(xMsHeaderName)}return next(request)}}};class BlobBatchClient{serviceOrContainerContext;constructor(url2,credentialOrPipeline,options){
let pipeline;if(isPipelineLike(credentialOrPipeline)){pipeline=credentialOrPipeline}else if(!credentialOrPipeline){pipeline=newPipeline(new AnonymousCredential,
options)}else{pipeline=newPipeline(credentialOrPipeline,options)}const storageClientContext=new StorageContextClient(url2,getCoreClientOptions(pipeline));const path=utils_common_getURLPath(
url2);if(path&&path!=="/"){this.serviceOrContainerContext=storageClientContext.container}else{this.serviceOrContainerContext=storageClientContext.service}}createBatch(){
return new BlobBatch}async deleteBlobs(urlsOrBlobClients,credentialOrOptions,options){const batch=new BlobBatch;for(const urlOrBlobClient of urlsOrBlobClients){
if(typeof urlOrBlobClient==="string"){await batch.deleteBlob(urlOrBlobClient,credentialOrOptions,options)}else{await batch.deleteBlob(urlOrBlobClient,credentialOrOptions)}}
return this.submitBatch(batch)}async setBlobsAccessTier(urlsOrBlobClients,credentialOrTier,tierOrOptions,options){const batch=new BlobBatch;for(const urlOrBlobClient of urlsOrBlobClients){
if(typeof urlOrBlobClient==="string"){await batch.setBlobAccessTier(urlOrBlobClient,credentialOrTier,tierOrOptions,options)}else{await batch.setBlobAccessTier(urlOrBlobClient,
credentialOrTier,tierOrOptions)}}return this.submitBatch(batch)}async submitBatch(batchRequest,options={}){if(!batchRequest||batchRequest.getSubRequests().size===
0){throw new RangeError("Batch request should contain one or more sub requests.")}return tracingClient.withSpan("BlobBatchClient-submitBatch",options,async updatedOptions=>{
const batchRequestBody=batchRequest.getHttpRequestBody();const rawBatchResponse=utils_common_assertResponse(await this.serviceOrContainerContext.submitBatch(utf8ByteLength(
batchRequestBody),batchRequest.getMultiPartContentType(),batchRequestBody,{...updatedOptions}));const batchResponseParser=new BatchResponseParser(rawBatchResponse,
batchRequest.getSubRequests());const responseSummary=await batchResponseParser.parseBatchResponse();const res={_response:rawBatchResponse._response,contentType:rawBatchResponse.
contentType,errorCode:rawBatchResponse.errorCode,requestId:rawBatchResponse.requestId,clientRequestId:rawBatchResponse.clientRequestId,version:rawBatchResponse.
version,subResponses:responseSummary.subResponses,subResponsesSucceededCount:responseSummary.subResponsesSucceededCount,subResponsesFailedCount:responseSummary.
subResponsesFailedCount};return res})}};function mapBlobItemInternal(blobItemInternal){const blobItem={...blobItemInternal,name:BlobNameToString(blobItemInternal.
name),tags:toTags(blobItemInternal.blobTags),objectReplicationSourceProperties:parseObjectReplicationRecord(blobItemInternal.objectReplicationMetadata)};return blobItem}
function mapBlobPrefixInternal(blobPrefixInternal){const blobPrefix={...blobPrefixInternal,name:BlobNameToString(blobPrefixInternal.name)};return blobPrefix}function isApacheArrow(contentType2){
return(contentType2??"").split(";")[0].trim().toLowerCase()===ApacheArrowContentType}function withListSegmentResponseMetadata(base,rawResponse,parsedBody,bodyAsText=""){
return{...base,clientRequestId:rawResponse.clientRequestId,requestId:rawResponse.requestId,version:rawResponse.version,date:rawResponse.date,contentType:rawResponse.
contentType,_response:{...rawResponse._response,bodyAsText,parsedBody}}}class ContainerClient extends StorageClient_StorageClient{containerContext;_containerName;blobClientConfig;get containerName(){
return this._containerName}constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,options){let pipeline;let url2;options=options||{};if(isPipelineLike(
credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(dist_esm.qx&&credentialOrPipelineOrContainerName instanceof
StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;
pipeline=newPipeline(credentialOrPipelineOrContainerName,options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=="st\
ring"){url2=urlOrConnectionString;pipeline=newPipeline(new AnonymousCredential,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName===
"string"){const containerName=credentialOrPipelineOrContainerName;const extractedCreds=utils_common_extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.
kind==="AccountConnString"){if(dist_esm.qx){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,extractedCreds.accountKey);url2=
utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName));if(!options.proxyOptions){options.proxyOptions=(0,esm.nV)(extractedCreds.proxyUri)}
pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error("Account connection string is only supported in Node.js environment")}}else if(extractedCreds.
kind==="SASConnString"){url2=utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(
new AnonymousCredential,options)}else{throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error(
"Expecting non-empty strings for containerName parameter")}super(url2,pipeline);this._containerName=this.getContainerNameFromUrl();this.containerContext=this.storageClientContext.
container;this.blobClientConfig=options}async create(options={}){return tracingClient.withSpan("ContainerClient-create",options,async updatedOptions=>{return utils_common_assertResponse(
await this.containerContext.create(updatedOptions))})}async createIfNotExists(options={}){return tracingClient.withSpan("ContainerClient-createIfNotExists",options,
async updatedOptions=>{try{const res=await this.create(updatedOptions);return{succeeded:true,...res,_response:res._response}}catch(e){if(e.details?.errorCode===
"ContainerAlreadyExists"){return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}else{throw e}}})}async exists(options={}){return tracingClient.
withSpan("ContainerClient-exists",options,async updatedOptions=>{try{await this.getProperties({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions});
return true}catch(e){if(e.statusCode===404){return false}throw e}})}getBlobClient(blobName){return new BlobClient(utils_common_appendToURLPath(this.url,utils_common_EscapePath(
blobName)),this.pipeline,this.blobClientConfig)}getAppendBlobClient(blobName){return new AppendBlobClient(utils_common_appendToURLPath(this.url,utils_common_EscapePath(
blobName)),this.pipeline,this.blobClientConfig)}getBlockBlobClient(blobName){return new BlockBlobClient(utils_common_appendToURLPath(this.url,utils_common_EscapePath(
blobName)),this.pipeline,this.blobClientConfig)}getPageBlobClient(blobName){return new PageBlobClient(utils_common_appendToURLPath(this.url,utils_common_EscapePath(
blobName)),this.pipeline,this.blobClientConfig)}async getProperties(options={}){if(!options.conditions){options.conditions={}}return tracingClient.withSpan("Con\
tainerClient-getProperties",options,async updatedOptions=>{return utils_common_assertResponse(await this.containerContext.getProperties({abortSignal:options.abortSignal,
...options.conditions,tracingOptions:updatedOptions.tracingOptions}))})}async delete(options={}){if(!options.conditions){options.conditions={}}return tracingClient.
withSpan("ContainerClient-delete",options,async updatedOptions=>{return utils_common_assertResponse(await this.containerContext.delete({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,modifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}))})}async deleteIfExists(options={}){
return tracingClient.withSpan("ContainerClient-deleteIfExists",options,async updatedOptions=>{try{const res=await this.delete(updatedOptions);return{succeeded:true,
...res,_response:res._response}}catch(e){if(e.details?.errorCode==="ContainerNotFound"){return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}
throw e}})}async setMetadata(metadata2,options={}){if(!options.conditions){options.conditions={}}if(options.conditions.ifUnmodifiedSince){throw new RangeError("\
the IfUnmodifiedSince must have their default values because they are ignored by the blob service")}return tracingClient.withSpan("ContainerClient-setMetadata",
options,async updatedOptions=>{return utils_common_assertResponse(await this.containerContext.setMetadata({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,metadata:metadata2,modifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}))})}async getAccessPolicy(options={}){if(!options.
conditions){options.conditions={}}return tracingClient.withSpan("ContainerClient-getAccessPolicy",options,async updatedOptions=>{const response=utils_common_assertResponse(
await this.containerContext.getAccessPolicy({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}));
const res={_response:response._response,blobPublicAccess:response.blobPublicAccess,date:response.date,etag:response.etag,errorCode:response.errorCode,lastModified:response.
lastModified,requestId:response.requestId,clientRequestId:response.clientRequestId,signedIdentifiers:[],version:response.version};for(const identifier of response){
let accessPolicy=void 0;if(identifier.accessPolicy){accessPolicy={permissions:identifier.accessPolicy.permissions};if(identifier.accessPolicy.expiresOn){accessPolicy.
expiresOn=new Date(identifier.accessPolicy.expiresOn)}if(identifier.accessPolicy.startsOn){accessPolicy.startsOn=new Date(identifier.accessPolicy.startsOn)}}res.
signedIdentifiers.push({accessPolicy,id:identifier.id})}return res})}async setAccessPolicy(access2,containerAcl2,options={}){options.conditions=options.conditions||
{};return tracingClient.withSpan("ContainerClient-setAccessPolicy",options,async updatedOptions=>{const acl=[];for(const identifier of containerAcl2||[]){acl.push(
{accessPolicy:{expiresOn:identifier.accessPolicy.expiresOn?utils_common_truncatedISO8061Date(identifier.accessPolicy.expiresOn):"",permissions:identifier.accessPolicy.
permissions,startsOn:identifier.accessPolicy.startsOn?utils_common_truncatedISO8061Date(identifier.accessPolicy.startsOn):""},id:identifier.id})}return utils_common_assertResponse(
await this.containerContext.setAccessPolicy({abortSignal:options.abortSignal,access:access2,containerAcl:acl,leaseAccessConditions:options.conditions,modifiedAccessConditions:options.
conditions,tracingOptions:updatedOptions.tracingOptions}))})}getBlobLeaseClient(proposeLeaseId){return new BlobLeaseClient(this,proposeLeaseId)}async uploadBlockBlob(blobName,body2,contentLength2,options={}){
return tracingClient.withSpan("ContainerClient-uploadBlockBlob",options,async updatedOptions=>{const blockBlobClient=this.getBlockBlobClient(blobName);const response=await blockBlobClient.
upload(body2,contentLength2,updatedOptions);return{blockBlobClient,response}})}async deleteBlob(blobName,options={}){return tracingClient.withSpan("ContainerCli\
ent-deleteBlob",options,async updatedOptions=>{let blobClient=this.getBlobClient(blobName);if(options.versionId){blobClient=blobClient.withVersion(options.versionId)}
return blobClient.delete(updatedOptions)})}async listBlobFlatSegment(marker2,options={}){return tracingClient.withSpan("ContainerClient-listBlobFlatSegment",options,
async updatedOptions=>{if(resolveResponseFormat(options.responseFormat)===StorageResponseFormat.Arrow){return this.listBlobFlatSegmentApacheArrow(marker2,{...options,
tracingOptions:updatedOptions.tracingOptions})}const response=utils_common_assertResponse(await this.containerContext.listBlobFlatSegment({marker:marker2,...options,
tracingOptions:updatedOptions.tracingOptions}));const wrappedResponse={...response,_response:{...response._response,parsedBody:ConvertInternalResponseOfListBlobFlat(
response._response.parsedBody)},segment:{...response.segment,blobItems:response.segment.blobItems.map(mapBlobItemInternal)}};return wrappedResponse})}async listBlobFlatSegmentApacheArrow(marker2,options){
const rawResponse=utils_common_assertResponse(await this.containerContext.listBlobFlatSegmentApacheArrow({marker:marker2,...options}));if(!isApacheArrow(rawResponse.
contentType)){const{parsed:internalResponse2,bodyAsText}=await deserializeListBlobFlatSegmentXml(rawResponse);return withListSegmentResponseMetadata({...internalResponse2,
segment:{...internalResponse2.segment,blobItems:(internalResponse2.segment?.blobItems??[]).map(mapBlobItemInternal)}},rawResponse,ConvertInternalResponseOfListBlobFlat(
internalResponse2),bodyAsText)}const parsed=await parseBlobListArrowResponse(rawResponse);const serviceUrl=new URL(this.url);const containerPath=serviceUrl.pathname.
replace(/\/+$/,"");serviceUrl.pathname=containerPath.slice(0,containerPath.lastIndexOf("/")+1);serviceUrl.search="";serviceUrl.hash="";const serviceEndpoint=serviceUrl.
toString();const internalResponse={serviceEndpoint,containerName:this.containerName,prefix:options.prefix,marker:marker2,maxPageSize:options.maxPageSize,segment:{
blobItems:parsed.blobItems},continuationToken:parsed.nextMarker};return withListSegmentResponseMetadata({serviceEndpoint,containerName:this.containerName,prefix:options.
prefix,marker:marker2,maxPageSize:options.maxPageSize,segment:{blobItems:parsed.blobItems.map(mapBlobItemInternal)},continuationToken:parsed.nextMarker},rawResponse,
ConvertInternalResponseOfListBlobFlat(internalResponse))}async listBlobHierarchySegment(delimiter2,marker2,options={}){return tracingClient.withSpan("ContainerC\
lient-listBlobHierarchySegment",options,async updatedOptions=>{if(resolveResponseFormat(options.responseFormat)===StorageResponseFormat.Arrow){return this.listBlobHierarchySegmentApacheArrow(
delimiter2,marker2,{...options,tracingOptions:updatedOptions.tracingOptions})}const response=utils_common_assertResponse(await this.containerContext.listBlobHierarchySegment(
delimiter2,{marker:marker2,...options,tracingOptions:updatedOptions.tracingOptions}));const wrappedResponse={...response,_response:{...response._response,parsedBody:ConvertInternalResponseOfListBlobHierarchy(
response._response.parsedBody)},segment:{...response.segment,blobItems:response.segment.blobItems.map(mapBlobItemInternal),blobPrefixes:response.segment.blobPrefixes?.
map(mapBlobPrefixInternal)}};return wrappedResponse})}async listBlobHierarchySegmentApacheArrow(delimiter2,marker2,options){const rawResponse=utils_common_assertResponse(
await this.containerContext.listBlobHierarchySegmentApacheArrow(delimiter2,{marker:marker2,...options}));if(!isApacheArrow(rawResponse.contentType)){const{parsed:internalResponse2,
bodyAsText}=await deserializeListBlobHierarchySegmentXml(rawResponse);return withListSegmentResponseMetadata({...internalResponse2,segment:{...internalResponse2.
segment,blobItems:(internalResponse2.segment?.blobItems??[]).map(mapBlobItemInternal),blobPrefixes:internalResponse2.segment?.blobPrefixes?.map(mapBlobPrefixInternal)}},
rawResponse,ConvertInternalResponseOfListBlobHierarchy(internalResponse2),bodyAsText)}const parsed=await parseBlobListArrowResponse(rawResponse);const serviceUrl=new URL(
this.url);const containerPath=serviceUrl.pathname.replace(/\/+$/,"");serviceUrl.pathname=containerPath.slice(0,containerPath.lastIndexOf("/")+1);serviceUrl.search=
"";serviceUrl.hash="";const serviceEndpoint=serviceUrl.toString();const internalResponse={serviceEndpoint,containerName:this.containerName,prefix:options.prefix,
marker:marker2,maxPageSize:options.maxPageSize,delimiter:delimiter2,segment:{blobItems:parsed.blobItems,blobPrefixes:parsed.blobPrefixes},continuationToken:parsed.
nextMarker};return withListSegmentResponseMetadata({serviceEndpoint,containerName:this.containerName,prefix:options.prefix,marker:marker2,maxPageSize:options.maxPageSize,
delimiter:delimiter2,segment:{blobItems:parsed.blobItems.map(mapBlobItemInternal),blobPrefixes:parsed.blobPrefixes.map(mapBlobPrefixInternal)},continuationToken:parsed.
nextMarker},rawResponse,ConvertInternalResponseOfListBlobHierarchy(internalResponse))}async*listSegments(marker2,options={}){let listBlobsFlatSegmentResponse;if(!!marker2||
marker2===void 0){do{listBlobsFlatSegmentResponse=await this.listBlobFlatSegment(marker2,options);marker2=listBlobsFlatSegmentResponse.continuationToken;yield await listBlobsFlatSegmentResponse}while(marker2)}}async*listItems(options={}){
let marker2;for await(const listBlobsFlatSegmentResponse of this.listSegments(marker2,options)){yield*listBlobsFlatSegmentResponse.segment.blobItems}}listBlobsFlat(options={}){
if(options.endBefore!==void 0&&resolveResponseFormat(options.responseFormat)!==StorageResponseFormat.Arrow){throw new RangeError("The 'endBefore' option is only\
 supported when 'responseFormat' is StorageResponseFormat.Arrow.")}const include2=[];if(options.includeCopy){include2.push("copy")}if(options.includeDeleted){include2.
push("deleted")}if(options.includeMetadata){include2.push("metadata")}if(options.includeSnapshots){include2.push("snapshots")}if(options.includeVersions){include2.
push("versions")}if(options.includeUncommitedBlobs){include2.push("uncommittedblobs")}if(options.includeTags){include2.push("tags")}if(options.includeDeletedWithVersions){
include2.push("deletedwithversions")}if(options.includeImmutabilityPolicy){include2.push("immutabilitypolicy")}if(options.includeLegalHold){include2.push("legal\
hold")}if(options.prefix===""){options.prefix=void 0}const updatedOptions={...options,...include2.length>0?{include:include2}:{}};const iter=this.listItems(updatedOptions);
return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{return this.listSegments(settings.continuationToken,{maxPageSize:settings.
maxPageSize,...updatedOptions})}}}async*listHierarchySegments(delimiter2,marker2,options={}){let listBlobsHierarchySegmentResponse;if(!!marker2||marker2===void 0){
do{listBlobsHierarchySegmentResponse=await this.listBlobHierarchySegment(delimiter2,marker2,options);marker2=listBlobsHierarchySegmentResponse.continuationToken;
yield await listBlobsHierarchySegmentResponse}while(marker2)}}async*listItemsByHierarchy(delimiter2,options={}){let marker2;for await(const listBlobsHierarchySegmentResponse of this.
listHierarchySegments(delimiter2,marker2,options)){const segment=listBlobsHierarchySegmentResponse.segment;if(segment.blobPrefixes){for(const prefix2 of segment.
blobPrefixes){yield{kind:"prefix",...prefix2}}}for(const blob of segment.blobItems){yield{kind:"blob",...blob}}}}listBlobsByHierarchy(delimiter2,options={}){if(delimiter2===
""){throw new RangeError("delimiter should contain one or more characters")}if(options.endBefore!==void 0&&resolveResponseFormat(options.responseFormat)!==StorageResponseFormat.
Arrow){throw new RangeError("The 'endBefore' option is only supported when 'responseFormat' is StorageResponseFormat.Arrow.")}const include2=[];if(options.includeCopy){
include2.push("copy")}if(options.includeDeleted){include2.push("deleted")}if(options.includeMetadata){include2.push("metadata")}if(options.includeSnapshots){include2.
push("snapshots")}if(options.includeVersions){include2.push("versions")}if(options.includeUncommitedBlobs){include2.push("uncommittedblobs")}if(options.includeTags){
include2.push("tags")}if(options.includeDeletedWithVersions){include2.push("deletedwithversions")}if(options.includeImmutabilityPolicy){include2.push("immutabil\
itypolicy")}if(options.includeLegalHold){include2.push("legalhold")}if(options.prefix===""){options.prefix=void 0}const updatedOptions={...options,...include2.length>
0?{include:include2}:{}};const iter=this.listItemsByHierarchy(delimiter2,updatedOptions);return{async next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>{return this.listHierarchySegments(delimiter2,settings.continuationToken,{maxPageSize:settings.maxPageSize,...updatedOptions})}}}async findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options={}){
return tracingClient.withSpan("ContainerClient-findBlobsByTagsSegment",options,async updatedOptions=>{const response=utils_common_assertResponse(await this.containerContext.
filterBlobs({abortSignal:options.abortSignal,where:tagFilterSqlExpression,marker:marker2,maxPageSize:options.maxPageSize,tracingOptions:updatedOptions.tracingOptions}));
const wrappedResponse={...response,_response:response._response,blobs:response.blobs.map(blob=>{let tagValue="";if(blob.tags?.blobTagSet.length===1){tagValue=blob.
tags.blobTagSet[0].value}return{...blob,tags:toTags(blob.tags),tagValue}})};return wrappedResponse})}async*findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options={}){
let response;if(!!marker2||marker2===void 0){do{response=await this.findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options);response.blobs=response.blobs||
[];marker2=response.continuationToken;yield response}while(marker2)}}async*findBlobsByTagsItems(tagFilterSqlExpression,options={}){let marker2;for await(const segment of this.
findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options)){yield*segment.blobs}}findBlobsByTags(tagFilterSqlExpression,options={}){const listSegmentOptions={
...options};const iter=this.findBlobsByTagsItems(tagFilterSqlExpression,listSegmentOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>{return this.findBlobsByTagsSegments(tagFilterSqlExpression,settings.continuationToken,{maxPageSize:settings.maxPageSize,...listSegmentOptions})}}}async getAccountInfo(options={}){
return tracingClient.withSpan("ContainerClient-getAccountInfo",options,async updatedOptions=>{return utils_common_assertResponse(await this.containerContext.getAccountInfo(
{abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}getContainerNameFromUrl(){let containerName;try{const parsedUrl=new URL(this.
url);if(parsedUrl.hostname.split(".")[1]==="blob"){containerName=parsedUrl.pathname.split("/")[1]}else if(utils_common_isIpEndpointStyle(parsedUrl)){containerName=
parsedUrl.pathname.split("/")[2]}else{containerName=parsedUrl.pathname.split("/")[1]}containerName=decodeURIComponent(containerName);if(!containerName){throw new Error(
"Provided containerName is invalid.")}return containerName}catch(error){throw new Error("Unable to extract containerName with provided information.")}}generateSasUrl(options){
return new Promise(resolve=>{if(!(this.credential instanceof StorageSharedKeyCredential)){throw new RangeError("Can only generate the SAS when the client is ini\
tialized with a shared key credential")}const sas=generateBlobSASQueryParameters({containerName:this._containerName,...options},this.credential).toString();resolve(
utils_common_appendToURLQuery(this.url,sas))})}generateSasStringToSign(options){if(!(this.credential instanceof StorageSharedKeyCredential)){throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential")}return generateBlobSASQueryParametersInternal({containerName:this._containerName,
...options},this.credential).stringToSign}generateUserDelegationSasUrl(options,userDelegationKey){return new Promise(resolve=>{const sas=generateBlobSASQueryParameters(
{containerName:this._containerName,...options},userDelegationKey,this.accountName).toString();resolve(utils_common_appendToURLQuery(this.url,sas))})}generateUserDelegationSasStringToSign(options,userDelegationKey){
return generateBlobSASQueryParametersInternal({containerName:this._containerName,...options},userDelegationKey,this.accountName).stringToSign}getBlobBatchClient(){
return new BlobBatchClient(this.url,this.pipeline)}};class AccountSASPermissions{static parse(permissions){const accountSASPermissions=new AccountSASPermissions;
for(const c of permissions){switch(c){case"r":accountSASPermissions.read=true;break;case"w":accountSASPermissions.write=true;break;case"d":accountSASPermissions.
delete=true;break;case"x":accountSASPermissions.deleteVersion=true;break;case"l":accountSASPermissions.list=true;break;case"a":accountSASPermissions.add=true;break;case"\
c":accountSASPermissions.create=true;break;case"u":accountSASPermissions.update=true;break;case"p":accountSASPermissions.process=true;break;case"t":accountSASPermissions.
tag=true;break;case"f":accountSASPermissions.filter=true;break;case"i":accountSASPermissions.setImmutabilityPolicy=true;break;case"y":accountSASPermissions.permanentDelete=
true;break;default:throw new RangeError(`Invalid permission character: ${c}`)}}return accountSASPermissions}static from(permissionLike){const accountSASPermissions=new AccountSASPermissions;
if(permissionLike.read){accountSASPermissions.read=true}if(permissionLike.write){accountSASPermissions.write=true}if(permissionLike.delete){accountSASPermissions.
delete=true}if(permissionLike.deleteVersion){accountSASPermissions.deleteVersion=true}if(permissionLike.filter){accountSASPermissions.filter=true}if(permissionLike.
tag){accountSASPermissions.tag=true}if(permissionLike.list){accountSASPermissions.list=true}if(permissionLike.add){accountSASPermissions.add=true}if(permissionLike.
create){accountSASPermissions.create=true}if(permissionLike.update){accountSASPermissions.update=true}if(permissionLike.process){accountSASPermissions.process=true}
if(permissionLike.setImmutabilityPolicy){accountSASPermissions.setImmutabilityPolicy=true}if(permissionLike.permanentDelete){accountSASPermissions.permanentDelete=
true}return accountSASPermissions}read=false;write=false;delete=false;deleteVersion=false;list=false;add=false;create=false;update=false;process=false;tag=false;filter=false;setImmutabilityPolicy=false;permanentDelete=false;toString(){
const permissions=[];if(this.read){permissions.push("r")}if(this.write){permissions.push("w")}if(this.delete){permissions.push("d")}if(this.deleteVersion){permissions.
push("x")}if(this.filter){permissions.push("f")}if(this.tag){permissions.push("t")}if(this.list){permissions.push("l")}if(this.add){permissions.push("a")}if(this.
create){permissions.push("c")}if(this.update){permissions.push("u")}if(this.process){permissions.push("p")}if(this.setImmutabilityPolicy){permissions.push("i")}
if(this.permanentDelete){permissions.push("y")}return permissions.join("")}};class AccountSASResourceTypes{static parse(resourceTypes){const accountSASResourceTypes=new AccountSASResourceTypes;
for(const c of resourceTypes){switch(c){case"s":accountSASResourceTypes.service=true;break;case"c":accountSASResourceTypes.container=true;break;case"o":accountSASResourceTypes.
object=true;break;default:throw new RangeError(`Invalid resource type: ${c}`)}}return accountSASResourceTypes}service=false;container=false;object=false;toString(){
const resourceTypes=[];if(this.service){resourceTypes.push("s")}if(this.container){resourceTypes.push("c")}if(this.object){resourceTypes.push("o")}return resourceTypes.
join("")}};class AccountSASServices{static parse(services){const accountSASServices=new AccountSASServices;for(const c of services){switch(c){case"b":accountSASServices.
blob=true;break;case"f":accountSASServices.file=true;break;case"q":accountSASServices.queue=true;break;case"t":accountSASServices.table=true;break;default:throw new RangeError(
`Invalid service character: ${c}`)}}return accountSASServices}blob=false;file=false;queue=false;table=false;toString(){const services=[];if(this.blob){services.
push("b")}if(this.table){services.push("t")}if(this.queue){services.push("q")}if(this.file){services.push("f")}return services.join("")}};function generateAccountSASQueryParameters(accountSASSignatureValues,sharedKeyCredential){
return generateAccountSASQueryParametersInternal(accountSASSignatureValues,sharedKeyCredential).sasQueryParameters}function generateAccountSASQueryParametersInternal(accountSASSignatureValues,sharedKeyCredential){
const version2=accountSASSignatureValues.version?accountSASSignatureValues.version:SERVICE_VERSION;if(accountSASSignatureValues.permissions&&accountSASSignatureValues.
permissions.setImmutabilityPolicy&&version2<"2020-08-04"){throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.")}if(accountSASSignatureValues.
permissions&&accountSASSignatureValues.permissions.deleteVersion&&version2<"2019-10-10"){throw RangeError("'version' must be >= '2019-10-10' when provided 'x' p\
ermission.")}if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.permanentDelete&&version2<"2019-10-10"){throw RangeError("'version'\
 must be >= '2019-10-10' when provided 'y' permission.")}if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.tag&&version2<"2019-12-\
12"){throw RangeError("'version' must be >= '2019-12-12' when provided 't' permission.")}if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.
filter&&version2<"2019-12-12"){throw RangeError("'version' must be >= '2019-12-12' when provided 'f' permission.")}if(accountSASSignatureValues.encryptionScope&&
version2<"2020-12-06"){throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.")}const parsedPermissions=AccountSASPermissions.
parse(accountSASSignatureValues.permissions.toString());const parsedServices=AccountSASServices.parse(accountSASSignatureValues.services).toString();const parsedResourceTypes=AccountSASResourceTypes.
parse(accountSASSignatureValues.resourceTypes).toString();let stringToSign;if(version2>="2020-12-06"){stringToSign=[sharedKeyCredential.accountName,parsedPermissions,
parsedServices,parsedResourceTypes,accountSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(accountSASSignatureValues.startsOn,false):"",utils_common_truncatedISO8061Date(
accountSASSignatureValues.expiresOn,false),accountSASSignatureValues.ipRange?ipRangeToString(accountSASSignatureValues.ipRange):"",accountSASSignatureValues.protocol?
accountSASSignatureValues.protocol:"",version2,accountSASSignatureValues.encryptionScope?accountSASSignatureValues.encryptionScope:"",""].join("\n")}else{stringToSign=
[sharedKeyCredential.accountName,parsedPermissions,parsedServices,parsedResourceTypes,accountSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(accountSASSignatureValues.
startsOn,false):"",utils_common_truncatedISO8061Date(accountSASSignatureValues.expiresOn,false),accountSASSignatureValues.ipRange?ipRangeToString(accountSASSignatureValues.
ipRange):"",accountSASSignatureValues.protocol?accountSASSignatureValues.protocol:"",version2,""].join("\n")}const signature=sharedKeyCredential.computeHMACSHA256(
stringToSign);return{sasQueryParameters:new SASQueryParameters(version2,signature,parsedPermissions.toString(),parsedServices,parsedResourceTypes,accountSASSignatureValues.
protocol,accountSASSignatureValues.startsOn,accountSASSignatureValues.expiresOn,accountSASSignatureValues.ipRange,void 0,void 0,void 0,void 0,void 0,void 0,void 0,
void 0,void 0,void 0,accountSASSignatureValues.encryptionScope),stringToSign}};function isBlobGetUserDelegationKeyParameters(parameter){if(!parameter||typeof parameter!==
"object"){return false}const castParameter=parameter;return castParameter.expiresOn instanceof Date}class BlobServiceClient extends StorageClient_StorageClient{serviceContext;blobClientConfig;static fromConnectionString(connectionString,options){
options=options||{};const extractedCreds=utils_common_extractConnectionStringParts(connectionString);if(extractedCreds.kind==="AccountConnString"){if(dist_esm.qx){
const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,extractedCreds.accountKey);if(!options.proxyOptions){options.proxyOptions=(0,
esm.nV)(extractedCreds.proxyUri)}const pipeline=newPipeline(sharedKeyCredential,options);return new BlobServiceClient(extractedCreds.url,pipeline)}else{throw new Error(
"Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){const pipeline=newPipeline(new AnonymousCredential,
options);return new BlobServiceClient(extractedCreds.url+"?"+extractedCreds.accountSas,pipeline,options)}else{throw new Error("Connection string must be either \
an Account connection string or a SAS connection string")}}constructor(url2,credentialOrPipeline,options){options=options??{};let pipeline;if(isPipelineLike(credentialOrPipeline)){
pipeline=credentialOrPipeline}else if(dist_esm.qx&&credentialOrPipeline instanceof StorageSharedKeyCredential||credentialOrPipeline instanceof AnonymousCredential||
isTokenCredential(credentialOrPipeline)){pipeline=newPipeline(credentialOrPipeline,options)}else{pipeline=newPipeline(new AnonymousCredential,options)}super(url2,
pipeline);this.serviceContext=this.storageClientContext.service;this.blobClientConfig=options}getContainerClient(containerName){return new ContainerClient(utils_common_appendToURLPath(
this.url,encodeURIComponent(containerName)),this.pipeline,this.blobClientConfig)}async createContainer(containerName,options={}){return tracingClient.withSpan("\
BlobServiceClient-createContainer",options,async updatedOptions=>{const containerClient=this.getContainerClient(containerName);const containerCreateResponse=await containerClient.
create(updatedOptions);return{containerClient,containerCreateResponse}})}async deleteContainer(containerName,options={}){return tracingClient.withSpan("BlobServ\
iceClient-deleteContainer",options,async updatedOptions=>{const containerClient=this.getContainerClient(containerName);return containerClient.delete(updatedOptions)})}async undeleteContainer(deletedContainerName2,deletedContainerVersion2,options={}){
return tracingClient.withSpan("BlobServiceClient-undeleteContainer",options,async updatedOptions=>{const containerClient=this.getContainerClient(options.destinationContainerName||
deletedContainerName2);const containerContext=containerClient["storageClientContext"].container;const containerUndeleteResponse=utils_common_assertResponse(await containerContext.
restore({deletedContainerName:deletedContainerName2,deletedContainerVersion:deletedContainerVersion2,tracingOptions:updatedOptions.tracingOptions}));return{containerClient,
containerUndeleteResponse}})}async getProperties(options={}){return tracingClient.withSpan("BlobServiceClient-getProperties",options,async updatedOptions=>{return utils_common_assertResponse(
await this.serviceContext.getProperties({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}async setProperties(properties,options={}){
return tracingClient.withSpan("BlobServiceClient-setProperties",options,async updatedOptions=>{return utils_common_assertResponse(await this.serviceContext.setProperties(
properties,{abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}async getStatistics(options={}){return tracingClient.withSpan("Blo\
bServiceClient-getStatistics",options,async updatedOptions=>{return utils_common_assertResponse(await this.serviceContext.getStatistics({abortSignal:options.abortSignal,
tracingOptions:updatedOptions.tracingOptions}))})}async getAccountInfo(options={}){return tracingClient.withSpan("BlobServiceClient-getAccountInfo",options,async updatedOptions=>{
return utils_common_assertResponse(await this.serviceContext.getAccountInfo({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}))})}async listContainersSegment(marker2,options={}){
return tracingClient.withSpan("BlobServiceClient-listContainersSegment",options,async updatedOptions=>{return utils_common_assertResponse(await this.serviceContext.
listContainersSegment({abortSignal:options.abortSignal,marker:marker2,...options,include:typeof options.include==="string"?[options.include]:options.include,tracingOptions:updatedOptions.
tracingOptions}))})}async findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options={}){return tracingClient.withSpan("BlobServiceClient-findBlobsByTagsSegm\
ent",options,async updatedOptions=>{const response=utils_common_assertResponse(await this.serviceContext.filterBlobs({abortSignal:options.abortSignal,where:tagFilterSqlExpression,
marker:marker2,maxPageSize:options.maxPageSize,tracingOptions:updatedOptions.tracingOptions}));const wrappedResponse={...response,_response:response._response,blobs:response.
blobs.map(blob=>{let tagValue="";if(blob.tags?.blobTagSet.length===1){tagValue=blob.tags.blobTagSet[0].value}return{...blob,tags:toTags(blob.tags),tagValue}})};
return wrappedResponse})}async*findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options={}){let response;if(!!marker2||marker2===void 0){do{response=await this.
findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options);response.blobs=response.blobs||[];marker2=response.continuationToken;yield response}while(marker2)}}async*findBlobsByTagsItems(tagFilterSqlExpression,options={}){
let marker2;for await(const segment of this.findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options)){yield*segment.blobs}}findBlobsByTags(tagFilterSqlExpression,options={}){
const listSegmentOptions={...options};const iter=this.findBlobsByTagsItems(tagFilterSqlExpression,listSegmentOptions);return{next(){return iter.next()},[Symbol.
asyncIterator](){return this},byPage:(settings={})=>{return this.findBlobsByTagsSegments(tagFilterSqlExpression,settings.continuationToken,{maxPageSize:settings.
maxPageSize,...listSegmentOptions})}}}async*listSegments(marker2,options={}){let listContainersSegmentResponse;if(!!marker2||marker2===void 0){do{listContainersSegmentResponse=
await this.listContainersSegment(marker2,options);listContainersSegmentResponse.containerItems=listContainersSegmentResponse.containerItems||[];marker2=listContainersSegmentResponse.
continuationToken;yield await listContainersSegmentResponse}while(marker2)}}async*listItems(options={}){let marker2;for await(const segment of this.listSegments(
marker2,options)){yield*segment.containerItems}}listContainers(options={}){if(options.prefix===""){options.prefix=void 0}const include2=[];if(options.includeDeleted){
include2.push("deleted")}if(options.includeMetadata){include2.push("metadata")}if(options.includeSystem){include2.push("system")}const listSegmentOptions={...options,
...include2.length>0?{include:include2}:{}};const iter=this.listItems(listSegmentOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>{return this.listSegments(settings.continuationToken,{maxPageSize:settings.maxPageSize,...listSegmentOptions})}}}async getUserDelegationKey(startsOnOrParam,expiresOnOrOption,options={}){
let startsOn=startsOnOrParam;let expiresOn2=expiresOnOrOption;let userDelegationTid=void 0;let getUserDelegationKeyOptions=options;if(isBlobGetUserDelegationKeyParameters(
startsOnOrParam)){startsOn=startsOnOrParam.startsOn;expiresOn2=startsOnOrParam.expiresOn;userDelegationTid=startsOnOrParam.delegatedUserTenantId;getUserDelegationKeyOptions=
expiresOnOrOption;getUserDelegationKeyOptions=getUserDelegationKeyOptions??{}}return tracingClient.withSpan("BlobServiceClient-getUserDelegationKey",getUserDelegationKeyOptions,
async updatedOptions=>{const response=utils_common_assertResponse(await this.serviceContext.getUserDelegationKey({startsOn:utils_common_truncatedISO8061Date(startsOn,
false),expiresOn:utils_common_truncatedISO8061Date(expiresOn2,false),delegatedUserTid:userDelegationTid},{abortSignal:getUserDelegationKeyOptions.abortSignal,tracingOptions:updatedOptions.
tracingOptions}));const userDelegationKey={signedObjectId:response.signedObjectId,signedTenantId:response.signedTenantId,signedStartsOn:new Date(response.signedStartsOn),
signedExpiresOn:new Date(response.signedExpiresOn),signedService:response.signedService,signedVersion:response.signedVersion,signedDelegatedUserTenantId:response.
signedDelegatedUserTenantId,value:response.value};const res={_response:response._response,requestId:response.requestId,clientRequestId:response.clientRequestId,
version:response.version,date:response.date,errorCode:response.errorCode,...userDelegationKey};return res})}getBlobBatchClient(){return new BlobBatchClient(this.
url,this.pipeline)}generateAccountSasUrl(expiresOn2,permissions=AccountSASPermissions.parse("r"),resourceTypes="sco",options={}){if(!(this.credential instanceof
StorageSharedKeyCredential)){throw RangeError("Can only generate the account SAS when the client is initialized with a shared key credential")}if(expiresOn2===void 0){
const now=new Date;expiresOn2=new Date(now.getTime()+3600*1e3)}const sas=generateAccountSASQueryParameters({permissions,expiresOn:expiresOn2,resourceTypes,services:AccountSASServices.
parse("b").toString(),...options},this.credential).toString();return utils_common_appendToURLQuery(this.url,sas)}generateSasStringToSign(expiresOn2,permissions=AccountSASPermissions.
parse("r"),resourceTypes="sco",options={}){if(!(this.credential instanceof StorageSharedKeyCredential)){throw RangeError("Can only generate the account SAS when\
 the client is initialized with a shared key credential")}if(expiresOn2===void 0){const now=new Date;expiresOn2=new Date(now.getTime()+3600*1e3)}return generateAccountSASQueryParametersInternal(
{permissions,expiresOn:expiresOn2,resourceTypes,services:AccountSASServices.parse("b").toString(),...options},this.credential).stringToSign}};var generatedModels_KnownEncryptionAlgorithmType;
(function(KnownEncryptionAlgorithmType2){KnownEncryptionAlgorithmType2["AES256"]="AES256"})(generatedModels_KnownEncryptionAlgorithmType||(generatedModels_KnownEncryptionAlgorithmType=
{}));;}),27970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Az:()=>getEnvironmentVariable,
Bd:()=>isBrowser,N6:()=>isDeno,Qg:()=>isBun,lV:()=>isReactNative,p7:()=>isWebWorker,qx:()=>isNodeLike2,tX:()=>isNodeRuntime});var node_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1708);function getEnvironmentVariable(name){return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name]}function emitNodeWarning2(warning){process.emitWarning(warning)}
const isBrowser=false;const isWebWorker=false;const isDeno=typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno==="string"&&node_process__WEBPACK_IMPORTED_MODULE_0__.
versions.deno.length>0;const isBun=typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun==="string"&&node_process__WEBPACK_IMPORTED_MODULE_0__.versions.
bun.length>0;const isNodeLike2=true;const isNodeRuntime=!isBun&&!isDeno;const isReactNative=false}),47507:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>logger2});var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3482);const logger2=(0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_0__.
KV)("ts-http-runtime")}),3482:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KV:()=>createClientLogger,
MX:()=>createLoggerContext});var external_node_os_=__webpack_require__(48161);var external_node_util_=__webpack_require__(57975);var external_node_process_=__webpack_require__(
1708);;function log(message,...args){external_node_process_.stderr.write(`${external_node_util_.format(message,...args)}${external_node_os_.EOL}`)}var env=__webpack_require__(
27970);;const debugEnvVariable=(0,env.Az)("DEBUG");let enabledString;let enabledNamespaces=[];let skippedNamespaces=[];const debuggers=[];if(debugEnvVariable){enable(
debugEnvVariable)}const debugObj=Object.assign(namespace=>{return createDebugger(namespace)},{enable,enabled,disable,log});function enable(namespaces){enabledString=
namespaces;enabledNamespaces=[];skippedNamespaces=[];const namespaceList=namespaces.split(",").map(ns=>ns.trim());for(const ns of namespaceList){if(ns.startsWith(
"-")){skippedNamespaces.push(ns.substring(1))}else{enabledNamespaces.push(ns)}}for(const instance of debuggers){instance.enabled=enabled(instance.namespace)}}function enabled(namespace){
if(namespace.endsWith("*")){return true}for(const skipped of skippedNamespaces){if(namespaceMatches(namespace,skipped)){return false}}for(const enabledNamespace of enabledNamespaces){
if(namespaceMatches(namespace,enabledNamespace)){return true}}return false}function namespaceMatches(namespace,patternToMatch){if(patternToMatch.indexOf("*")===
-1){return namespace===patternToMatch}let pattern=patternToMatch;if(patternToMatch.indexOf("**")!==-1){const patternParts=[];let lastCharacter="";for(const character of patternToMatch){
if(character==="*"&&lastCharacter==="*"){continue}else{lastCharacter=character;patternParts.push(character)}}pattern=patternParts.join("")}let namespaceIndex=0;
let patternIndex=0;const patternLength=pattern.length;const namespaceLength=namespace.length;let lastWildcard=-1;let lastWildcardNamespace=-1;while(namespaceIndex<
namespaceLength&&patternIndex<patternLength){if(pattern[patternIndex]==="*"){lastWildcard=patternIndex;patternIndex++;if(patternIndex===patternLength){return true}
while(namespace[namespaceIndex]!==pattern[patternIndex]){namespaceIndex++;if(namespaceIndex===namespaceLength){return false}}lastWildcardNamespace=namespaceIndex;
namespaceIndex++;patternIndex++;continue}else if(pattern[patternIndex]===namespace[namespaceIndex]){patternIndex++;namespaceIndex++}else if(lastWildcard>=0){patternIndex=
lastWildcard+1;namespaceIndex=lastWildcardNamespace+1;if(namespaceIndex===namespaceLength){return false}while(namespace[namespaceIndex]!==pattern[patternIndex]){
namespaceIndex++;if(namespaceIndex===namespaceLength){return false}}lastWildcardNamespace=namespaceIndex;namespaceIndex++;patternIndex++;continue}else{return false}}
const namespaceDone=namespaceIndex===namespace.length;const patternDone=patternIndex===pattern.length;const trailingWildCard=patternIndex===pattern.length-1&&pattern[patternIndex]===
"*";return namespaceDone&&(patternDone||trailingWildCard)}function disable(){const result=enabledString||"";enable("");return result}function createDebugger(namespace){
const newDebugger=Object.assign(debug2,{enabled:enabled(namespace),destroy,log:debugObj.log,namespace,extend});function debug2(...args){if(!newDebugger.enabled){
return}if(args.length>0){args[0]=`${namespace} ${args[0]}`}newDebugger.log(...args)}debuggers.push(newDebugger);return newDebugger}function destroy(){const index=debuggers.
indexOf(this);if(index>=0){debuggers.splice(index,1);return true}return false}function extend(namespace){const newDebugger=createDebugger(`${this.namespace}:${namespace}`);
newDebugger.log=this.log;return newDebugger}const debug=debugObj;;const TYPESPEC_RUNTIME_LOG_LEVELS=["verbose","info","warning","error"];const levelMap={verbose:400,
info:300,warning:200,error:100};function patchLogMethod(parent,child){child.log=(...args)=>{parent.log(...args)}}function isTypeSpecRuntimeLogLevel(level){return TYPESPEC_RUNTIME_LOG_LEVELS.
includes(level)}function createLoggerContext(options){const registeredLoggers=new Set;const logLevelFromEnv=(0,env.Az)(options.logLevelEnvVarName);let logLevel;
const clientLogger=debug(options.namespace);clientLogger.log=(...args)=>{debug.log(...args)};function contextSetLogLevel(level){if(level&&!isTypeSpecRuntimeLogLevel(
level)){throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`)}logLevel=level;const enabledNamespaces2=[];
for(const logger2 of registeredLoggers){if(shouldEnable(logger2)){enabledNamespaces2.push(logger2.namespace)}}debug.enable(enabledNamespaces2.join(","))}if(logLevelFromEnv){
if(isTypeSpecRuntimeLogLevel(logLevelFromEnv)){contextSetLogLevel(logLevelFromEnv)}else{console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}\
'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`)}}function shouldEnable(logger2){return Boolean(logLevel&&levelMap[logger2.
level]<=levelMap[logLevel])}function createLogger(parent,level){const logger2=Object.assign(parent.extend(level),{level});patchLogMethod(parent,logger2);if(shouldEnable(
logger2)){const enabledNamespaces2=debug.disable();debug.enable(enabledNamespaces2+","+logger2.namespace)}registeredLoggers.add(logger2);return logger2}function contextGetLogLevel(){
return logLevel}function contextCreateClientLogger(namespace){const clientRootLogger=clientLogger.extend(namespace);patchLogMethod(clientLogger,clientRootLogger);
return{error:createLogger(clientRootLogger,"error"),warning:createLogger(clientRootLogger,"warning"),info:createLogger(clientRootLogger,"info"),verbose:createLogger(
clientRootLogger,"verbose")}}return{setLogLevel:contextSetLogLevel,getLogLevel:contextGetLogLevel,createClientLogger:contextCreateClientLogger,logger:clientLogger}}
const context=createLoggerContext({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"});const TypeSpecRuntimeLogger=context.logger;function setLogLevel(logLevel){
context.setLogLevel(logLevel)}function getLogLevel(){return context.getLogLevel()}function createClientLogger(namespace){return context.createClientLogger(namespace)}}),
3816:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>stringToUint8Array2,S:()=>uint8ArrayToString2});
function uint8ArrayToString2(bytes,format){return Buffer.from(bytes).toString(format)}function stringToUint8Array2(value,format){return Buffer.from(value,format)}}),
70297:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>calculateRetryDelay});;function getRandomIntegerInclusive(min,max){
min=Math.ceil(min);max=Math.floor(max);const offset=Math.floor(Math.random()*(max-min+1));return offset+min};function calculateRetryDelay(retryAttempt,config){const exponentialDelay=config.
retryDelayInMs*Math.pow(2,retryAttempt);const clampedDelay=Math.min(config.maxRetryDelayInMs,exponentialDelay);const retryAfterInMs=clampedDelay/2+getRandomIntegerInclusive(
0,clampedDelay/2);return{retryAfterInMs}}}),34820:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>isError});var _object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8011);function isError(e){if((0,_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(e)){
const hasName=typeof e.name==="string";const hasMessage=typeof e.message==="string";return hasName&&hasMessage}return false}}),1834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{If:()=>sanitizer.I,gE:()=>delay2.g,Bd:()=>env.Bd,Qg:()=>env.Qg,N6:()=>env.N6,bJ:()=>error.b,qx:()=>env.qx,tX:()=>env.
tX,lV:()=>env.lV,p7:()=>env.p7,N4:()=>uuidUtils.N,Al:()=>bytesEncoding.A,SW:()=>bytesEncoding.S});var delay2=__webpack_require__(70297);var error=__webpack_require__(
34820);var external_node_crypto_=__webpack_require__(77598);;async function computeSha256Hmac(key,stringToSign,encoding){const decodedKey=Buffer.from(key,"base6\
4");return createHmac("sha256",decodedKey).update(stringToSign).digest(encoding)}async function computeSha256Hash(content,encoding){return createHash("sha256").
update(content).digest(encoding)}var uuidUtils=__webpack_require__(15410);var env=__webpack_require__(27970);var bytesEncoding=__webpack_require__(3816);var sanitizer=__webpack_require__(
51945);var responseBody=__webpack_require__(9095);;}),8011:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{G:()=>isObject});function isObject(input){return typeof input==="object"&&input!==null&&!Array.isArray(input)&&!(input instanceof RegExp)&&
!(input instanceof Date)}}),9095:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{VA:()=>disposeResponseBody,
WT:()=>disposeNodeStream,aP:()=>setRequestCompletion,rb:()=>setResponseBodyDisposer,rp:()=>setResponseBodySource});var _log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
47507);const responseBodySources=new WeakMap;const responseBodyDisposers=new WeakMap;const requestCompletions=new WeakMap;const responseBodyCompletions=new WeakMap;
function setRequestCompletion(response,completion){requestCompletions.set(response,completion);completion.then(()=>requestCompletions.get(response)===completion&&
requestCompletions.delete(response)).catch(error=>{_log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error tracking request completion",error)})}function getRequestCompletion(response){
return requestCompletions.get(response)}function setResponseBodyCompletion(response,completion){responseBodyCompletions.set(response,completion);completion.then(
()=>responseBodyCompletions.get(response)===completion&&responseBodyCompletions.delete(response)).catch(error=>{logger.warning("Error tracking response body com\
pletion",error)})}function getResponseBodyCompletion(response){return responseBodyCompletions.get(response)}function isNodeResponseBody(value){return typeof value===
"object"&&value!==null&&"resume"in value&&typeof value.resume==="function"}function isNodeEventEmitterBody(value){return"on"in value&&typeof value.on==="functio\
n"&&"once"in value&&typeof value.once==="function"&&"removeListener"in value&&typeof value.removeListener==="function"}function isBrowserResponseBody(value){return typeof value===
"object"&&value!==null&&"cancel"in value&&typeof value.cancel==="function"}function setResponseBodySource(body,source){if(isNodeResponseBody(body)&&isNodeResponseBody(
source)){responseBodySources.set(body,source)}}function setResponseBodyDisposer(response,dispose){responseBodyDisposers.set(response,dispose);return()=>{if(responseBodyDisposers.
get(response)===dispose){responseBodyDisposers.delete(response)}}}function disposeNodeResponseBody(readableStream,disposed=new Set){if(disposed.has(readableStream)){
return}disposed.add(readableStream);const source=responseBodySources.get(readableStream);responseBodySources.delete(readableStream);if(readableStream.closed!==true){
if(readableStream.destroy){if(isNodeEventEmitterBody(readableStream)){const onError=error=>{_log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error disposing Node\
 stream",error)};const onClose=()=>{readableStream.removeListener("error",onError)};readableStream.on("error",onError);readableStream.once("close",onClose);try{
readableStream.destroy()}catch(error){readableStream.removeListener("error",onError);readableStream.removeListener("close",onClose);throw error}}else{readableStream.
destroy()}}else{readableStream.resume()}}if(source){disposeNodeResponseBody(source,disposed)}}function disposeNodeStream(stream){try{disposeNodeResponseBody(stream)}catch(error){
_log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error disposing Node stream",error)}}async function disposeResponseBody(response){try{const dispose=responseBodyDisposers.
get(response);responseBodyDisposers.delete(response);try{const readableStream=response.readableStreamBody;if(isNodeResponseBody(readableStream)){disposeNodeStream(
readableStream);return}const browserStream=response.browserStreamBody;if(isBrowserResponseBody(browserStream)){await browserStream.cancel()}}finally{dispose?.()}}catch(error){
_log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error disposing response body",error)}}}),51945:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>Sanitizer});var _object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8011);const RedactedString="REDACTE\
D";const defaultAllowedHeaderNames=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","c\
lient-request-id","ms-cv","return-client-request-id","traceparent","azure-deprecating","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access\
-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-\
Request-Method","Origin","Accept","Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified\
-Since","If-None-Match","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"];
const defaultAllowedQueryParameters=["api-version"];class Sanitizer{allowedHeaderNames;allowedQueryParameters;constructor({additionalAllowedHeaderNames:allowedHeaderNames=[],
additionalAllowedQueryParameters:allowedQueryParameters=[]}={}){allowedHeaderNames=defaultAllowedHeaderNames.concat(allowedHeaderNames);allowedQueryParameters=defaultAllowedQueryParameters.
concat(allowedQueryParameters);this.allowedHeaderNames=new Set(allowedHeaderNames.map(n=>n.toLowerCase()));this.allowedQueryParameters=new Set(allowedQueryParameters.
map(p=>p.toLowerCase()))}sanitize(obj){const seen=new Set;return JSON.stringify(obj,(key,value)=>{if(value instanceof Error){return{...value,name:value.name,message:value.
message}}if(key==="headers"&&(0,_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)){return this.sanitizeHeaders(value)}else if(key==="url"&&typeof value==="strin\
g"){return this.sanitizeUrl(value)}else if(key==="query"&&(0,_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)){return this.sanitizeQuery(value)}else if(key==="\
body"){return void 0}else if(key==="response"){return void 0}else if(key==="operationSpec"){return void 0}else if(Array.isArray(value)||(0,_object_js__WEBPACK_IMPORTED_MODULE_0__.
G)(value)){if(seen.has(value)){return"[Circular]"}seen.add(value)}return value},2)}sanitizeUrl(value){if(typeof value!=="string"||value===null||value===""){return value}
const url=new URL(value);if(!url.search){return value}for(const[key]of url.searchParams){if(!this.allowedQueryParameters.has(key.toLowerCase())){url.searchParams.
set(key,RedactedString)}}return url.toString()}sanitizeHeaders(obj){const sanitized={};for(const key of Object.keys(obj)){if(this.allowedHeaderNames.has(key.toLowerCase())){
sanitized[key]=obj[key]}else{sanitized[key]=RedactedString}}return sanitized}sanitizeQuery(value){if(typeof value!=="object"||value===null){return value}const sanitized={};
for(const k of Object.keys(value)){if(this.allowedQueryParameters.has(k.toLowerCase())){sanitized[k]=value[k]}else{sanitized[k]=RedactedString}}return sanitized}}}),
15410:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>randomUUID});function randomUUID(){
return globalThis.crypto.randomUUID()}})};
