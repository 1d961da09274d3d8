export const id=5222;export const ids=[5222];export const modules={29750:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.ContextAPI=void 0;const NoopContextManager_1=__webpack_require__(99522);const global_utils_1=__webpack_require__(39923);const diag_1=__webpack_require__(
1230);const API_NAME="context";const NOOP_CONTEXT_MANAGER=new NoopContextManager_1.NoopContextManager;class ContextAPI{constructor(){}static getInstance(){if(!this.
_instance){this._instance=new ContextAPI}return this._instance}setGlobalContextManager(contextManager){return(0,global_utils_1.registerGlobal)(API_NAME,contextManager,
diag_1.DiagAPI.instance())}active(){return this._getContextManager().active()}with(context,fn,thisArg,...args){return this._getContextManager().with(context,fn,
thisArg,...args)}bind(context,target){return this._getContextManager().bind(context,target)}_getContextManager(){return(0,global_utils_1.getGlobal)(API_NAME)||NOOP_CONTEXT_MANAGER}disable(){
this._getContextManager().disable();(0,global_utils_1.unregisterGlobal)(API_NAME,diag_1.DiagAPI.instance())}}exports.ContextAPI=ContextAPI}),1230:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.DiagAPI=void 0;const ComponentLogger_1=__webpack_require__(37723);const logLevelLogger_1=__webpack_require__(
83514);const types_1=__webpack_require__(2573);const global_utils_1=__webpack_require__(39923);const API_NAME="diag";class DiagAPI{static instance(){if(!this._instance){
this._instance=new DiagAPI}return this._instance}constructor(){function _logProxy(funcName){return function(...args){const logger=(0,global_utils_1.getGlobal)("\
diag");if(!logger)return;return logger[funcName](...args)}}const self2=this;const setLogger=(logger,optionsOrLogLevel={logLevel:types_1.DiagLogLevel.INFO})=>{var _a,
_b,_c;if(logger===self2){const err=new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custo\
m implementation");self2.error((_a=err.stack)!==null&&_a!==void 0?_a:err.message);return false}if(typeof optionsOrLogLevel==="number"){optionsOrLogLevel={logLevel:optionsOrLogLevel}}
const oldLogger=(0,global_utils_1.getGlobal)("diag");const newLogger=(0,logLevelLogger_1.createLogLevelDiagLogger)((_b=optionsOrLogLevel.logLevel)!==null&&_b!==
void 0?_b:types_1.DiagLogLevel.INFO,logger);if(oldLogger&&!optionsOrLogLevel.suppressOverrideMessage){const stack=(_c=new Error().stack)!==null&&_c!==void 0?_c:
"<failed to generate stacktrace>";oldLogger.warn(`Current logger will be overwritten from ${stack}`);newLogger.warn(`Current logger will overwrite one already r\
egistered from ${stack}`)}return(0,global_utils_1.registerGlobal)("diag",newLogger,self2,true)};self2.setLogger=setLogger;self2.disable=()=>{(0,global_utils_1.unregisterGlobal)(
API_NAME,self2)};self2.createComponentLogger=options=>{return new ComponentLogger_1.DiagComponentLogger(options)};self2.verbose=_logProxy("verbose");self2.debug=
_logProxy("debug");self2.info=_logProxy("info");self2.warn=_logProxy("warn");self2.error=_logProxy("error")}}exports.DiagAPI=DiagAPI}),18692:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.MetricsAPI=void 0;const NoopMeterProvider_1=__webpack_require__(12896);const global_utils_1=__webpack_require__(
39923);const diag_1=__webpack_require__(1230);const API_NAME="metrics";class MetricsAPI{constructor(){}static getInstance(){if(!this._instance){this._instance=new MetricsAPI}
return this._instance}setGlobalMeterProvider(provider){return(0,global_utils_1.registerGlobal)(API_NAME,provider,diag_1.DiagAPI.instance())}getMeterProvider(){return(0,
global_utils_1.getGlobal)(API_NAME)||NoopMeterProvider_1.NOOP_METER_PROVIDER}getMeter(name,version,options){return this.getMeterProvider().getMeter(name,version,
options)}disable(){(0,global_utils_1.unregisterGlobal)(API_NAME,diag_1.DiagAPI.instance())}}exports.MetricsAPI=MetricsAPI}),7:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.PropagationAPI=void 0;const global_utils_1=__webpack_require__(39923);const NoopTextMapPropagator_1=__webpack_require__(
54353);const TextMapPropagator_1=__webpack_require__(77865);const context_helpers_1=__webpack_require__(30052);const utils_1=__webpack_require__(38558);const diag_1=__webpack_require__(
1230);const API_NAME="propagation";const NOOP_TEXT_MAP_PROPAGATOR=new NoopTextMapPropagator_1.NoopTextMapPropagator;class PropagationAPI{constructor(){this.createBaggage=
utils_1.createBaggage;this.getBaggage=context_helpers_1.getBaggage;this.getActiveBaggage=context_helpers_1.getActiveBaggage;this.setBaggage=context_helpers_1.setBaggage;
this.deleteBaggage=context_helpers_1.deleteBaggage}static getInstance(){if(!this._instance){this._instance=new PropagationAPI}return this._instance}setGlobalPropagator(propagator){
return(0,global_utils_1.registerGlobal)(API_NAME,propagator,diag_1.DiagAPI.instance())}inject(context,carrier,setter=TextMapPropagator_1.defaultTextMapSetter){return this.
_getGlobalPropagator().inject(context,carrier,setter)}extract(context,carrier,getter=TextMapPropagator_1.defaultTextMapGetter){return this._getGlobalPropagator().
extract(context,carrier,getter)}fields(){return this._getGlobalPropagator().fields()}disable(){(0,global_utils_1.unregisterGlobal)(API_NAME,diag_1.DiagAPI.instance())}_getGlobalPropagator(){
return(0,global_utils_1.getGlobal)(API_NAME)||NOOP_TEXT_MAP_PROPAGATOR}}exports.PropagationAPI=PropagationAPI}),24508:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TraceAPI=void 0;const global_utils_1=__webpack_require__(39923);const ProxyTracerProvider_1=__webpack_require__(
20312);const spancontext_utils_1=__webpack_require__(60639);const context_utils_1=__webpack_require__(52771);const diag_1=__webpack_require__(1230);const API_NAME="\
trace";class TraceAPI{constructor(){this._proxyTracerProvider=new ProxyTracerProvider_1.ProxyTracerProvider;this.wrapSpanContext=spancontext_utils_1.wrapSpanContext;
this.isSpanContextValid=spancontext_utils_1.isSpanContextValid;this.deleteSpan=context_utils_1.deleteSpan;this.getSpan=context_utils_1.getSpan;this.getActiveSpan=
context_utils_1.getActiveSpan;this.getSpanContext=context_utils_1.getSpanContext;this.setSpan=context_utils_1.setSpan;this.setSpanContext=context_utils_1.setSpanContext}static getInstance(){
if(!this._instance){this._instance=new TraceAPI}return this._instance}setGlobalTracerProvider(provider){const success=(0,global_utils_1.registerGlobal)(API_NAME,
this._proxyTracerProvider,diag_1.DiagAPI.instance());if(success){this._proxyTracerProvider.setDelegate(provider)}return success}getTracerProvider(){return(0,global_utils_1.
getGlobal)(API_NAME)||this._proxyTracerProvider}getTracer(name,version){return this.getTracerProvider().getTracer(name,version)}disable(){(0,global_utils_1.unregisterGlobal)(
API_NAME,diag_1.DiagAPI.instance());this._proxyTracerProvider=new ProxyTracerProvider_1.ProxyTracerProvider}}exports.TraceAPI=TraceAPI}),30052:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.deleteBaggage=exports.setBaggage=exports.getActiveBaggage=exports.getBaggage=void 0;const context_1=__webpack_require__(
29750);const context_2=__webpack_require__(37977);const BAGGAGE_KEY=(0,context_2.createContextKey)("OpenTelemetry Baggage Key");function getBaggage(context){return context.
getValue(BAGGAGE_KEY)||void 0}exports.getBaggage=getBaggage;function getActiveBaggage(){return getBaggage(context_1.ContextAPI.getInstance().active())}exports.getActiveBaggage=
getActiveBaggage;function setBaggage(context,baggage){return context.setValue(BAGGAGE_KEY,baggage)}exports.setBaggage=setBaggage;function deleteBaggage(context){
return context.deleteValue(BAGGAGE_KEY)}exports.deleteBaggage=deleteBaggage}),33274:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModu\
le",{value:true});exports.BaggageImpl=void 0;class BaggageImpl{constructor(entries){this._entries=entries?new Map(entries):new Map}getEntry(key){const entry=this.
_entries.get(key);if(!entry){return void 0}return Object.assign({},entry)}getAllEntries(){return Array.from(this._entries.entries())}setEntry(key,entry){const newBaggage=new BaggageImpl(
this._entries);newBaggage._entries.set(key,entry);return newBaggage}removeEntry(key){const newBaggage=new BaggageImpl(this._entries);newBaggage._entries.delete(
key);return newBaggage}removeEntries(...keys){const newBaggage=new BaggageImpl(this._entries);for(const key of keys){newBaggage._entries.delete(key)}return newBaggage}clear(){
return new BaggageImpl}}exports.BaggageImpl=BaggageImpl}),3997:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
baggageEntryMetadataSymbol=void 0;exports.baggageEntryMetadataSymbol=Symbol("BaggageEntryMetadata")}),38558:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.baggageEntryMetadataFromString=exports.createBaggage=void 0;const diag_1=__webpack_require__(1230);
const baggage_impl_1=__webpack_require__(33274);const symbol_1=__webpack_require__(3997);const diag=diag_1.DiagAPI.instance();function createBaggage(entries={}){
return new baggage_impl_1.BaggageImpl(new Map(Object.entries(entries)))}exports.createBaggage=createBaggage;function baggageEntryMetadataFromString(str){if(typeof str!==
"string"){diag.error(`Cannot create baggage metadata from unknown type: ${typeof str}`);str=""}return{__TYPE__:symbol_1.baggageEntryMetadataSymbol,toString(){return str}}}
exports.baggageEntryMetadataFromString=baggageEntryMetadataFromString}),70244:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.context=void 0;const context_1=__webpack_require__(29750);exports.context=context_1.ContextAPI.getInstance()}),99522:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.NoopContextManager=void 0;const context_1=__webpack_require__(37977);class NoopContextManager{active(){
return context_1.ROOT_CONTEXT}with(_context,fn,thisArg,...args){return fn.call(thisArg,...args)}bind(_context,target){return target}enable(){return this}disable(){
return this}}exports.NoopContextManager=NoopContextManager}),37977:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.ROOT_CONTEXT=exports.createContextKey=void 0;function createContextKey(description){return Symbol.for(description)}exports.createContextKey=createContextKey;
class BaseContext{constructor(parentContext){const self2=this;self2._currentContext=parentContext?new Map(parentContext):new Map;self2.getValue=key=>self2._currentContext.
get(key);self2.setValue=(key,value)=>{const context=new BaseContext(self2._currentContext);context._currentContext.set(key,value);return context};self2.deleteValue=
key=>{const context=new BaseContext(self2._currentContext);context._currentContext.delete(key);return context}}}exports.ROOT_CONTEXT=new BaseContext}),11414:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.diag=void 0;const diag_1=__webpack_require__(1230);exports.diag=diag_1.DiagAPI.instance()}),37723:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.DiagComponentLogger=void 0;const global_utils_1=__webpack_require__(39923);class DiagComponentLogger{constructor(props){
this._namespace=props.namespace||"DiagComponentLogger"}debug(...args){return logProxy("debug",this._namespace,args)}error(...args){return logProxy("error",this.
_namespace,args)}info(...args){return logProxy("info",this._namespace,args)}warn(...args){return logProxy("warn",this._namespace,args)}verbose(...args){return logProxy(
"verbose",this._namespace,args)}}exports.DiagComponentLogger=DiagComponentLogger;function logProxy(funcName,namespace,args){const logger=(0,global_utils_1.getGlobal)(
"diag");if(!logger){return}return logger[funcName](namespace,...args)}}),66769:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{
value:true});exports.DiagConsoleLogger=exports._originalConsoleMethods=void 0;const consoleMap=[{n:"error",c:"error"},{n:"warn",c:"warn"},{n:"info",c:"info"},{n:"\
debug",c:"debug"},{n:"verbose",c:"trace"}];exports._originalConsoleMethods={};if(typeof console!=="undefined"){const keys=["error","warn","info","debug","trace",
"log"];for(const key of keys){if(typeof console[key]==="function"){exports._originalConsoleMethods[key]=console[key]}}}class DiagConsoleLogger{constructor(){function _consoleFunc(funcName){
return function(...args){let theFunc=exports._originalConsoleMethods[funcName];if(typeof theFunc!=="function"){theFunc=exports._originalConsoleMethods["log"]}if(typeof theFunc!==
"function"&&console){theFunc=console[funcName];if(typeof theFunc!=="function"){theFunc=console.log}}if(typeof theFunc==="function"){return theFunc.apply(console,
args)}}}for(let i=0;i<consoleMap.length;i++){this[consoleMap[i].n]=_consoleFunc(consoleMap[i].c)}}}exports.DiagConsoleLogger=DiagConsoleLogger}),83514:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.createLogLevelDiagLogger=void 0;const types_1=__webpack_require__(2573);function createLogLevelDiagLogger(maxLevel,logger){
if(maxLevel<types_1.DiagLogLevel.NONE){maxLevel=types_1.DiagLogLevel.NONE}else if(maxLevel>types_1.DiagLogLevel.ALL){maxLevel=types_1.DiagLogLevel.ALL}logger=logger||
{};function _filterFunc(funcName,theLevel){const theFunc=logger[funcName];if(typeof theFunc==="function"&&maxLevel>=theLevel){return theFunc.bind(logger)}return function(){}}
return{error:_filterFunc("error",types_1.DiagLogLevel.ERROR),warn:_filterFunc("warn",types_1.DiagLogLevel.WARN),info:_filterFunc("info",types_1.DiagLogLevel.INFO),
debug:_filterFunc("debug",types_1.DiagLogLevel.DEBUG),verbose:_filterFunc("verbose",types_1.DiagLogLevel.VERBOSE)}}exports.createLogLevelDiagLogger=createLogLevelDiagLogger}),
2573:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.DiagLogLevel=void 0;var DiagLogLevel;(function(DiagLogLevel2){
DiagLogLevel2[DiagLogLevel2["NONE"]=0]="NONE";DiagLogLevel2[DiagLogLevel2["ERROR"]=30]="ERROR";DiagLogLevel2[DiagLogLevel2["WARN"]=50]="WARN";DiagLogLevel2[DiagLogLevel2["\
INFO"]=60]="INFO";DiagLogLevel2[DiagLogLevel2["DEBUG"]=70]="DEBUG";DiagLogLevel2[DiagLogLevel2["VERBOSE"]=80]="VERBOSE";DiagLogLevel2[DiagLogLevel2["ALL"]=9999]=
"ALL"})(DiagLogLevel=exports.DiagLogLevel||(exports.DiagLogLevel={}))}),63914:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.trace=exports.propagation=exports.metrics=exports.diag=exports.context=exports.INVALID_SPAN_CONTEXT=exports.INVALID_TRACEID=exports.
INVALID_SPANID=exports.isValidSpanId=exports.isValidTraceId=exports.isSpanContextValid=exports.createTraceState=exports.TraceFlags=exports.SpanStatusCode=exports.
SpanKind=exports.SamplingDecision=exports.ProxyTracerProvider=exports.ProxyTracer=exports.defaultTextMapSetter=exports.defaultTextMapGetter=exports.ValueType=exports.
createNoopMeter=exports.DiagLogLevel=exports.DiagConsoleLogger=exports.ROOT_CONTEXT=exports.createContextKey=exports.baggageEntryMetadataFromString=void 0;var utils_1=__webpack_require__(
38558);Object.defineProperty(exports,"baggageEntryMetadataFromString",{enumerable:true,get:function(){return utils_1.baggageEntryMetadataFromString}});var context_1=__webpack_require__(
37977);Object.defineProperty(exports,"createContextKey",{enumerable:true,get:function(){return context_1.createContextKey}});Object.defineProperty(exports,"ROOT\
_CONTEXT",{enumerable:true,get:function(){return context_1.ROOT_CONTEXT}});var consoleLogger_1=__webpack_require__(66769);Object.defineProperty(exports,"DiagCon\
soleLogger",{enumerable:true,get:function(){return consoleLogger_1.DiagConsoleLogger}});var types_1=__webpack_require__(2573);Object.defineProperty(exports,"Dia\
gLogLevel",{enumerable:true,get:function(){return types_1.DiagLogLevel}});var NoopMeter_1=__webpack_require__(7017);Object.defineProperty(exports,"createNoopMet\
er",{enumerable:true,get:function(){return NoopMeter_1.createNoopMeter}});var Metric_1=__webpack_require__(73814);Object.defineProperty(exports,"ValueType",{enumerable:true,
get:function(){return Metric_1.ValueType}});var TextMapPropagator_1=__webpack_require__(77865);Object.defineProperty(exports,"defaultTextMapGetter",{enumerable:true,
get:function(){return TextMapPropagator_1.defaultTextMapGetter}});Object.defineProperty(exports,"defaultTextMapSetter",{enumerable:true,get:function(){return TextMapPropagator_1.
defaultTextMapSetter}});var ProxyTracer_1=__webpack_require__(4833);Object.defineProperty(exports,"ProxyTracer",{enumerable:true,get:function(){return ProxyTracer_1.
ProxyTracer}});var ProxyTracerProvider_1=__webpack_require__(20312);Object.defineProperty(exports,"ProxyTracerProvider",{enumerable:true,get:function(){return ProxyTracerProvider_1.
ProxyTracerProvider}});var SamplingResult_1=__webpack_require__(80434);Object.defineProperty(exports,"SamplingDecision",{enumerable:true,get:function(){return SamplingResult_1.
SamplingDecision}});var span_kind_1=__webpack_require__(42347);Object.defineProperty(exports,"SpanKind",{enumerable:true,get:function(){return span_kind_1.SpanKind}});
var status_1=__webpack_require__(61524);Object.defineProperty(exports,"SpanStatusCode",{enumerable:true,get:function(){return status_1.SpanStatusCode}});var trace_flags_1=__webpack_require__(
47221);Object.defineProperty(exports,"TraceFlags",{enumerable:true,get:function(){return trace_flags_1.TraceFlags}});var utils_2=__webpack_require__(90969);Object.
defineProperty(exports,"createTraceState",{enumerable:true,get:function(){return utils_2.createTraceState}});var spancontext_utils_1=__webpack_require__(60639);
Object.defineProperty(exports,"isSpanContextValid",{enumerable:true,get:function(){return spancontext_utils_1.isSpanContextValid}});Object.defineProperty(exports,
"isValidTraceId",{enumerable:true,get:function(){return spancontext_utils_1.isValidTraceId}});Object.defineProperty(exports,"isValidSpanId",{enumerable:true,get:function(){
return spancontext_utils_1.isValidSpanId}});var invalid_span_constants_1=__webpack_require__(57088);Object.defineProperty(exports,"INVALID_SPANID",{enumerable:true,
get:function(){return invalid_span_constants_1.INVALID_SPANID}});Object.defineProperty(exports,"INVALID_TRACEID",{enumerable:true,get:function(){return invalid_span_constants_1.
INVALID_TRACEID}});Object.defineProperty(exports,"INVALID_SPAN_CONTEXT",{enumerable:true,get:function(){return invalid_span_constants_1.INVALID_SPAN_CONTEXT}});
const context_api_1=__webpack_require__(70244);Object.defineProperty(exports,"context",{enumerable:true,get:function(){return context_api_1.context}});const diag_api_1=__webpack_require__(
11414);Object.defineProperty(exports,"diag",{enumerable:true,get:function(){return diag_api_1.diag}});const metrics_api_1=__webpack_require__(2053);Object.defineProperty(
exports,"metrics",{enumerable:true,get:function(){return metrics_api_1.metrics}});const propagation_api_1=__webpack_require__(16389);Object.defineProperty(exports,
"propagation",{enumerable:true,get:function(){return propagation_api_1.propagation}});const trace_api_1=__webpack_require__(56542);Object.defineProperty(exports,
"trace",{enumerable:true,get:function(){return trace_api_1.trace}});exports["default"]={context:context_api_1.context,diag:diag_api_1.diag,metrics:metrics_api_1.
metrics,propagation:propagation_api_1.propagation,trace:trace_api_1.trace}}),39923:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.unregisterGlobal=exports.getGlobal=exports.registerGlobal=void 0;const version_1=__webpack_require__(59390);const semver_1=__webpack_require__(
45088);const major=version_1.VERSION.split(".")[0];const GLOBAL_OPENTELEMETRY_API_KEY=Symbol.for(`opentelemetry.js.api.${major}`);const _global=typeof globalThis===
"object"?globalThis:typeof self==="object"?self:typeof window==="object"?window:typeof global==="object"?global:{};function registerGlobal(type,instance,diag,allowOverride=false){
var _a;const api=_global[GLOBAL_OPENTELEMETRY_API_KEY]=(_a=_global[GLOBAL_OPENTELEMETRY_API_KEY])!==null&&_a!==void 0?_a:{version:version_1.VERSION};if(!allowOverride&&
api[type]){const err=new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);diag.error(err.stack||err.message);return false}if(api.version!==
version_1.VERSION){const err=new Error(`@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously registered API v${version_1.
VERSION}`);diag.error(err.stack||err.message);return false}api[type]=instance;diag.debug(`@opentelemetry/api: Registered a global for ${type} v${version_1.VERSION}\
.`);return true}exports.registerGlobal=registerGlobal;function getGlobal(type){var _a,_b;const globalVersion=(_a=_global[GLOBAL_OPENTELEMETRY_API_KEY])===null||
_a===void 0?void 0:_a.version;if(!globalVersion||!(0,semver_1.isCompatible)(globalVersion)){return}return(_b=_global[GLOBAL_OPENTELEMETRY_API_KEY])===null||_b===
void 0?void 0:_b[type]}exports.getGlobal=getGlobal;function unregisterGlobal(type,diag){diag.debug(`@opentelemetry/api: Unregistering a global for ${type} v${version_1.
VERSION}.`);const api=_global[GLOBAL_OPENTELEMETRY_API_KEY];if(api){delete api[type]}}exports.unregisterGlobal=unregisterGlobal}),45088:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.isCompatible=exports._makeCompatibilityCheck=void 0;const version_1=__webpack_require__(59390);
const re=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;function _makeCompatibilityCheck(ownVersion){const acceptedVersions=new Set([ownVersion]);const rejectedVersions=new Set;
const myVersionMatch=ownVersion.match(re);if(!myVersionMatch){return()=>false}const ownVersionParsed={major:+myVersionMatch[1],minor:+myVersionMatch[2],patch:+myVersionMatch[3],
prerelease:myVersionMatch[4]};if(ownVersionParsed.prerelease!=null){return function isExactmatch(globalVersion){return globalVersion===ownVersion}}function _reject(v){
rejectedVersions.add(v);return false}function _accept(v){acceptedVersions.add(v);return true}return function isCompatible(globalVersion){if(acceptedVersions.has(
globalVersion)){return true}if(rejectedVersions.has(globalVersion)){return false}const globalVersionMatch=globalVersion.match(re);if(!globalVersionMatch){return _reject(
globalVersion)}const globalVersionParsed={major:+globalVersionMatch[1],minor:+globalVersionMatch[2],patch:+globalVersionMatch[3],prerelease:globalVersionMatch[4]};
if(globalVersionParsed.prerelease!=null){return _reject(globalVersion)}if(ownVersionParsed.major!==globalVersionParsed.major){return _reject(globalVersion)}if(ownVersionParsed.
major===0){if(ownVersionParsed.minor===globalVersionParsed.minor&&ownVersionParsed.patch<=globalVersionParsed.patch){return _accept(globalVersion)}return _reject(
globalVersion)}if(ownVersionParsed.minor<=globalVersionParsed.minor){return _accept(globalVersion)}return _reject(globalVersion)}}exports._makeCompatibilityCheck=
_makeCompatibilityCheck;exports.isCompatible=_makeCompatibilityCheck(version_1.VERSION)}),2053:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.metrics=void 0;const metrics_1=__webpack_require__(18692);exports.metrics=metrics_1.MetricsAPI.getInstance()}),73814:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.ValueType=void 0;var ValueType;(function(ValueType2){ValueType2[ValueType2["INT"]=0]="INT";ValueType2[ValueType2["\
DOUBLE"]=1]="DOUBLE"})(ValueType=exports.ValueType||(exports.ValueType={}))}),7017:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModul\
e",{value:true});exports.createNoopMeter=exports.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=exports.NOOP_OBSERVABLE_GAUGE_METRIC=exports.NOOP_OBSERVABLE_COUNTER_METRIC=
exports.NOOP_UP_DOWN_COUNTER_METRIC=exports.NOOP_HISTOGRAM_METRIC=exports.NOOP_GAUGE_METRIC=exports.NOOP_COUNTER_METRIC=exports.NOOP_METER=exports.NoopObservableUpDownCounterMetric=
exports.NoopObservableGaugeMetric=exports.NoopObservableCounterMetric=exports.NoopObservableMetric=exports.NoopHistogramMetric=exports.NoopGaugeMetric=exports.NoopUpDownCounterMetric=
exports.NoopCounterMetric=exports.NoopMetric=exports.NoopMeter=void 0;class NoopMeter{constructor(){}createGauge(_name,_options){return exports.NOOP_GAUGE_METRIC}createHistogram(_name,_options){
return exports.NOOP_HISTOGRAM_METRIC}createCounter(_name,_options){return exports.NOOP_COUNTER_METRIC}createUpDownCounter(_name,_options){return exports.NOOP_UP_DOWN_COUNTER_METRIC}createObservableGauge(_name,_options){
return exports.NOOP_OBSERVABLE_GAUGE_METRIC}createObservableCounter(_name,_options){return exports.NOOP_OBSERVABLE_COUNTER_METRIC}createObservableUpDownCounter(_name,_options){
return exports.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC}addBatchObservableCallback(_callback,_observables){}removeBatchObservableCallback(_callback){}}exports.NoopMeter=
NoopMeter;class NoopMetric{}exports.NoopMetric=NoopMetric;class NoopCounterMetric extends NoopMetric{add(_value,_attributes){}}exports.NoopCounterMetric=NoopCounterMetric;
class NoopUpDownCounterMetric extends NoopMetric{add(_value,_attributes){}}exports.NoopUpDownCounterMetric=NoopUpDownCounterMetric;class NoopGaugeMetric extends NoopMetric{record(_value,_attributes){}}
exports.NoopGaugeMetric=NoopGaugeMetric;class NoopHistogramMetric extends NoopMetric{record(_value,_attributes){}}exports.NoopHistogramMetric=NoopHistogramMetric;
class NoopObservableMetric{addCallback(_callback){}removeCallback(_callback){}}exports.NoopObservableMetric=NoopObservableMetric;class NoopObservableCounterMetric extends NoopObservableMetric{}
exports.NoopObservableCounterMetric=NoopObservableCounterMetric;class NoopObservableGaugeMetric extends NoopObservableMetric{}exports.NoopObservableGaugeMetric=
NoopObservableGaugeMetric;class NoopObservableUpDownCounterMetric extends NoopObservableMetric{}exports.NoopObservableUpDownCounterMetric=NoopObservableUpDownCounterMetric;
exports.NOOP_METER=new NoopMeter;exports.NOOP_COUNTER_METRIC=new NoopCounterMetric;exports.NOOP_GAUGE_METRIC=new NoopGaugeMetric;exports.NOOP_HISTOGRAM_METRIC=new NoopHistogramMetric;
exports.NOOP_UP_DOWN_COUNTER_METRIC=new NoopUpDownCounterMetric;exports.NOOP_OBSERVABLE_COUNTER_METRIC=new NoopObservableCounterMetric;exports.NOOP_OBSERVABLE_GAUGE_METRIC=
new NoopObservableGaugeMetric;exports.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=new NoopObservableUpDownCounterMetric;function createNoopMeter(){return exports.NOOP_METER}
exports.createNoopMeter=createNoopMeter}),12896:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.NOOP_METER_PROVIDER=exports.NoopMeterProvider=void 0;const NoopMeter_1=__webpack_require__(7017);class NoopMeterProvider{getMeter(_name,_version,_options){
return NoopMeter_1.NOOP_METER}}exports.NoopMeterProvider=NoopMeterProvider;exports.NOOP_METER_PROVIDER=new NoopMeterProvider}),16389:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.propagation=void 0;const propagation_1=__webpack_require__(7);exports.propagation=propagation_1.
PropagationAPI.getInstance()}),54353:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.NoopTextMapPropagator=
void 0;class NoopTextMapPropagator{inject(_context,_carrier){}extract(context,_carrier){return context}fields(){return[]}}exports.NoopTextMapPropagator=NoopTextMapPropagator}),
77865:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.defaultTextMapSetter=exports.defaultTextMapGetter=void 0;
exports.defaultTextMapGetter={get(carrier,key){if(carrier==null){return void 0}return carrier[key]},keys(carrier){if(carrier==null){return[]}return Object.keys(
carrier)}};exports.defaultTextMapSetter={set(carrier,key,value){if(carrier==null){return}carrier[key]=value}}}),56542:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.trace=void 0;const trace_1=__webpack_require__(24508);exports.trace=trace_1.TraceAPI.getInstance()}),
47168:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.NonRecordingSpan=void 0;const invalid_span_constants_1=__webpack_require__(
57088);class NonRecordingSpan{constructor(spanContext=invalid_span_constants_1.INVALID_SPAN_CONTEXT){this._spanContext=spanContext}spanContext(){return this._spanContext}setAttribute(_key,_value){
return this}setAttributes(_attributes){return this}addEvent(_name,_attributes){return this}addLink(_link){return this}addLinks(_links){return this}setStatus(_status){
return this}updateName(_name){return this}end(_endTime){}isRecording(){return false}recordException(_exception,_time){}}exports.NonRecordingSpan=NonRecordingSpan}),
9051:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.NoopTracer=void 0;const context_1=__webpack_require__(
29750);const context_utils_1=__webpack_require__(52771);const NonRecordingSpan_1=__webpack_require__(47168);const spancontext_utils_1=__webpack_require__(60639);
const contextApi=context_1.ContextAPI.getInstance();class NoopTracer{startSpan(name,options,context=contextApi.active()){const root=Boolean(options===null||options===
void 0?void 0:options.root);if(root){return new NonRecordingSpan_1.NonRecordingSpan}const parentFromContext=context&&(0,context_utils_1.getSpanContext)(context);
if(isSpanContext(parentFromContext)&&(0,spancontext_utils_1.isSpanContextValid)(parentFromContext)){return new NonRecordingSpan_1.NonRecordingSpan(parentFromContext)}else{
return new NonRecordingSpan_1.NonRecordingSpan}}startActiveSpan(name,arg2,arg3,arg4){let opts;let ctx;let fn;if(arguments.length<2){return}else if(arguments.length===
2){fn=arg2}else if(arguments.length===3){opts=arg2;fn=arg3}else{opts=arg2;ctx=arg3;fn=arg4}const parentContext=ctx!==null&&ctx!==void 0?ctx:contextApi.active();
const span=this.startSpan(name,opts,parentContext);const contextWithSpanSet=(0,context_utils_1.setSpan)(parentContext,span);return contextApi.with(contextWithSpanSet,
fn,void 0,span)}}exports.NoopTracer=NoopTracer;function isSpanContext(spanContext){return spanContext!==null&&typeof spanContext==="object"&&"spanId"in spanContext&&
typeof spanContext["spanId"]==="string"&&"traceId"in spanContext&&typeof spanContext["traceId"]==="string"&&"traceFlags"in spanContext&&typeof spanContext["trac\
eFlags"]==="number"}}),94602:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.NoopTracerProvider=
void 0;const NoopTracer_1=__webpack_require__(9051);class NoopTracerProvider{getTracer(_name,_version,_options){return new NoopTracer_1.NoopTracer}}exports.NoopTracerProvider=
NoopTracerProvider}),4833:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.ProxyTracer=
void 0;const NoopTracer_1=__webpack_require__(9051);const NOOP_TRACER=new NoopTracer_1.NoopTracer;class ProxyTracer{constructor(provider,name,version,options){this.
_provider=provider;this.name=name;this.version=version;this.options=options}startSpan(name,options,context){return this._getTracer().startSpan(name,options,context)}startActiveSpan(_name,_options,_context,_fn){
const tracer=this._getTracer();return Reflect.apply(tracer.startActiveSpan,tracer,arguments)}_getTracer(){if(this._delegate){return this._delegate}const tracer=this.
_provider.getDelegateTracer(this.name,this.version,this.options);if(!tracer){return NOOP_TRACER}this._delegate=tracer;return this._delegate}}exports.ProxyTracer=
ProxyTracer}),20312:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.ProxyTracerProvider=
void 0;const ProxyTracer_1=__webpack_require__(4833);const NoopTracerProvider_1=__webpack_require__(94602);const NOOP_TRACER_PROVIDER=new NoopTracerProvider_1.NoopTracerProvider;
class ProxyTracerProvider{getTracer(name,version,options){var _a;return(_a=this.getDelegateTracer(name,version,options))!==null&&_a!==void 0?_a:new ProxyTracer_1.
ProxyTracer(this,name,version,options)}getDelegate(){var _a;return(_a=this._delegate)!==null&&_a!==void 0?_a:NOOP_TRACER_PROVIDER}setDelegate(delegate){this._delegate=
delegate}getDelegateTracer(name,version,options){var _a;return(_a=this._delegate)===null||_a===void 0?void 0:_a.getTracer(name,version,options)}}exports.ProxyTracerProvider=
ProxyTracerProvider}),80434:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.SamplingDecision=void 0;var SamplingDecision;
(function(SamplingDecision2){SamplingDecision2[SamplingDecision2["NOT_RECORD"]=0]="NOT_RECORD";SamplingDecision2[SamplingDecision2["RECORD"]=1]="RECORD";SamplingDecision2[SamplingDecision2["\
RECORD_AND_SAMPLED"]=2]="RECORD_AND_SAMPLED"})(SamplingDecision=exports.SamplingDecision||(exports.SamplingDecision={}))}),52771:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.getSpanContext=exports.setSpanContext=exports.deleteSpan=exports.setSpan=exports.getActiveSpan=
exports.getSpan=void 0;const context_1=__webpack_require__(37977);const NonRecordingSpan_1=__webpack_require__(47168);const context_2=__webpack_require__(29750);
const SPAN_KEY=(0,context_1.createContextKey)("OpenTelemetry Context Key SPAN");function getSpan(context){return context.getValue(SPAN_KEY)||void 0}exports.getSpan=
getSpan;function getActiveSpan(){return getSpan(context_2.ContextAPI.getInstance().active())}exports.getActiveSpan=getActiveSpan;function setSpan(context,span){
return context.setValue(SPAN_KEY,span)}exports.setSpan=setSpan;function deleteSpan(context){return context.deleteValue(SPAN_KEY)}exports.deleteSpan=deleteSpan;function setSpanContext(context,spanContext){
return setSpan(context,new NonRecordingSpan_1.NonRecordingSpan(spanContext))}exports.setSpanContext=setSpanContext;function getSpanContext(context){var _a;return(_a=
getSpan(context))===null||_a===void 0?void 0:_a.spanContext()}exports.getSpanContext=getSpanContext}),77903:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TraceStateImpl=void 0;const tracestate_validators_1=__webpack_require__(95618);const MAX_TRACE_STATE_ITEMS=32;
const MAX_TRACE_STATE_LEN=512;const LIST_MEMBERS_SEPARATOR=",";const LIST_MEMBER_KEY_VALUE_SPLITTER="=";class TraceStateImpl{constructor(rawTraceState){this._internalState=
new Map;if(rawTraceState)this._parse(rawTraceState)}set(key,value){const traceState=this._clone();if(traceState._internalState.has(key)){traceState._internalState.
delete(key)}traceState._internalState.set(key,value);return traceState}unset(key){const traceState=this._clone();traceState._internalState.delete(key);return traceState}get(key){
return this._internalState.get(key)}serialize(){return Array.from(this._internalState.keys()).reduceRight((agg,key)=>{agg.push(key+LIST_MEMBER_KEY_VALUE_SPLITTER+
this.get(key));return agg},[]).join(LIST_MEMBERS_SEPARATOR)}_parse(rawTraceState){if(rawTraceState.length>MAX_TRACE_STATE_LEN)return;this._internalState=rawTraceState.
split(LIST_MEMBERS_SEPARATOR).reduceRight((agg,part)=>{const listMember=part.trim();const i=listMember.indexOf(LIST_MEMBER_KEY_VALUE_SPLITTER);if(i!==-1){const key=listMember.
slice(0,i);const value=listMember.slice(i+1,part.length);if((0,tracestate_validators_1.validateKey)(key)&&(0,tracestate_validators_1.validateValue)(value)){agg.
set(key,value)}else{}}return agg},new Map);if(this._internalState.size>MAX_TRACE_STATE_ITEMS){this._internalState=new Map(Array.from(this._internalState.entries()).
reverse().slice(0,MAX_TRACE_STATE_ITEMS))}}_keys(){return Array.from(this._internalState.keys()).reverse()}_clone(){const traceState=new TraceStateImpl;traceState.
_internalState=new Map(this._internalState);return traceState}}exports.TraceStateImpl=TraceStateImpl}),95618:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.validateValue=exports.validateKey=void 0;const VALID_KEY_CHAR_RANGE="[_0-9a-z-*/]";const VALID_KEY=`[a-z]${VALID_KEY_CHAR_RANGE}\
{0,255}`;const VALID_VENDOR_KEY=`[a-z0-9]${VALID_KEY_CHAR_RANGE}{0,240}@[a-z]${VALID_KEY_CHAR_RANGE}{0,13}`;const VALID_KEY_REGEX=new RegExp(`^(?:${VALID_KEY}|${VALID_VENDOR_KEY}\
)$`);const VALID_VALUE_BASE_REGEX=/^[ -~]{0,255}[!-~]$/;const INVALID_VALUE_COMMA_EQUAL_REGEX=/,|=/;function validateKey(key){return VALID_KEY_REGEX.test(key)}exports.
validateKey=validateKey;function validateValue(value){return VALID_VALUE_BASE_REGEX.test(value)&&!INVALID_VALUE_COMMA_EQUAL_REGEX.test(value)}exports.validateValue=
validateValue}),90969:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.createTraceState=
void 0;const tracestate_impl_1=__webpack_require__(77903);function createTraceState(rawTraceState){return new tracestate_impl_1.TraceStateImpl(rawTraceState)}exports.
createTraceState=createTraceState}),57088:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
INVALID_SPAN_CONTEXT=exports.INVALID_TRACEID=exports.INVALID_SPANID=void 0;const trace_flags_1=__webpack_require__(47221);exports.INVALID_SPANID="00000000000000\
00";exports.INVALID_TRACEID="00000000000000000000000000000000";exports.INVALID_SPAN_CONTEXT={traceId:exports.INVALID_TRACEID,spanId:exports.INVALID_SPANID,traceFlags:trace_flags_1.
TraceFlags.NONE}}),42347:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.SpanKind=void 0;var SpanKind;(function(SpanKind2){
SpanKind2[SpanKind2["INTERNAL"]=0]="INTERNAL";SpanKind2[SpanKind2["SERVER"]=1]="SERVER";SpanKind2[SpanKind2["CLIENT"]=2]="CLIENT";SpanKind2[SpanKind2["PRODUCER"]=
3]="PRODUCER";SpanKind2[SpanKind2["CONSUMER"]=4]="CONSUMER"})(SpanKind=exports.SpanKind||(exports.SpanKind={}))}),60639:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.wrapSpanContext=exports.isSpanContextValid=exports.isValidSpanId=exports.isValidTraceId=void 0;
const invalid_span_constants_1=__webpack_require__(57088);const NonRecordingSpan_1=__webpack_require__(47168);const isHex=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,1,1,1,1,1,1]);function isValidHex(id2,length){if(typeof id2!=="string"||id2.length!==length)return false;let r=0;for(let i=0;i<id2.length;i+=4){r+=(isHex[id2.
charCodeAt(i)]|0)+(isHex[id2.charCodeAt(i+1)]|0)+(isHex[id2.charCodeAt(i+2)]|0)+(isHex[id2.charCodeAt(i+3)]|0)}return r===length}function isValidTraceId(traceId){
return isValidHex(traceId,32)&&traceId!==invalid_span_constants_1.INVALID_TRACEID}exports.isValidTraceId=isValidTraceId;function isValidSpanId(spanId){return isValidHex(
spanId,16)&&spanId!==invalid_span_constants_1.INVALID_SPANID}exports.isValidSpanId=isValidSpanId;function isSpanContextValid(spanContext){return isValidTraceId(
spanContext.traceId)&&isValidSpanId(spanContext.spanId)}exports.isSpanContextValid=isSpanContextValid;function wrapSpanContext(spanContext){return new NonRecordingSpan_1.
NonRecordingSpan(spanContext)}exports.wrapSpanContext=wrapSpanContext}),61524:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.SpanStatusCode=void 0;var SpanStatusCode;(function(SpanStatusCode2){SpanStatusCode2[SpanStatusCode2["UNSET"]=0]="UNSET";SpanStatusCode2[SpanStatusCode2["\
OK"]=1]="OK";SpanStatusCode2[SpanStatusCode2["ERROR"]=2]="ERROR"})(SpanStatusCode=exports.SpanStatusCode||(exports.SpanStatusCode={}))}),47221:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TraceFlags=void 0;var TraceFlags;(function(TraceFlags2){TraceFlags2[TraceFlags2["NONE"]=0]="NON\
E";TraceFlags2[TraceFlags2["SAMPLED"]=1]="SAMPLED"})(TraceFlags=exports.TraceFlags||(exports.TraceFlags={}))}),59390:((__unused_webpack_module,exports)=>{Object.
defineProperty(exports,"__esModule",{value:true});exports.VERSION=void 0;exports.VERSION="1.9.1"}),17750:((module,__unused_webpack_exports,__webpack_require__)=>{
module.exports={RBTree:__webpack_require__(5004),BinTree:__webpack_require__(92663)}}),92663:((module,__unused_webpack_exports,__webpack_require__)=>{var TreeBase=__webpack_require__(
20253);function Node(data){this.data=data;this.left=null;this.right=null}Node.prototype.get_child=function(dir){return dir?this.right:this.left};Node.prototype.
set_child=function(dir,val){if(dir){this.right=val}else{this.left=val}};function BinTree(comparator){this._root=null;this._comparator=comparator;this.size=0}BinTree.
prototype=new TreeBase;BinTree.prototype.insert=function(data){if(this._root===null){this._root=new Node(data);this.size++;return true}var dir=0;var p=null;var node=this.
_root;while(true){if(node===null){node=new Node(data);p.set_child(dir,node);ret=true;this.size++;return true}if(this._comparator(node.data,data)===0){return false}
dir=this._comparator(node.data,data)<0;p=node;node=node.get_child(dir)}};BinTree.prototype.remove=function(data){if(this._root===null){return false}var head=new Node(
void 0);var node=head;node.right=this._root;var p=null;var found=null;var dir=1;while(node.get_child(dir)!==null){p=node;node=node.get_child(dir);var cmp=this._comparator(
data,node.data);dir=cmp>0;if(cmp===0){found=node}}if(found!==null){found.data=node.data;p.set_child(p.right===node,node.get_child(node.left===null));this._root=
head.right;this.size--;return true}else{return false}};module.exports=BinTree}),5004:((module,__unused_webpack_exports,__webpack_require__)=>{var TreeBase=__webpack_require__(
20253);function Node(data){this.data=data;this.left=null;this.right=null;this.red=true}Node.prototype.get_child=function(dir){return dir?this.right:this.left};Node.
prototype.set_child=function(dir,val){if(dir){this.right=val}else{this.left=val}};function RBTree(comparator){this._root=null;this._comparator=comparator;this.size=
0}RBTree.prototype=new TreeBase;RBTree.prototype.insert=function(data){var ret2=false;if(this._root===null){this._root=new Node(data);ret2=true;this.size++}else{
var head=new Node(void 0);var dir=0;var last=0;var gp=null;var ggp=head;var p=null;var node=this._root;ggp.right=this._root;while(true){if(node===null){node=new Node(
data);p.set_child(dir,node);ret2=true;this.size++}else if(is_red(node.left)&&is_red(node.right)){node.red=true;node.left.red=false;node.right.red=false}if(is_red(
node)&&is_red(p)){var dir2=ggp.right===gp;if(node===p.get_child(last)){ggp.set_child(dir2,single_rotate(gp,!last))}else{ggp.set_child(dir2,double_rotate(gp,!last))}}
var cmp=this._comparator(node.data,data);if(cmp===0){break}last=dir;dir=cmp<0;if(gp!==null){ggp=gp}gp=p;p=node;node=node.get_child(dir)}this._root=head.right}this.
_root.red=false;return ret2};RBTree.prototype.remove=function(data){if(this._root===null){return false}var head=new Node(void 0);var node=head;node.right=this._root;
var p=null;var gp=null;var found=null;var dir=1;while(node.get_child(dir)!==null){var last=dir;gp=p;p=node;node=node.get_child(dir);var cmp=this._comparator(data,
node.data);dir=cmp>0;if(cmp===0){found=node}if(!is_red(node)&&!is_red(node.get_child(dir))){if(is_red(node.get_child(!dir))){var sr=single_rotate(node,dir);p.set_child(
last,sr);p=sr}else if(!is_red(node.get_child(!dir))){var sibling=p.get_child(!last);if(sibling!==null){if(!is_red(sibling.get_child(!last))&&!is_red(sibling.get_child(
last))){p.red=false;sibling.red=true;node.red=true}else{var dir2=gp.right===p;if(is_red(sibling.get_child(last))){gp.set_child(dir2,double_rotate(p,last))}else if(is_red(
sibling.get_child(!last))){gp.set_child(dir2,single_rotate(p,last))}var gpc=gp.get_child(dir2);gpc.red=true;node.red=true;gpc.left.red=false;gpc.right.red=false}}}}}
if(found!==null){found.data=node.data;p.set_child(p.right===node,node.get_child(node.left===null));this.size--}this._root=head.right;if(this._root!==null){this.
_root.red=false}return found!==null};function is_red(node){return node!==null&&node.red}function single_rotate(root,dir){var save=root.get_child(!dir);root.set_child(
!dir,save.get_child(dir));save.set_child(dir,root);root.red=true;save.red=false;return save}function double_rotate(root,dir){root.set_child(!dir,single_rotate(root.
get_child(!dir),!dir));return single_rotate(root,dir)}module.exports=RBTree}),20253:(module=>{function TreeBase(){}TreeBase.prototype.clear=function(){this._root=
null;this.size=0};TreeBase.prototype.find=function(data){var res=this._root;while(res!==null){var c=this._comparator(data,res.data);if(c===0){return res.data}else{
res=res.get_child(c>0)}}return null};TreeBase.prototype.findIter=function(data){var res=this._root;var iter=this.iterator();while(res!==null){var c=this._comparator(
data,res.data);if(c===0){iter._cursor=res;return iter}else{iter._ancestors.push(res);res=res.get_child(c>0)}}return null};TreeBase.prototype.lowerBound=function(item){
var cur=this._root;var iter=this.iterator();var cmp=this._comparator;while(cur!==null){var c=cmp(item,cur.data);if(c===0){iter._cursor=cur;return iter}iter._ancestors.
push(cur);cur=cur.get_child(c>0)}for(var i=iter._ancestors.length-1;i>=0;--i){cur=iter._ancestors[i];if(cmp(item,cur.data)<0){iter._cursor=cur;iter._ancestors.length=
i;return iter}}iter._ancestors.length=0;return iter};TreeBase.prototype.upperBound=function(item){var iter=this.lowerBound(item);var cmp=this._comparator;while(iter.
data()!==null&&cmp(iter.data(),item)===0){iter.next()}return iter};TreeBase.prototype.min=function(){var res=this._root;if(res===null){return null}while(res.left!==
null){res=res.left}return res.data};TreeBase.prototype.max=function(){var res=this._root;if(res===null){return null}while(res.right!==null){res=res.right}return res.
data};TreeBase.prototype.iterator=function(){return new Iterator(this)};TreeBase.prototype.each=function(cb){var it=this.iterator(),data;while((data=it.next())!==
null){if(cb(data)===false){return}}};TreeBase.prototype.reach=function(cb){var it=this.iterator(),data;while((data=it.prev())!==null){if(cb(data)===false){return}}};
function Iterator(tree){this._tree=tree;this._ancestors=[];this._cursor=null}Iterator.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};
Iterator.prototype.next=function(){if(this._cursor===null){var root=this._tree._root;if(root!==null){this._minNode(root)}}else{if(this._cursor.right===null){var save;
do{save=this._cursor;if(this._ancestors.length){this._cursor=this._ancestors.pop()}else{this._cursor=null;break}}while(this._cursor.right===save)}else{this._ancestors.
push(this._cursor);this._minNode(this._cursor.right)}}return this._cursor!==null?this._cursor.data:null};Iterator.prototype.prev=function(){if(this._cursor===null){
var root=this._tree._root;if(root!==null){this._maxNode(root)}}else{if(this._cursor.left===null){var save;do{save=this._cursor;if(this._ancestors.length){this._cursor=
this._ancestors.pop()}else{this._cursor=null;break}}while(this._cursor.left===save)}else{this._ancestors.push(this._cursor);this._maxNode(this._cursor.left)}}return this.
_cursor!==null?this._cursor.data:null};Iterator.prototype._minNode=function(start){while(start.left!==null){this._ancestors.push(start);start=start.left}this._cursor=
start};Iterator.prototype._maxNode=function(start){while(start.right!==null){this._ancestors.push(start);start=start.right}this._cursor=start};module.exports=TreeBase}),
95222:((__unused_webpack_module,exports,__webpack_require__)=>{var __webpack_unused_export__;exports.register=__webpack_require__(11627).globalRegistry;exports.
Registry=__webpack_require__(11627);__webpack_unused_export__={configurable:false,enumerable:true,get(){return exports.register.contentType},set(value){exports.
register.setContentType(value)}};__webpack_unused_export__=exports.Registry.PROMETHEUS_CONTENT_TYPE;__webpack_unused_export__=exports.Registry.OPENMETRICS_CONTENT_TYPE;
__webpack_require__(81539).validateMetricName;__webpack_require__(88606);exports.Gauge=__webpack_require__(87173);__webpack_require__(55416);__webpack_require__(
65910);__webpack_require__(87524);__webpack_require__(90964);__webpack_require__(90964);__webpack_require__(35106);__webpack_require__(5924).aggregators;__webpack_require__(
40816)}),90964:((__unused_webpack_module,exports)=>{var __webpack_unused_export__;__webpack_unused_export__=(start,width,count)=>{if(count<1){throw new Error("L\
inear buckets needs a positive count")}const buckets=new Array(count);for(let i=0;i<count;i++){buckets[i]=start+i*width}return buckets};__webpack_unused_export__=
(start,factor,count)=>{if(start<=0){throw new Error("Exponential buckets needs a positive start")}if(count<1){throw new Error("Exponential buckets needs a posit\
ive count")}if(factor<=1){throw new Error("Exponential buckets needs a factor greater than 1")}const buckets=new Array(count);for(let i=0;i<count;i++){buckets[i]=
start;start*=factor}return buckets}}),40816:((module,__unused_webpack_exports,__webpack_require__)=>{const Registry=__webpack_require__(11627);const{Grouper}=__webpack_require__(
89588);const{aggregators}=__webpack_require__(5924);let cluster=()=>{const data=__webpack_require__(29907);cluster=()=>data;return data};const GET_METRICS_REQ="\
prom-client:getMetricsReq";const GET_METRICS_RES="prom-client:getMetricsRes";let registries=[Registry.globalRegistry];let requestCtr=0;let listenersAdded=false;
const requests=new Map;class AggregatorRegistry extends Registry{constructor(regContentType=Registry.PROMETHEUS_CONTENT_TYPE){super(regContentType);addListeners()}clusterMetrics(){
const requestId=requestCtr++;return new Promise((resolve,reject)=>{let settled=false;function done(err,result){if(settled)return;settled=true;if(err)reject(err);else
resolve(result)}const request={responses:[],pending:0,done,errorTimeout:setTimeout(()=>{const err=new Error("Operation timed out.");request.done(err)},5e3)};requests.
set(requestId,request);const message={type:GET_METRICS_REQ,requestId};for(const id2 in cluster().workers){if(cluster().workers[id2].isConnected()){cluster().workers[id2].
send(message);request.pending++}}if(request.pending===0){clearTimeout(request.errorTimeout);process.nextTick(()=>done(null,""))}})}get contentType(){return super.
contentType}static aggregate(metricsArr,registryType=Registry.PROMETHEUS_CONTENT_TYPE){const aggregatedRegistry=new Registry;const metricsByName=new Grouper;aggregatedRegistry.
setContentType(registryType);metricsArr.forEach(metrics=>{metrics.forEach(metric=>{metricsByName.add(metric.name,metric)})});metricsByName.forEach(metrics=>{const aggregatorName=metrics[0].
aggregator;const aggregatorFn=aggregators[aggregatorName];if(typeof aggregatorFn!=="function"){throw new Error(`'${aggregatorName}' is not a defined aggregator.`)}
const aggregatedMetric=aggregatorFn(metrics);if(aggregatedMetric){const aggregatedMetricWrapper=Object.assign({get:()=>aggregatedMetric},aggregatedMetric);aggregatedRegistry.
registerMetric(aggregatedMetricWrapper)}});return aggregatedRegistry}static setRegistries(regs){if(!Array.isArray(regs))regs=[regs];regs.forEach(reg=>{if(!(reg instanceof
Registry)){throw new TypeError(`Expected Registry, got ${typeof reg}`)}});registries=regs}}function addListeners(){if(listenersAdded)return;listenersAdded=true;
if(cluster().isMaster){cluster().on("message",(worker,message)=>{if(message.type===GET_METRICS_RES){const request=requests.get(message.requestId);if(message.error){
request.done(new Error(message.error));return}message.metrics.forEach(registry=>request.responses.push(registry));request.pending--;if(request.pending===0){requests.
delete(message.requestId);clearTimeout(request.errorTimeout);const registry=AggregatorRegistry.aggregate(request.responses);const promString=registry.metrics();
request.done(null,promString)}}})}if(cluster().isWorker){process.on("message",message=>{if(message.type===GET_METRICS_REQ){Promise.all(registries.map(r=>r.getMetricsAsJSON())).
then(metrics=>{process.send({type:GET_METRICS_RES,requestId:message.requestId,metrics})}).catch(error=>{process.send({type:GET_METRICS_RES,requestId:message.requestId,
error:error.message})})}})}}module.exports=AggregatorRegistry}),88606:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(39023);
const{hashObject,isObject,getLabels,removeLabels,nowTimestamp}=__webpack_require__(89588);const{validateLabel}=__webpack_require__(81539);const{Metric}=__webpack_require__(
12476);const Exemplar=__webpack_require__(69024);class Counter extends Metric{constructor(config){super(config);this.type="counter";this.defaultLabels={};this.defaultValue=
1;this.defaultExemplarLabelSet={};if(config.enableExemplars){this.enableExemplars=true;this.inc=this.incWithExemplar}else{this.inc=this.incWithoutExemplar}}incWithoutExemplar(labels,value){
let hash="";if(isObject(labels)){hash=hashObject(labels,this.sortedLabelNames);validateLabel(this.labelNames,labels)}else{value=labels;labels={}}if(value&&!Number.
isFinite(value)){throw new TypeError(`Value is not a valid number: ${util.format(value)}`)}if(value<0){throw new Error("It is not possible to decrease a counter")}
if(value===null||value===void 0)value=1;setValue(this.hashMap,value,labels,hash);return{labelHash:hash}}incWithExemplar({labels=this.defaultLabels,value=this.defaultValue,
exemplarLabels=this.defaultExemplarLabelSet}={}){const res=this.incWithoutExemplar(labels,value);this.updateExemplar(exemplarLabels,value,res.labelHash)}updateExemplar(exemplarLabels,value,hash){
if(exemplarLabels===this.defaultExemplarLabelSet)return;if(!isObject(this.hashMap[hash].exemplar)){this.hashMap[hash].exemplar=new Exemplar}this.hashMap[hash].exemplar.
validateExemplarLabelSet(exemplarLabels);this.hashMap[hash].exemplar.labelSet=exemplarLabels;this.hashMap[hash].exemplar.value=value?value:1;this.hashMap[hash].
exemplar.timestamp=nowTimestamp()}reset(){this.hashMap={};if(this.labelNames.length===0){setValue(this.hashMap,0)}}async get(){if(this.collect){const v=this.collect();
if(v instanceof Promise)await v}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.aggregator}}labels(...args){
const labels=getLabels(this.labelNames,args)||{};return{inc:this.inc.bind(this,labels)}}remove(...args){const labels=getLabels(this.labelNames,args)||{};validateLabel(
this.labelNames,labels);return removeLabels.call(this,this.hashMap,labels,this.sortedLabelNames)}}function setValue(hashMap,value,labels={},hash=""){if(hashMap[hash]){
hashMap[hash].value+=value}else{hashMap[hash]={value,labels}}return hashMap}module.exports=Counter}),35106:((module,__unused_webpack_exports,__webpack_require__)=>{
const{isObject}=__webpack_require__(89588);const processCpuTotal=__webpack_require__(68293);const processStartTime=__webpack_require__(98228);const osMemoryHeap=__webpack_require__(
13981);const processOpenFileDescriptors=__webpack_require__(75217);const processMaxFileDescriptors=__webpack_require__(19655);const eventLoopLag=__webpack_require__(
14460);const processHandles=__webpack_require__(5490);const processRequests=__webpack_require__(67439);const processResources=__webpack_require__(10884);const heapSizeAndUsed=__webpack_require__(
42365);const heapSpacesSizeAndUsed=__webpack_require__(33844);const version=__webpack_require__(63344);const gc=__webpack_require__(69336);const metrics={processCpuTotal,
processStartTime,osMemoryHeap,processOpenFileDescriptors,processMaxFileDescriptors,eventLoopLag,...typeof process.getActiveResourcesInfo==="function"?{processResources}:
{},processHandles,processRequests,heapSizeAndUsed,heapSpacesSizeAndUsed,version,gc};const metricsList=Object.keys(metrics);module.exports=function collectDefaultMetrics(config){
if(config!==null&&config!==void 0&&!isObject(config)){throw new TypeError("config must be null, undefined, or an object")}config={eventLoopMonitoringPrecision:10,
...config};for(const metric of Object.values(metrics)){metric(config.register,config)}};module.exports.metricsList=metricsList}),69024:(module=>{class Exemplar{constructor(labelSet={},value=null){
this.labelSet=labelSet;this.value=value}validateExemplarLabelSet(labelSet){let res="";for(const[labelName,labelValue]of Object.entries(labelSet)){res+=`${labelName}${labelValue}`}
if(res.length>128){throw new RangeError("Label set size must be smaller than 128 UTF-8 chars")}}}module.exports=Exemplar}),87173:((module,__unused_webpack_exports,__webpack_require__)=>{
const util=__webpack_require__(39023);const{setValue,setValueDelta,getLabels,hashObject,isObject,removeLabels}=__webpack_require__(89588);const{validateLabel}=__webpack_require__(
81539);const{Metric}=__webpack_require__(12476);class Gauge extends Metric{constructor(config){super(config);this.type="gauge"}set(labels,value){value=getValueArg(
labels,value);labels=getLabelArg(labels);set(this,labels,value)}reset(){this.hashMap={};if(this.labelNames.length===0){setValue(this.hashMap,0,{})}}inc(labels,value){
value=getValueArg(labels,value);labels=getLabelArg(labels);if(value===void 0)value=1;setDelta(this,labels,value)}dec(labels,value){value=getValueArg(labels,value);
labels=getLabelArg(labels);if(value===void 0)value=1;setDelta(this,labels,-value)}setToCurrentTime(labels){const now=Date.now()/1e3;if(labels===void 0){this.set(
now)}else{this.set(labels,now)}}startTimer(labels){const start=process.hrtime();return endLabels=>{const delta=process.hrtime(start);const value=delta[0]+delta[1]/
1e9;this.set(Object.assign({},labels,endLabels),value);return value}}async get(){if(this.collect){const v=this.collect();if(v instanceof Promise)await v}return{
help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.aggregator}}_getValue(labels){const hash=hashObject(labels||{},this.
sortedLabelNames);return this.hashMap[hash]?this.hashMap[hash].value:0}labels(...args){const labels=getLabels(this.labelNames,args);validateLabel(this.labelNames,
labels);return{inc:this.inc.bind(this,labels),dec:this.dec.bind(this,labels),set:this.set.bind(this,labels),setToCurrentTime:this.setToCurrentTime.bind(this,labels),
startTimer:this.startTimer.bind(this,labels)}}remove(...args){const labels=getLabels(this.labelNames,args);validateLabel(this.labelNames,labels);removeLabels.call(
this,this.hashMap,labels,this.sortedLabelNames)}}function set(gauge,labels,value){if(typeof value!=="number"){throw new TypeError(`Value is not a valid number: ${util.
format(value)}`)}validateLabel(gauge.labelNames,labels);setValue(gauge.hashMap,value,labels)}function setDelta(gauge,labels,delta){if(typeof delta!=="number"){throw new TypeError(
`Delta is not a valid number: ${util.format(delta)}`)}validateLabel(gauge.labelNames,labels);const hash=hashObject(labels,gauge.sortedLabelNames);setValueDelta(
gauge.hashMap,delta,labels,hash)}function getLabelArg(labels){return isObject(labels)?labels:{}}function getValueArg(labels,value){return isObject(labels)?value:
labels}module.exports=Gauge}),55416:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(39023);const{getLabels,hashObject,isObject,
removeLabels,nowTimestamp}=__webpack_require__(89588);const{validateLabel}=__webpack_require__(81539);const{Metric}=__webpack_require__(12476);const Exemplar=__webpack_require__(
69024);class Histogram extends Metric{constructor(config){super(config,{buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]});this.type="histogram";this.defaultLabels=
{};this.defaultExemplarLabelSet={};this.enableExemplars=false;for(const label of this.labelNames){if(label==="le"){throw new Error("le is a reserved label keywo\
rd")}}this.upperBounds=this.buckets;this.bucketValues=this.upperBounds.reduce((acc,upperBound)=>{acc[upperBound]=0;return acc},{});if(config.enableExemplars){this.
enableExemplars=true;this.bucketExemplars=this.upperBounds.reduce((acc,upperBound)=>{acc[upperBound]=null;return acc},{});Object.freeze(this.bucketExemplars);this.
observe=this.observeWithExemplar}else{this.observe=this.observeWithoutExemplar}Object.freeze(this.bucketValues);Object.freeze(this.upperBounds);if(this.labelNames.
length===0){this.hashMap={[hashObject({})]:createBaseValues({},this.bucketValues,this.bucketExemplars)}}}observeWithoutExemplar(labels,value){observe.call(this,
labels===0?0:labels||{})(value)}observeWithExemplar({labels=this.defaultLabels,value,exemplarLabels=this.defaultExemplarLabelSet}={}){observe.call(this,labels===
0?0:labels||{})(value);this.updateExemplar(labels,value,exemplarLabels)}updateExemplar(labels,value,exemplarLabels){if(Object.keys(exemplarLabels).length===0)return;
const hash=hashObject(labels,this.sortedLabelNames);const bound=findBound(this.upperBounds,value);const{bucketExemplars}=this.hashMap[hash];let exemplar=bucketExemplars[bound];
if(!isObject(exemplar)){exemplar=new Exemplar;bucketExemplars[bound]=exemplar}exemplar.validateExemplarLabelSet(exemplarLabels);exemplar.labelSet=exemplarLabels;
exemplar.value=value;exemplar.timestamp=nowTimestamp()}async get(){const data=await this.getForPromString();data.values=data.values.map(splayLabels);return data}async getForPromString(){
if(this.collect){const v=this.collect();if(v instanceof Promise)await v}const data=Object.values(this.hashMap);const values=data.map(extractBucketValuesForExport(
this)).reduce(addSumAndCountForExport(this),[]);return{name:this.name,help:this.help,type:this.type,values,aggregator:this.aggregator}}reset(){this.hashMap={}}zero(labels){
const hash=hashObject(labels,this.sortedLabelNames);this.hashMap[hash]=createBaseValues(labels,this.bucketValues,this.bucketExemplars)}startTimer(labels,exemplarLabels){
return this.enableExemplars?startTimerWithExemplar.call(this,labels,exemplarLabels)():startTimer.call(this,labels)()}labels(...args){const labels=getLabels(this.
labelNames,args);validateLabel(this.labelNames,labels);return{observe:observe.call(this,labels),startTimer:startTimer.call(this,labels)}}remove(...args){const labels=getLabels(
this.labelNames,args);validateLabel(this.labelNames,labels);removeLabels.call(this,this.hashMap,labels,this.sortedLabelNames)}}function startTimer(startLabels){
return()=>{const start=process.hrtime();return endLabels=>{const delta=process.hrtime(start);const value=delta[0]+delta[1]/1e9;this.observe(Object.assign({},startLabels,
endLabels),value);return value}}}function startTimerWithExemplar(startLabels,startExemplarLabels){return()=>{const start=process.hrtime();return(endLabels,endExemplarLabels)=>{
const delta=process.hrtime(start);const value=delta[0]+delta[1]/1e9;this.observe({labels:Object.assign({},startLabels,endLabels),value,exemplarLabels:Object.assign(
{},startExemplarLabels,endExemplarLabels)});return value}}}function setValuePair(labels,value,metricName,exemplar,sharedLabels={}){return{labels,sharedLabels,value,
metricName,exemplar}}function findBound(upperBounds,value){for(let i=0;i<upperBounds.length;i++){const bound=upperBounds[i];if(value<=bound){return bound}}return-1}
function observe(labels){return value=>{const labelValuePair=convertLabelsAndValues(labels,value);validateLabel(this.labelNames,labelValuePair.labels);if(!Number.
isFinite(labelValuePair.value)){throw new TypeError(`Value is not a valid number: ${util.format(labelValuePair.value)}`)}const hash=hashObject(labelValuePair.labels,
this.sortedLabelNames);let valueFromMap=this.hashMap[hash];if(!valueFromMap){valueFromMap=createBaseValues(labelValuePair.labels,this.bucketValues,this.bucketExemplars)}
const b=findBound(this.upperBounds,labelValuePair.value);valueFromMap.sum+=labelValuePair.value;valueFromMap.count+=1;if(Object.prototype.hasOwnProperty.call(valueFromMap.
bucketValues,b)){valueFromMap.bucketValues[b]+=1}this.hashMap[hash]=valueFromMap}}function createBaseValues(labels,bucketValues,bucketExemplars){const result={labels,
bucketValues:{...bucketValues},sum:0,count:0};if(bucketExemplars){result.bucketExemplars={...bucketExemplars}}return result}function convertLabelsAndValues(labels,value){
return isObject(labels)?{labels,value}:{value:labels,labels:{}}}function extractBucketValuesForExport(histogram){const name=`${histogram.name}_bucket`;return bucketData=>{
let acc=0;const buckets=histogram.upperBounds.map(upperBound=>{acc+=bucketData.bucketValues[upperBound];return setValuePair({le:upperBound},acc,name,bucketData.
bucketExemplars?bucketData.bucketExemplars[upperBound]:null,bucketData.labels)});return{buckets,data:bucketData}}}function addSumAndCountForExport(histogram){return(acc,d)=>{
acc.push(...d.buckets);const infLabel={le:"+Inf"};acc.push(setValuePair(infLabel,d.data.count,`${histogram.name}_bucket`,d.data.bucketExemplars?d.data.bucketExemplars["\
-1"]:null,d.data.labels),setValuePair({},d.data.sum,`${histogram.name}_sum`,void 0,d.data.labels),setValuePair({},d.data.count,`${histogram.name}_count`,void 0,
d.data.labels));return acc}}function splayLabels(bucket){const{sharedLabels,labels,...newBucket}=bucket;for(const label of Object.keys(sharedLabels)){labels[label]=
sharedLabels[label]}newBucket.labels=labels;return newBucket}module.exports=Histogram}),12476:((module,__unused_webpack_exports,__webpack_require__)=>{const Registry=__webpack_require__(
11627);const{isObject}=__webpack_require__(89588);const{validateMetricName,validateLabelName}=__webpack_require__(81539);class Metric{constructor(config,defaults={}){
if(!isObject(config)){throw new TypeError("constructor expected a config object")}Object.assign(this,{labelNames:[],registers:[Registry.globalRegistry],aggregator:"\
sum",enableExemplars:false},defaults,config);if(!this.registers){this.registers=[Registry.globalRegistry]}if(!this.help){throw new Error("Missing mandatory help\
 parameter")}if(!this.name){throw new Error("Missing mandatory name parameter")}if(!validateMetricName(this.name)){throw new Error("Invalid metric name")}if(!validateLabelName(
this.labelNames)){throw new Error("Invalid label name")}if(this.collect&&typeof this.collect!=="function"){throw new Error('Optional "collect" parameter must be\
 a function')}if(this.labelNames){this.sortedLabelNames=[...this.labelNames].sort()}else{this.sortedLabelNames=[]}this.reset();for(const register of this.registers){
if(this.enableExemplars&&register.contentType===Registry.PROMETHEUS_CONTENT_TYPE){throw new TypeError("Exemplars are supported only on OpenMetrics registries")}
register.registerMetric(this)}}reset(){}}module.exports={Metric}}),5924:((__unused_webpack_module,exports,__webpack_require__)=>{const{Grouper,hashObject}=__webpack_require__(
89588);function AggregatorFactory(aggregatorFn){return metrics=>{if(metrics.length===0)return;const result={help:metrics[0].help,name:metrics[0].name,type:metrics[0].
type,values:[],aggregator:metrics[0].aggregator};const byLabels=new Grouper;metrics.forEach(metric=>{metric.values.forEach(value=>{const key=hashObject(value.labels);
byLabels.add(`${value.metricName}_${key}`,value)})});byLabels.forEach(values=>{if(values.length===0)return;const valObj={value:aggregatorFn(values),labels:values[0].
labels};if(values[0].metricName){valObj.metricName=values[0].metricName}result.values.push(valObj)});return result}}exports.AggregatorFactory=AggregatorFactory;
exports.aggregators={sum:AggregatorFactory(v=>v.reduce((p,c)=>p+c.value,0)),first:AggregatorFactory(v=>v[0].value),omit:()=>{},average:AggregatorFactory(v=>v.reduce(
(p,c)=>p+c.value,0)/v.length),min:AggregatorFactory(v=>v.reduce((p,c)=>Math.min(p,c.value),Infinity)),max:AggregatorFactory(v=>v.reduce((p,c)=>Math.max(p,c.value),
-Infinity))}}),14460:((module,__unused_webpack_exports,__webpack_require__)=>{const Gauge=__webpack_require__(87173);let perf_hooks;try{perf_hooks=__webpack_require__(
82987)}catch{}const NODEJS_EVENTLOOP_LAG="nodejs_eventloop_lag_seconds";const NODEJS_EVENTLOOP_LAG_MIN="nodejs_eventloop_lag_min_seconds";const NODEJS_EVENTLOOP_LAG_MAX="\
nodejs_eventloop_lag_max_seconds";const NODEJS_EVENTLOOP_LAG_MEAN="nodejs_eventloop_lag_mean_seconds";const NODEJS_EVENTLOOP_LAG_STDDEV="nodejs_eventloop_lag_st\
ddev_seconds";const NODEJS_EVENTLOOP_LAG_P50="nodejs_eventloop_lag_p50_seconds";const NODEJS_EVENTLOOP_LAG_P90="nodejs_eventloop_lag_p90_seconds";const NODEJS_EVENTLOOP_LAG_P99="\
nodejs_eventloop_lag_p99_seconds";function reportEventloopLag(start,gauge,labels){const delta=process.hrtime(start);const nanosec=delta[0]*1e9+delta[1];const seconds=nanosec/
1e9;gauge.set(labels,seconds)}module.exports=(registry,config={})=>{const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:{};
const labelNames=Object.keys(labels);const registers=registry?[registry]:void 0;let collect=()=>{const start=process.hrtime();setImmediate(reportEventloopLag,start,
lag,labels)};if(perf_hooks&&perf_hooks.monitorEventLoopDelay){try{const histogram=perf_hooks.monitorEventLoopDelay({resolution:config.eventLoopMonitoringPrecision});
histogram.enable();collect=()=>{const start=process.hrtime();setImmediate(reportEventloopLag,start,lag,labels);lagMin.set(labels,histogram.min/1e9);lagMax.set(labels,
histogram.max/1e9);lagMean.set(labels,histogram.mean/1e9);lagStddev.set(labels,histogram.stddev/1e9);lagP50.set(labels,histogram.percentile(50)/1e9);lagP90.set(
labels,histogram.percentile(90)/1e9);lagP99.set(labels,histogram.percentile(99)/1e9);histogram.reset()}}catch(e){if(e.code==="ERR_NOT_IMPLEMENTED"){return}throw e}}
const lag=new Gauge({name:namePrefix+NODEJS_EVENTLOOP_LAG,help:"Lag of event loop in seconds.",registers,labelNames,aggregator:"average",collect});const lagMin=new Gauge(
{name:namePrefix+NODEJS_EVENTLOOP_LAG_MIN,help:"The minimum recorded event loop delay.",registers,labelNames,aggregator:"min"});const lagMax=new Gauge({name:namePrefix+
NODEJS_EVENTLOOP_LAG_MAX,help:"The maximum recorded event loop delay.",registers,labelNames,aggregator:"max"});const lagMean=new Gauge({name:namePrefix+NODEJS_EVENTLOOP_LAG_MEAN,
help:"The mean of the recorded event loop delays.",registers,labelNames,aggregator:"average"});const lagStddev=new Gauge({name:namePrefix+NODEJS_EVENTLOOP_LAG_STDDEV,
help:"The standard deviation of the recorded event loop delays.",registers,labelNames,aggregator:"average"});const lagP50=new Gauge({name:namePrefix+NODEJS_EVENTLOOP_LAG_P50,
help:"The 50th percentile of the recorded event loop delays.",registers,labelNames,aggregator:"average"});const lagP90=new Gauge({name:namePrefix+NODEJS_EVENTLOOP_LAG_P90,
help:"The 90th percentile of the recorded event loop delays.",registers,labelNames,aggregator:"average"});const lagP99=new Gauge({name:namePrefix+NODEJS_EVENTLOOP_LAG_P99,
help:"The 99th percentile of the recorded event loop delays.",registers,labelNames,aggregator:"average"})};module.exports.metricNames=[NODEJS_EVENTLOOP_LAG,NODEJS_EVENTLOOP_LAG_MIN,
NODEJS_EVENTLOOP_LAG_MAX,NODEJS_EVENTLOOP_LAG_MEAN,NODEJS_EVENTLOOP_LAG_STDDEV,NODEJS_EVENTLOOP_LAG_P50,NODEJS_EVENTLOOP_LAG_P90,NODEJS_EVENTLOOP_LAG_P99]}),69336:((module,__unused_webpack_exports,__webpack_require__)=>{
const Histogram=__webpack_require__(55416);let perf_hooks;try{perf_hooks=__webpack_require__(82987)}catch{}const NODEJS_GC_DURATION_SECONDS="nodejs_gc_duration_\
seconds";const DEFAULT_GC_DURATION_BUCKETS=[.001,.01,.1,1,2,5];const kinds=[];if(perf_hooks&&perf_hooks.constants){kinds[perf_hooks.constants.NODE_PERFORMANCE_GC_MAJOR]=
"major";kinds[perf_hooks.constants.NODE_PERFORMANCE_GC_MINOR]="minor";kinds[perf_hooks.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental";kinds[perf_hooks.
constants.NODE_PERFORMANCE_GC_WEAKCB]="weakcb"}module.exports=(registry,config={})=>{if(!perf_hooks){return}const namePrefix=config.prefix?config.prefix:"";const labels=config.
labels?config.labels:{};const labelNames=Object.keys(labels);const buckets=config.gcDurationBuckets?config.gcDurationBuckets:DEFAULT_GC_DURATION_BUCKETS;const gcHistogram=new Histogram(
{name:namePrefix+NODEJS_GC_DURATION_SECONDS,help:"Garbage collection duration by kind, one of major, minor, incremental or weakcb.",labelNames:["kind",...labelNames],
enableExemplars:false,buckets,registers:registry?[registry]:void 0});const obs=new perf_hooks.PerformanceObserver(list=>{const entry=list.getEntries()[0];const kind=entry.
detail?kinds[entry.detail.kind]:kinds[entry.kind];gcHistogram.observe(Object.assign({kind},labels),entry.duration/1e3)});obs.observe({entryTypes:["gc"]})};module.
exports.metricNames=[NODEJS_GC_DURATION_SECONDS]}),42365:((module,__unused_webpack_exports,__webpack_require__)=>{const Gauge=__webpack_require__(87173);const safeMemoryUsage=__webpack_require__(
81315);const NODEJS_HEAP_SIZE_TOTAL="nodejs_heap_size_total_bytes";const NODEJS_HEAP_SIZE_USED="nodejs_heap_size_used_bytes";const NODEJS_EXTERNAL_MEMORY="nodej\
s_external_memory_bytes";module.exports=(registry,config={})=>{if(typeof process.memoryUsage!=="function"){return}const labels=config.labels?config.labels:{};const labelNames=Object.
keys(labels);const registers=registry?[registry]:void 0;const namePrefix=config.prefix?config.prefix:"";const collect=()=>{const memUsage=safeMemoryUsage();if(memUsage){
heapSizeTotal.set(labels,memUsage.heapTotal);heapSizeUsed.set(labels,memUsage.heapUsed);if(memUsage.external!==void 0){externalMemUsed.set(labels,memUsage.external)}}};
const heapSizeTotal=new Gauge({name:namePrefix+NODEJS_HEAP_SIZE_TOTAL,help:"Process heap size from Node.js in bytes.",registers,labelNames,collect});const heapSizeUsed=new Gauge(
{name:namePrefix+NODEJS_HEAP_SIZE_USED,help:"Process heap size used from Node.js in bytes.",registers,labelNames});const externalMemUsed=new Gauge({name:namePrefix+
NODEJS_EXTERNAL_MEMORY,help:"Node.js external memory size in bytes.",registers,labelNames})};module.exports.metricNames=[NODEJS_HEAP_SIZE_TOTAL,NODEJS_HEAP_SIZE_USED,
NODEJS_EXTERNAL_MEMORY]}),33844:((module,__unused_webpack_exports,__webpack_require__)=>{const Gauge=__webpack_require__(87173);const v8=__webpack_require__(11493);
const METRICS=["total","used","available"];const NODEJS_HEAP_SIZE={};METRICS.forEach(metricType=>{NODEJS_HEAP_SIZE[metricType]=`nodejs_heap_space_size_${metricType}\
_bytes`});module.exports=(registry,config={})=>{try{v8.getHeapSpaceStatistics()}catch(e){if(e.code==="ERR_NOT_IMPLEMENTED"){return}throw e}const registers=registry?
[registry]:void 0;const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:{};const labelNames=["space",...Object.keys(labels)];
const gauges={};METRICS.forEach(metricType=>{gauges[metricType]=new Gauge({name:namePrefix+NODEJS_HEAP_SIZE[metricType],help:`Process heap space size ${metricType}\
 from Node.js in bytes.`,labelNames,registers})});gauges.total.collect=()=>{for(const space of v8.getHeapSpaceStatistics()){const spaceName=space.space_name.substr(
0,space.space_name.indexOf("_space"));gauges.total.set({space:spaceName,...labels},space.space_size);gauges.used.set({space:spaceName,...labels},space.space_used_size);
gauges.available.set({space:spaceName,...labels},space.space_available_size)}}};module.exports.metricNames=Object.values(NODEJS_HEAP_SIZE)}),67965:(module=>{function aggregateByObjectName(list){
const data={};for(let i=0;i<list.length;i++){const listElement=list[i];if(!listElement||typeof listElement.constructor==="undefined"){continue}if(Object.hasOwnProperty.
call(data,listElement.constructor.name)){data[listElement.constructor.name]+=1}else{data[listElement.constructor.name]=1}}return data}function updateMetrics(gauge,data,labels){
gauge.reset();for(const key in data){gauge.set(Object.assign({type:key},labels||{}),data[key])}}module.exports={aggregateByObjectName,updateMetrics}}),81315:(module=>{
function safeMemoryUsage(){try{return process.memoryUsage()}catch{return}}module.exports=safeMemoryUsage}),13981:((module,__unused_webpack_exports,__webpack_require__)=>{
const Gauge=__webpack_require__(87173);const linuxVariant=__webpack_require__(37567);const safeMemoryUsage=__webpack_require__(81315);const PROCESS_RESIDENT_MEMORY="\
process_resident_memory_bytes";function notLinuxVariant(registry,config={}){const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:
{};const labelNames=Object.keys(labels);new Gauge({name:namePrefix+PROCESS_RESIDENT_MEMORY,help:"Resident memory size in bytes.",registers:registry?[registry]:void 0,
labelNames,collect(){const memUsage=safeMemoryUsage();if(memUsage){this.set(labels,memUsage.rss)}}})}module.exports=(registry,config)=>process.platform==="linux"?
linuxVariant(registry,config):notLinuxVariant(registry,config);module.exports.metricNames=process.platform==="linux"?linuxVariant.metricNames:[PROCESS_RESIDENT_MEMORY]}),
37567:((module,__unused_webpack_exports,__webpack_require__)=>{const Gauge=__webpack_require__(87173);const fs=__webpack_require__(79896);const values=["VmSize",
"VmRSS","VmData"];const PROCESS_RESIDENT_MEMORY="process_resident_memory_bytes";const PROCESS_VIRTUAL_MEMORY="process_virtual_memory_bytes";const PROCESS_HEAP="\
process_heap_bytes";function structureOutput(input){return input.split("\n").reduce((acc,string)=>{if(!values.some(value2=>string.startsWith(value2))){return acc}
const split=string.split(":");let value=split[1].trim();value=value.substr(0,value.length-3);value=Number(value)*1024;acc[split[0]]=value;return acc},{})}module.
exports=(registry,config={})=>{const registers=registry?[registry]:void 0;const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:
{};const labelNames=Object.keys(labels);const residentMemGauge=new Gauge({name:namePrefix+PROCESS_RESIDENT_MEMORY,help:"Resident memory size in bytes.",registers,
labelNames,collect(){try{const stat=fs.readFileSync("/proc/self/status","utf8");const structuredOutput=structureOutput(stat);residentMemGauge.set(labels,structuredOutput.
VmRSS);virtualMemGauge.set(labels,structuredOutput.VmSize);heapSizeMemGauge.set(labels,structuredOutput.VmData)}catch{}}});const virtualMemGauge=new Gauge({name:namePrefix+
PROCESS_VIRTUAL_MEMORY,help:"Virtual memory size in bytes.",registers,labelNames});const heapSizeMemGauge=new Gauge({name:namePrefix+PROCESS_HEAP,help:"Process \
heap size in bytes.",registers,labelNames})};module.exports.metricNames=[PROCESS_RESIDENT_MEMORY,PROCESS_VIRTUAL_MEMORY,PROCESS_HEAP]}),68293:((module,__unused_webpack_exports,__webpack_require__)=>{
const OtelApi=__webpack_require__(63914);const Counter=__webpack_require__(88606);const PROCESS_CPU_USER_SECONDS="process_cpu_user_seconds_total";const PROCESS_CPU_SYSTEM_SECONDS="\
process_cpu_system_seconds_total";const PROCESS_CPU_SECONDS="process_cpu_seconds_total";module.exports=(registry,config={})=>{const registers=registry?[registry]:
void 0;const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:{};const exemplars=config.enableExemplars?config.enableExemplars:
false;const labelNames=Object.keys(labels);let lastCpuUsage=process.cpuUsage();const cpuUserUsageCounter=new Counter({name:namePrefix+PROCESS_CPU_USER_SECONDS,help:"\
Total user CPU time spent in seconds.",enableExemplars:exemplars,registers,labelNames,collect(){const cpuUsage=process.cpuUsage();const userUsageMicros=cpuUsage.
user-lastCpuUsage.user;const systemUsageMicros=cpuUsage.system-lastCpuUsage.system;lastCpuUsage=cpuUsage;if(this.enableExemplars){let exemplarLabels={};const currentSpan=OtelApi.
trace.getSpan(OtelApi.context.active());if(currentSpan){exemplarLabels={traceId:currentSpan.spanContext().traceId,spanId:currentSpan.spanContext().spanId}}cpuUserUsageCounter.
inc({labels,value:userUsageMicros/1e6,exemplarLabels});cpuSystemUsageCounter.inc({labels,value:systemUsageMicros/1e6,exemplarLabels});cpuUsageCounter.inc({labels,
value:(userUsageMicros+systemUsageMicros)/1e6,exemplarLabels})}else{cpuUserUsageCounter.inc(labels,userUsageMicros/1e6);cpuSystemUsageCounter.inc(labels,systemUsageMicros/
1e6);cpuUsageCounter.inc(labels,(userUsageMicros+systemUsageMicros)/1e6)}}});const cpuSystemUsageCounter=new Counter({name:namePrefix+PROCESS_CPU_SYSTEM_SECONDS,
help:"Total system CPU time spent in seconds.",enableExemplars:exemplars,registers,labelNames});const cpuUsageCounter=new Counter({name:namePrefix+PROCESS_CPU_SECONDS,
help:"Total user and system CPU time spent in seconds.",enableExemplars:exemplars,registers,labelNames})};module.exports.metricNames=[PROCESS_CPU_USER_SECONDS,PROCESS_CPU_SYSTEM_SECONDS,
PROCESS_CPU_SECONDS]}),5490:((module,__unused_webpack_exports,__webpack_require__)=>{const{aggregateByObjectName}=__webpack_require__(67965);const{updateMetrics}=__webpack_require__(
67965);const Gauge=__webpack_require__(87173);const NODEJS_ACTIVE_HANDLES="nodejs_active_handles";const NODEJS_ACTIVE_HANDLES_TOTAL="nodejs_active_handles_total";
module.exports=(registry,config={})=>{if(typeof process._getActiveHandles!=="function"){return}const registers=registry?[registry]:void 0;const namePrefix=config.
prefix?config.prefix:"";const labels=config.labels?config.labels:{};const labelNames=Object.keys(labels);new Gauge({name:namePrefix+NODEJS_ACTIVE_HANDLES,help:"\
Number of active libuv handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...labelNames],registers,collect(){const handles=process.
_getActiveHandles();updateMetrics(this,aggregateByObjectName(handles),labels)}});new Gauge({name:namePrefix+NODEJS_ACTIVE_HANDLES_TOTAL,help:"Total number of ac\
tive handles.",registers,labelNames,collect(){const handles=process._getActiveHandles();this.set(labels,handles.length)}})};module.exports.metricNames=[NODEJS_ACTIVE_HANDLES,
NODEJS_ACTIVE_HANDLES_TOTAL]}),19655:((module,__unused_webpack_exports,__webpack_require__)=>{const Gauge=__webpack_require__(87173);const fs=__webpack_require__(
79896);const PROCESS_MAX_FDS="process_max_fds";let maxFds;module.exports=(registry,config={})=>{if(maxFds===void 0){try{const limits=fs.readFileSync("/proc/self\
/limits","utf8");const lines=limits.split("\n");for(const line of lines){if(line.startsWith("Max open files")){const parts=line.split(/  +/);maxFds=Number(parts[1]);
break}}}catch{return}}if(maxFds===void 0)return;const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:{};const labelNames=Object.
keys(labels);new Gauge({name:namePrefix+PROCESS_MAX_FDS,help:"Maximum number of open file descriptors.",registers:registry?[registry]:void 0,labelNames,collect(){
if(maxFds!==void 0)this.set(labels,maxFds)}})};module.exports.metricNames=[PROCESS_MAX_FDS]}),75217:((module,__unused_webpack_exports,__webpack_require__)=>{const Gauge=__webpack_require__(
87173);const fs=__webpack_require__(79896);const process2=__webpack_require__(932);const PROCESS_OPEN_FDS="process_open_fds";module.exports=(registry,config={})=>{
if(process2.platform!=="linux"){return}const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:{};const labelNames=Object.keys(
labels);new Gauge({name:namePrefix+PROCESS_OPEN_FDS,help:"Number of open file descriptors.",registers:registry?[registry]:void 0,labelNames,collect(){try{const fds=fs.
readdirSync("/proc/self/fd");this.set(labels,fds.length-1)}catch{}}})};module.exports.metricNames=[PROCESS_OPEN_FDS]}),67439:((module,__unused_webpack_exports,__webpack_require__)=>{
const Gauge=__webpack_require__(87173);const{aggregateByObjectName}=__webpack_require__(67965);const{updateMetrics}=__webpack_require__(67965);const NODEJS_ACTIVE_REQUESTS="\
nodejs_active_requests";const NODEJS_ACTIVE_REQUESTS_TOTAL="nodejs_active_requests_total";module.exports=(registry,config={})=>{if(typeof process._getActiveRequests!==
"function"){return}const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:{};const labelNames=Object.keys(labels);new Gauge({name:namePrefix+
NODEJS_ACTIVE_REQUESTS,help:"Number of active libuv requests grouped by request type. Every request type is C++ class name.",labelNames:["type",...labelNames],registers:registry?
[registry]:void 0,collect(){const requests=process._getActiveRequests();updateMetrics(this,aggregateByObjectName(requests),labels)}});new Gauge({name:namePrefix+
NODEJS_ACTIVE_REQUESTS_TOTAL,help:"Total number of active requests.",registers:registry?[registry]:void 0,labelNames,collect(){const requests=process._getActiveRequests();
this.set(labels,requests.length)}})};module.exports.metricNames=[NODEJS_ACTIVE_REQUESTS,NODEJS_ACTIVE_REQUESTS_TOTAL]}),10884:((module,__unused_webpack_exports,__webpack_require__)=>{
const Gauge=__webpack_require__(87173);const{updateMetrics}=__webpack_require__(67965);const NODEJS_ACTIVE_RESOURCES="nodejs_active_resources";const NODEJS_ACTIVE_RESOURCES_TOTAL="\
nodejs_active_resources_total";module.exports=(registry,config={})=>{if(typeof process.getActiveResourcesInfo!=="function"){return}const namePrefix=config.prefix?
config.prefix:"";const labels=config.labels?config.labels:{};const labelNames=Object.keys(labels);new Gauge({name:namePrefix+NODEJS_ACTIVE_RESOURCES,help:"Numbe\
r of active resources that are currently keeping the event loop alive, grouped by async resource type.",labelNames:["type",...labelNames],registers:registry?[registry]:
void 0,collect(){const resources=process.getActiveResourcesInfo();const data={};for(let i=0;i<resources.length;i++){const resource=resources[i];if(Object.hasOwn(
data,resource)){data[resource]+=1}else{data[resource]=1}}updateMetrics(this,data,labels)}});new Gauge({name:namePrefix+NODEJS_ACTIVE_RESOURCES_TOTAL,help:"Total\
 number of active resources.",registers:registry?[registry]:void 0,labelNames,collect(){const resources=process.getActiveResourcesInfo();this.set(labels,resources.
length)}})};module.exports.metricNames=[NODEJS_ACTIVE_RESOURCES,NODEJS_ACTIVE_RESOURCES_TOTAL]}),98228:((module,__unused_webpack_exports,__webpack_require__)=>{
const Gauge=__webpack_require__(87173);const startInSeconds=Math.round(Date.now()/1e3-process.uptime());const PROCESS_START_TIME="process_start_time_seconds";module.
exports=(registry,config={})=>{const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:{};const labelNames=Object.keys(labels);
new Gauge({name:namePrefix+PROCESS_START_TIME,help:"Start time of the process since unix epoch in seconds.",registers:registry?[registry]:void 0,labelNames,aggregator:"\
omit",collect(){this.set(labels,startInSeconds)}})};module.exports.metricNames=[PROCESS_START_TIME]}),63344:((module,__unused_webpack_exports,__webpack_require__)=>{
const Gauge=__webpack_require__(87173);const version=process.version;const versionSegments=version.slice(1).split(".").map(Number);const NODE_VERSION_INFO="node\
js_version_info";module.exports=(registry,config={})=>{const namePrefix=config.prefix?config.prefix:"";const labels=config.labels?config.labels:{};const labelNames=Object.
keys(labels);new Gauge({name:namePrefix+NODE_VERSION_INFO,help:"Node.js version info.",labelNames:["version","major","minor","patch",...labelNames],registers:registry?
[registry]:void 0,aggregator:"first",collect(){this.labels(version,versionSegments[0],versionSegments[1],versionSegments[2],...Object.values(labels)).set(1)}})};
module.exports.metricNames=[NODE_VERSION_INFO]}),87524:((module,__unused_webpack_exports,__webpack_require__)=>{const url=__webpack_require__(87016);const http=__webpack_require__(
58611);const https=__webpack_require__(65692);const{gzipSync}=__webpack_require__(43106);const{globalRegistry}=__webpack_require__(11627);class Pushgateway{constructor(gatewayUrl,options,registry){
if(!registry){registry=globalRegistry}this.registry=registry;this.gatewayUrl=gatewayUrl;const{requireJobName,...requestOptions}={requireJobName:true,...options};
this.requireJobName=requireJobName;this.requestOptions=requestOptions}pushAdd(params={}){if(this.requireJobName&&!params.jobName){throw new Error("Missing jobNa\
me parameter")}return useGateway.call(this,"POST",params.jobName,params.groupings)}push(params={}){if(this.requireJobName&&!params.jobName){throw new Error("Mis\
sing jobName parameter")}return useGateway.call(this,"PUT",params.jobName,params.groupings)}delete(params={}){if(this.requireJobName&&!params.jobName){throw new Error(
"Missing jobName parameter")}return useGateway.call(this,"DELETE",params.jobName,params.groupings)}}async function useGateway(method,job,groupings){const gatewayUrlParsed=url.
parse(this.gatewayUrl);const gatewayUrlPath=gatewayUrlParsed.pathname&&gatewayUrlParsed.pathname!=="/"?gatewayUrlParsed.pathname:"";const jobPath=job?`/job/${encodeURIComponent(
job)}${generateGroupings(groupings)}`:"";const path=`${gatewayUrlPath}/metrics${jobPath}`;const target=url.resolve(this.gatewayUrl,path);const requestParams=url.
parse(target);const httpModule=isHttps(requestParams.href)?https:http;const options=Object.assign(requestParams,this.requestOptions,{method});return new Promise(
(resolve,reject)=>{if(method==="DELETE"&&options.headers){delete options.headers["Content-Encoding"]}const req=httpModule.request(options,resp=>{let body="";resp.
setEncoding("utf8");resp.on("data",chunk=>{body+=chunk});resp.on("end",()=>{if(resp.statusCode>=400){reject(new Error(`push failed with status ${resp.statusCode}\
, ${body}`))}else{resolve({resp,body})}})});req.on("error",err=>{reject(err)});req.on("timeout",()=>{req.destroy(new Error("Pushgateway request timed out"))});if(method!==
"DELETE"){this.registry.metrics().then(metrics=>{if(options.headers&&options.headers["Content-Encoding"]==="gzip"){metrics=gzipSync(metrics)}req.write(metrics);
req.end()}).catch(err=>{reject(err)})}else{req.end()}})}function generateGroupings(groupings){if(!groupings){return""}return Object.keys(groupings).map(key=>`/${encodeURIComponent(
key)}/${encodeURIComponent(groupings[key])}`).join("")}function isHttps(href){return href.search(/^https/)!==-1}module.exports=Pushgateway}),11627:((module,__unused_webpack_exports,__webpack_require__)=>{
const{getValueAsString}=__webpack_require__(89588);class Registry{static get PROMETHEUS_CONTENT_TYPE(){return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){
return"application/openmetrics-text; version=1.0.0; charset=utf-8"}constructor(regContentType=Registry.PROMETHEUS_CONTENT_TYPE){this._metrics={};this._collectors=
[];this._defaultLabels={};if(regContentType!==Registry.PROMETHEUS_CONTENT_TYPE&&regContentType!==Registry.OPENMETRICS_CONTENT_TYPE){throw new TypeError(`Content\
 type ${regContentType} is unsupported`)}this._contentType=regContentType}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(metrics){
const metric=typeof metrics.getForPromString==="function"?await metrics.getForPromString():await metrics.get();const name=escapeString(metric.name);const help=`\
# HELP ${name} ${escapeString(metric.help)}`;const type=`# TYPE ${name} ${metric.type}`;const values=[help,type];const defaultLabels=Object.keys(this._defaultLabels).
length>0?this._defaultLabels:null;const isOpenMetrics=this.contentType===Registry.OPENMETRICS_CONTENT_TYPE;for(const val of metric.values||[]){let{metricName=name,
labels={}}=val;const{sharedLabels={}}=val;if(isOpenMetrics&&metric.type==="counter"){metricName=`${metricName}_total`}if(defaultLabels){labels={...labels,...defaultLabels,
...labels}}const formattedLabels=formatLabels(labels,sharedLabels);const flattenedShared=flattenSharedLabels(sharedLabels);const labelParts=[...formattedLabels,
flattenedShared].filter(Boolean);const labelsString=labelParts.length?`{${labelParts.join(",")}}`:"";let fullMetricLine=`${metricName}${labelsString} ${getValueAsString(
val.value)}`;const{exemplar}=val;if(exemplar&&isOpenMetrics){const formattedExemplars=formatLabels(exemplar.labelSet);fullMetricLine+=` # {${formattedExemplars.
join(",")}} ${getValueAsString(exemplar.value)} ${exemplar.timestamp}`}values.push(fullMetricLine)}return values.join("\n")}async metrics(){const isOpenMetrics=this.
contentType===Registry.OPENMETRICS_CONTENT_TYPE;const promises=this.getMetricsAsArray().map(metric=>{if(isOpenMetrics&&metric.type==="counter"){metric.name=standardizeCounterName(
metric.name)}return this.getMetricsAsString(metric)});const resolves=await Promise.all(promises);return isOpenMetrics?`${resolves.join("\n")}
# EOF
`:`${resolves.join("\n\n")}
`}registerMetric(metric){if(this._metrics[metric.name]&&this._metrics[metric.name]!==metric){throw new Error(`A metric with the name ${metric.name} has already \
been registered.`)}this._metrics[metric.name]=metric}clear(){this._metrics={};this._defaultLabels={}}async getMetricsAsJSON(){const metrics=[];const defaultLabelNames=Object.
keys(this._defaultLabels);const promises=[];for(const metric of this.getMetricsAsArray()){promises.push(metric.get())}const resolves=await Promise.all(promises);
for(const item of resolves){if(item.values&&defaultLabelNames.length>0){for(const val of item.values){val.labels=Object.assign({},val.labels);for(const labelName of defaultLabelNames){
val.labels[labelName]=val.labels[labelName]||this._defaultLabels[labelName]}}}metrics.push(item)}return metrics}removeSingleMetric(name){delete this._metrics[name]}getSingleMetricAsString(name){
return this.getMetricsAsString(this._metrics[name])}getSingleMetric(name){return this._metrics[name]}setDefaultLabels(labels){this._defaultLabels=labels}resetMetrics(){
for(const metric in this._metrics){this._metrics[metric].reset()}}get contentType(){return this._contentType}setContentType(metricsContentType){if(metricsContentType===
Registry.OPENMETRICS_CONTENT_TYPE||metricsContentType===Registry.PROMETHEUS_CONTENT_TYPE){this._contentType=metricsContentType}else{throw new Error(`Content typ\
e ${metricsContentType} is unsupported`)}}static merge(registers){const regType=registers[0].contentType;for(const reg of registers){if(reg.contentType!==regType){
throw new Error("Registers can only be merged if they have the same content type")}}const mergedRegistry=new Registry(regType);const metricsToMerge=registers.reduce(
(acc,reg)=>acc.concat(reg.getMetricsAsArray()),[]);metricsToMerge.forEach(mergedRegistry.registerMetric,mergedRegistry);return mergedRegistry}}function formatLabels(labels,exclude){
const{hasOwnProperty}=Object.prototype;const formatted=[];for(const[name,value]of Object.entries(labels)){if(!exclude||!hasOwnProperty.call(exclude,name)){formatted.
push(`${name}="${escapeLabelValue(value)}"`)}}return formatted}const sharedLabelCache=new WeakMap;function flattenSharedLabels(labels){const cached=sharedLabelCache.
get(labels);if(cached){return cached}const formattedLabels=formatLabels(labels);const flattened=formattedLabels.join(",");sharedLabelCache.set(labels,flattened);
return flattened}function escapeLabelValue(str){if(typeof str!=="string"){return str}return escapeString(str).replace(/"/g,'\\"')}function escapeString(str){return str.
replace(/\\/g,"\\\\").replace(/\n/g,"\\n")}function standardizeCounterName(name){return name.replace(/_total$/,"")}module.exports=Registry;module.exports.globalRegistry=
new Registry}),65910:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(39023);const{getLabels,hashObject,removeLabels}=__webpack_require__(
89588);const{validateLabel}=__webpack_require__(81539);const{Metric}=__webpack_require__(12476);const timeWindowQuantiles=__webpack_require__(57639);const DEFAULT_COMPRESS_COUNT=1e3;
class Summary extends Metric{constructor(config){super(config,{percentiles:[.01,.05,.5,.9,.95,.99,.999],compressCount:DEFAULT_COMPRESS_COUNT,hashMap:{}});this.type=
"summary";for(const label of this.labelNames){if(label==="quantile")throw new Error("quantile is a reserved label keyword")}if(this.labelNames.length===0){this.
hashMap={[hashObject({})]:{labels:{},td:new timeWindowQuantiles(this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}}}}observe(labels,value){observe.call(this,labels===
0?0:labels||{})(value)}async get(){if(this.collect){const v=this.collect();if(v instanceof Promise)await v}const hashKeys=Object.keys(this.hashMap);const values=[];
hashKeys.forEach(hashKey=>{const s=this.hashMap[hashKey];if(s){if(this.pruneAgedBuckets&&s.td.size()===0){delete this.hashMap[hashKey]}else{extractSummariesForExport(
s,this.percentiles).forEach(v=>{values.push(v)});values.push(getSumForExport(s,this));values.push(getCountForExport(s,this))}}});return{name:this.name,help:this.
help,type:this.type,values,aggregator:this.aggregator}}reset(){const data=Object.values(this.hashMap);data.forEach(s=>{s.td.reset();s.count=0;s.sum=0})}startTimer(labels){
return startTimer.call(this,labels)()}labels(...args){const labels=getLabels(this.labelNames,args);validateLabel(this.labelNames,labels);return{observe:observe.
call(this,labels),startTimer:startTimer.call(this,labels)}}remove(...args){const labels=getLabels(this.labelNames,args);validateLabel(this.labelNames,labels);removeLabels.
call(this,this.hashMap,labels,this.sortedLabelNames)}}function extractSummariesForExport(summaryOfLabels,percentiles){summaryOfLabels.td.compress();return percentiles.
map(percentile=>{const percentileValue=summaryOfLabels.td.percentile(percentile);return{labels:Object.assign({quantile:percentile},summaryOfLabels.labels),value:percentileValue?
percentileValue:0}})}function getCountForExport(value,summary){return{metricName:`${summary.name}_count`,labels:value.labels,value:value.count}}function getSumForExport(value,summary){
return{metricName:`${summary.name}_sum`,labels:value.labels,value:value.sum}}function startTimer(startLabels){return()=>{const start=process.hrtime();return endLabels=>{
const delta=process.hrtime(start);const value=delta[0]+delta[1]/1e9;this.observe(Object.assign({},startLabels,endLabels),value);return value}}}function observe(labels){
return value=>{const labelValuePair=convertLabelsAndValues(labels,value);validateLabel(this.labelNames,labels);if(!Number.isFinite(labelValuePair.value)){throw new TypeError(
`Value is not a valid number: ${util.format(labelValuePair.value)}`)}const hash=hashObject(labelValuePair.labels,this.sortedLabelNames);let summaryOfLabel=this.
hashMap[hash];if(!summaryOfLabel){summaryOfLabel={labels:labelValuePair.labels,td:new timeWindowQuantiles(this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}}summaryOfLabel.
td.push(labelValuePair.value);summaryOfLabel.count++;if(summaryOfLabel.count%this.compressCount===0){summaryOfLabel.td.compress()}summaryOfLabel.sum+=labelValuePair.
value;this.hashMap[hash]=summaryOfLabel}}function convertLabelsAndValues(labels,value){if(value===void 0){return{value:labels,labels:{}}}return{labels,value}}module.
exports=Summary}),57639:((module,__unused_webpack_exports,__webpack_require__)=>{const{TDigest}=__webpack_require__(83528);class TimeWindowQuantiles{constructor(maxAgeSeconds,ageBuckets){
this.maxAgeSeconds=maxAgeSeconds||0;this.ageBuckets=ageBuckets||0;this.shouldRotate=maxAgeSeconds&&ageBuckets;this.ringBuffer=Array(ageBuckets).fill(new TDigest);
this.currentBuffer=0;this.lastRotateTimestampMillis=Date.now();this.durationBetweenRotatesMillis=maxAgeSeconds*1e3/ageBuckets||Infinity}size(){const bucket=rotate.
call(this);return bucket.size()}percentile(quantile){const bucket=rotate.call(this);return bucket.percentile(quantile)}push(value){rotate.call(this);this.ringBuffer.
forEach(bucket=>{bucket.push(value)})}reset(){this.ringBuffer.forEach(bucket=>{bucket.reset()})}compress(){this.ringBuffer.forEach(bucket=>{bucket.compress()})}}
function rotate(){let timeSinceLastRotateMillis=Date.now()-this.lastRotateTimestampMillis;while(timeSinceLastRotateMillis>this.durationBetweenRotatesMillis&&this.
shouldRotate){this.ringBuffer[this.currentBuffer]=new TDigest;if(++this.currentBuffer>=this.ringBuffer.length){this.currentBuffer=0}timeSinceLastRotateMillis-=this.
durationBetweenRotatesMillis;this.lastRotateTimestampMillis+=this.durationBetweenRotatesMillis}return this.ringBuffer[this.currentBuffer]}module.exports=TimeWindowQuantiles}),
89588:((__unused_webpack_module,exports)=>{exports.getValueAsString=function getValueString(value){if(Number.isNaN(value)){return"Nan"}else if(!Number.isFinite(
value)){if(value<0){return"-Inf"}else{return"+Inf"}}else{return`${value}`}};exports.removeLabels=function removeLabels(hashMap,labels,sortedLabelNames){const hash=hashObject(
labels,sortedLabelNames);delete hashMap[hash]};exports.setValue=function setValue(hashMap,value,labels){const hash=hashObject(labels);hashMap[hash]={value:typeof value===
"number"?value:0,labels:labels||{}};return hashMap};exports.setValueDelta=function setValueDelta(hashMap,deltaValue,labels,hash=""){const value=typeof deltaValue===
"number"?deltaValue:0;if(hashMap[hash]){hashMap[hash].value+=value}else{hashMap[hash]={value,labels}}return hashMap};exports.getLabels=function(labelNames,args){
if(typeof args[0]==="object"){return args[0]}if(labelNames.length!==args.length){throw new Error(`Invalid number of arguments (${args.length}): "${args.join(", ")}\
" for label names (${labelNames.length}): "${labelNames.join(", ")}".`)}const acc={};for(let i=0;i<labelNames.length;i++){acc[labelNames[i]]=args[i]}return acc};
function fastHashObject(keys,labels){if(keys.length===0){return""}let hash="";for(let i=0;i<keys.length;i++){const key=keys[i];const value=labels[key];if(value===
void 0)continue;hash+=`${key}:${value},`}return hash}function hashObject(labels,labelNames){if(labelNames){return fastHashObject(labelNames,labels)}const keys=Object.
keys(labels);if(keys.length>1){keys.sort()}return fastHashObject(keys,labels)}exports.hashObject=hashObject;exports.isObject=function isObject(obj){return obj!==
null&&typeof obj==="object"};exports.nowTimestamp=function nowTimestamp(){return Date.now()/1e3};class Grouper extends Map{add(key,value){if(this.has(key)){this.
get(key).push(value)}else{this.set(key,[value])}}}exports.Grouper=Grouper}),81539:((__unused_webpack_module,exports,__webpack_require__)=>{const util=__webpack_require__(
39023);const metricRegexp=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/;const labelRegexp=/^[a-zA-Z_][a-zA-Z0-9_]*$/;exports.validateMetricName=function(name){return metricRegexp.
test(name)};exports.validateLabelName=function(names=[]){return names.every(name=>labelRegexp.test(name))};exports.validateLabel=function validateLabel(savedLabels,labels){
for(const label in labels){if(!savedLabels.includes(label)){throw new Error(`Added label "${label}" is not included in initial labelset: ${util.inspect(savedLabels)}`)}}}}),
83528:((module,__unused_webpack_exports,__webpack_require__)=>{var RBTree=__webpack_require__(17750).RBTree;function TDigest(delta,K,CX){this.discrete=delta===false;
this.delta=delta||.01;this.K=K===void 0?25:K;this.CX=CX===void 0?1.1:CX;this.centroids=new RBTree(compare_centroid_means);this.nreset=0;this.reset()}TDigest.prototype.
reset=function(){this.centroids.clear();this.n=0;this.nreset+=1;this.last_cumulate=0};TDigest.prototype.size=function(){return this.centroids.size};TDigest.prototype.
toArray=function(everything){var result=[];if(everything){this._cumulate(true);this.centroids.each(function(c){result.push(c)})}else{this.centroids.each(function(c){
result.push({mean:c.mean,n:c.n})})}return result};TDigest.prototype.summary=function(){var approx=this.discrete?"exact ":"approximating ";var s=[approx+this.n+"\
 samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"\
max = "+this.percentile(1)];return s.join("\n")};function compare_centroid_means(a,b){return a.mean>b.mean?1:a.mean<b.mean?-1:0}function compare_centroid_mean_cumns(a,b){
return a.mean_cumn-b.mean_cumn}TDigest.prototype.push=function(x,n){n=n||1;x=Array.isArray(x)?x:[x];for(var i=0;i<x.length;i++){this._digest(x[i],n)}};TDigest.prototype.
push_centroid=function(c){c=Array.isArray(c)?c:[c];for(var i=0;i<c.length;i++){this._digest(c[i].mean,c[i].n)}};TDigest.prototype._cumulate=function(exact){if(this.
n===this.last_cumulate||!exact&&this.CX&&this.CX>this.n/this.last_cumulate){return}var cumn=0;this.centroids.each(function(c){c.mean_cumn=cumn+c.n/2;cumn=c.cumn=
cumn+c.n});this.n=this.last_cumulate=cumn};TDigest.prototype.find_nearest=function(x){if(this.size()===0){return null}var iter=this.centroids.lowerBound({mean:x});
var c=iter.data()===null?iter.prev():iter.data();if(c.mean===x||this.discrete){return c}var prev=iter.prev();if(prev&&Math.abs(prev.mean-x)<Math.abs(c.mean-x)){
return prev}else{return c}};TDigest.prototype._new_centroid=function(x,n,cumn){var c={mean:x,n,cumn};this.centroids.insert(c);this.n+=n;return c};TDigest.prototype.
_addweight=function(nearest,x,n){if(x!==nearest.mean){nearest.mean+=n*(x-nearest.mean)/(nearest.n+n)}nearest.cumn+=n;nearest.mean_cumn+=n/2;nearest.n+=n;this.n+=
n};TDigest.prototype._digest=function(x,n){var min=this.centroids.min();var max=this.centroids.max();var nearest=this.find_nearest(x);if(nearest&&nearest.mean===
x){this._addweight(nearest,x,n)}else if(nearest===min){this._new_centroid(x,n,0)}else if(nearest===max){this._new_centroid(x,n,this.n)}else if(this.discrete){this.
_new_centroid(x,n,nearest.cumn)}else{var p=nearest.mean_cumn/this.n;var max_n=Math.floor(4*this.n*this.delta*p*(1-p));if(max_n-nearest.n>=n){this._addweight(nearest,
x,n)}else{this._new_centroid(x,n,nearest.cumn)}}this._cumulate(false);if(!this.discrete&&this.K&&this.size()>this.K/this.delta){this.compress()}};TDigest.prototype.
bound_mean=function(x){var iter=this.centroids.upperBound({mean:x});var lower=iter.prev();var upper=lower.mean===x?lower:iter.next();return[lower,upper]};TDigest.
prototype.p_rank=function(x_or_xlist){var xs=Array.isArray(x_or_xlist)?x_or_xlist:[x_or_xlist];var ps=xs.map(this._p_rank,this);return Array.isArray(x_or_xlist)?
ps:ps[0]};TDigest.prototype._p_rank=function(x){if(this.size()===0){return void 0}else if(x<this.centroids.min().mean){return 0}else if(x>this.centroids.max().mean){
return 1}this._cumulate(true);var bound=this.bound_mean(x);var lower=bound[0],upper=bound[1];if(this.discrete){return lower.cumn/this.n}else{var cumn=lower.mean_cumn;
if(lower!==upper){cumn+=(x-lower.mean)*(upper.mean_cumn-lower.mean_cumn)/(upper.mean-lower.mean)}return cumn/this.n}};TDigest.prototype.bound_mean_cumn=function(cumn){
this.centroids._comparator=compare_centroid_mean_cumns;var iter=this.centroids.upperBound({mean_cumn:cumn});this.centroids._comparator=compare_centroid_means;var lower=iter.
prev();var upper=lower&&lower.mean_cumn===cumn?lower:iter.next();return[lower,upper]};TDigest.prototype.percentile=function(p_or_plist){var ps=Array.isArray(p_or_plist)?
p_or_plist:[p_or_plist];var qs=ps.map(this._percentile,this);return Array.isArray(p_or_plist)?qs:qs[0]};TDigest.prototype._percentile=function(p){if(this.size()===
0){return void 0}this._cumulate(true);var h=this.n*p;var bound=this.bound_mean_cumn(h);var lower=bound[0],upper=bound[1];if(upper===lower||lower===null||upper===
null){return(lower||upper).mean}else if(!this.discrete){return lower.mean+(h-lower.mean_cumn)*(upper.mean-lower.mean)/(upper.mean_cumn-lower.mean_cumn)}else if(h<=
lower.cumn){return lower.mean}else{return upper.mean}};function pop_random(choices){var idx=Math.floor(Math.random()*choices.length);return choices.splice(idx,1)[0]}
TDigest.prototype.compress=function(){if(this.compressing){return}var points=this.toArray();this.reset();this.compressing=true;while(points.length>0){this.push_centroid(
pop_random(points))}this._cumulate(true);this.compressing=false};function Digest(config){this.config=config||{};this.mode=this.config.mode||"auto";TDigest.call(
this,this.mode==="cont"?config.delta:false);this.digest_ratio=this.config.ratio||.9;this.digest_thresh=this.config.thresh||1e3;this.n_unique=0}Digest.prototype=
Object.create(TDigest.prototype);Digest.prototype.constructor=Digest;Digest.prototype.push=function(x_or_xlist){TDigest.prototype.push.call(this,x_or_xlist);this.
check_continuous()};Digest.prototype._new_centroid=function(x,n,cumn){this.n_unique+=1;TDigest.prototype._new_centroid.call(this,x,n,cumn)};Digest.prototype._addweight=
function(nearest,x,n){if(nearest.n===1){this.n_unique-=1}TDigest.prototype._addweight.call(this,nearest,x,n)};Digest.prototype.check_continuous=function(){if(this.
mode!=="auto"||this.size()<this.digest_thresh){return false}if(this.n_unique/this.size()>this.digest_ratio){this.mode="cont";this.discrete=false;this.delta=this.
config.delta||.01;this.compress();return true}return false};module.exports={"TDigest":TDigest,"Digest":Digest}})};
