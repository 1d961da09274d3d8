export const id = 611;
export const ids = [611];
export const modules = {

/***/ 8611:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_alert_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46508);
/* harmony import */ var _src_alert_pushgateway_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71130);
/* harmony import */ var _src_alert_textfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58999);
/* harmony import */ var _src_alert_webhook_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20329);
/* harmony import */ var _src_alert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96887);
/* harmony import */ var _src_github_alert_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36845);
/* harmony import */ var _src_github_alert_issue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45026);
/* harmony import */ var _src_github_issues_api_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32872);
/* harmony import */ var _src_github_main_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21584);
/* harmony import */ var _src_splice_http_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46732);
/* harmony import */ var _src_system_deadline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60239);











await (0,_src_github_main_js__WEBPACK_IMPORTED_MODULE_8__/* .main */ .i)('alert', async (context) => {
    const { inputs, log, summary, output, onExit } = context;
    const event = (0,_src_github_alert_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readAlertEvent */ .NR)(inputs, log);
    const issue = (0,_src_github_alert_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readIssueInputs */ .HT)(inputs);
    const webhook = (0,_src_github_alert_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecretAddress */ .XQ)(inputs, 'webhook-url');
    const heartbeat = (0,_src_github_alert_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecretAddress */ .XQ)(inputs, 'heartbeat-url');
    const { folder, gateway, token } = (0,_src_github_alert_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readMetricsInputs */ .BX)(inputs);
    const signal = AbortSignal.any([context.signal, (0,_src_system_deadline_js__WEBPACK_IMPORTED_MODULE_10__/* .deadline */ .n)(inputs.duration('timeout', '5m'), 'alert')]);
    inputs.finish();
    onExit(_src_splice_http_js__WEBPACK_IMPORTED_MODULE_9__/* .closeHttp */ .D6);
    const verdict = (0,_src_alert_event_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(event);
    log.info(`${event.job} of ${event.node}: ${event.status}, which is ${verdict.state}.`);
    const patience = { signal };
    const report = await (0,_src_alert_js__WEBPACK_IMPORTED_MODULE_4__/* .alert */ .x)(verdict, {
        incident: issue &&
            (async () => {
                const api = new _src_github_issues_api_js__WEBPACK_IMPORTED_MODULE_7__/* .IssuesApi */ .F({ ...issue, signal, onRetry: (line) => log.info(line) });
                const incident = await (0,_src_github_alert_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .updateIssue */ .t)(api, event, verdict, {
                    ...issue,
                    onWarning: (line) => log.warning(line),
                });
                output('issue-number', incident.number ?? '');
                output('issue-url', incident.url ?? '');
                return incident;
            }),
        textfile: folder === undefined ? undefined : () => (0,_src_alert_textfile_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTextfile */ .X)(folder, event, verdict),
        pushgateway: gateway && (() => (0,_src_alert_pushgateway_js__WEBPACK_IMPORTED_MODULE_1__/* .pushMetrics */ .U)(gateway, token, event, verdict, patience)),
        webhook: webhook && ((incident) => (0,_src_alert_webhook_js__WEBPACK_IMPORTED_MODULE_3__/* .postWebhook */ .WW)(webhook, (0,_src_alert_webhook_js__WEBPACK_IMPORTED_MODULE_3__/* .webhookBody */ .Cd)(event, verdict, incident?.url), patience)),
        heartbeat: heartbeat && (() => (0,_src_alert_webhook_js__WEBPACK_IMPORTED_MODULE_3__/* .sendHeartbeat */ .R2)(heartbeat, patience)),
    }, log);
    context.signal.throwIfAborted();
    output('state', report.state ?? '');
    summary.heading(`Alert: ${event.job} of ${event.node}`).facts([
        ['Status', event.status],
        ['State', report.state ?? 'as before'],
        ['Told', report.delivered.join(', ') || 'nobody'],
    ]);
    summary.list(verdict.what);
    (0,_src_alert_js__WEBPACK_IMPORTED_MODULE_4__/* .demandDelivered */ ._)(event, report);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 96887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ demandDelivered),
/* harmony export */   x: () => (/* binding */ alert)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);

/**
 * Tells every channel of a run. One that fails stops no other. The webhook comes after the incident, which knows
 * whether something recovered; it hears of failures also when the incident could not be updated.
 */
async function alert(verdict, channels, log) {
    const delivered = [];
    const undelivered = [];
    const tell = async (channel, work) => {
        if (work === undefined)
            return undefined;
        try {
            const result = await work();
            delivered.push(channel);
            log.info(`${channel}: done`);
            return result;
        }
        catch (failure) {
            undelivered.push({ channel, failure });
            // The error at the end says it again, as an annotation.
            log.info(`${channel}: not told: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failure)}`);
            return undefined;
        }
    };
    const { webhook } = channels;
    const [incident] = await Promise.all([
        tell('issue', channels.incident).then(async (found) => {
            const heard = verdict.state === 'failing' || (verdict.state === 'ok' && found?.recovered === true);
            if (heard && webhook !== undefined)
                await tell('webhook', () => webhook(found));
            return found;
        }),
        tell('metrics textfile', channels.textfile),
        tell('Pushgateway', channels.pushgateway),
        verdict.state === 'ok' ? tell('heartbeat', channels.heartbeat) : undefined,
    ]);
    const own = { ok: 'ok', failing: 'alerting', neutral: undefined };
    return { state: incident?.state ?? own[verdict.state], delivered, undelivered };
}
/** Ends the run red when somebody was to be told and was not. @throws Failure `alert-undelivered` */
function demandDelivered({ node, job }, report) {
    const { undelivered } = report;
    if (undelivered.length === 0)
        return;
    const each = undelivered.map(({ channel, failure }) => `- ${channel}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failure)}`);
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('alert-undelivered', {
        what: `Of the ${job} of ${node} these were not told:\n${each.join('\n')}`,
        means: `Told were: ${report.delivered.length === 0 ? 'none' : report.delivered.join(', ')}.`,
        next: 'Set right what each line says: until then nobody hears of a failure that way.',
    });
}


/***/ }),

/***/ 6505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ addressForms),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   rk: () => (/* binding */ secretAddress)
/* harmony export */ });
/* harmony import */ var _splice_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46732);
/* harmony import */ var _splice_http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73067);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75591);
/** One HTTP request to a service that is told of a run. Its address is a secret and in no error. */




/**
 * Keeps an address secret in every form in which a message could quote it: whole, as the URL parser writes it, and
 * the parts of its path, which are what is secret in it.
 */
function secretAddress(url) {
    for (const form of addressForms(url))
        new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(form);
    return { url: new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(url.href), host: url.host };
}
/** What of an address must be masked. Short parts of a path, such as `services`, are no secret and stay readable. */
function addressForms(url) {
    const parts = [...url.pathname.split('/'), ...url.searchParams.values(), url.username, url.password];
    const forms = [url.href, `${url.origin}${url.pathname}`, `${url.pathname}${url.search}`];
    // A path of `/` alone is everywhere.
    return [
        ...forms.filter((form) => form !== '/' && form !== `${url.origin}/`),
        ...parts.filter((part) => part.length > 8),
    ];
}
/**
 * Delivers, and tries again where that may help: no answer, 429, 5xx. No redirect is followed: what answers with one is
 * not the service that was meant.
 * @throws Failure that says what happened without a word of the address but its host.
 */
async function deliver(address, what, patience = {}) {
    const request = {
        service: { name: what.name, input: what.input },
        url: new URL(address.url.reveal()),
        method: what.method,
        redirects: 'refuse',
        timeoutMs: patience.timeoutMs ?? 15_000,
        maxBytes: 1024 * 1024,
        headers: { accept: '*/*', ...(what.contentType && { 'content-type': what.contentType }) },
        ...(what.body !== undefined && { body: what.body }),
        ...(what.token !== undefined && { token: what.token }),
    };
    try {
        await (0,_splice_http_js__WEBPACK_IMPORTED_MODULE_0__/* .insist */ .R6)(async (signal) => {
            const { status, headers } = await (0,_splice_http_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .cv)(request, signal);
            if (status >= 200 && status < 300)
                return;
            const wait = (0,_splice_http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetryAfter */ .mu)(headers['retry-after']);
            throw new _splice_http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('http-status', { what: `${what.name} answered ${status}.` }, {
                status,
                retryable: status >= 500 || status === 429,
                ...(wait !== undefined && { retryAfterMs: wait }),
            });
        }, {
            retries: 3,
            deadlineMs: patience.deadlineMs ?? 60_000,
            ...(patience.signal && { signal: patience.signal }),
            ...(patience.firstDelayMs !== undefined && { firstDelayMs: patience.firstDelayMs }),
        });
    }
    catch (error) {
        // Cancelled, or out of the run's whole time: the signal knows which.
        patience.signal?.throwIfAborted();
        if (!(error instanceof _splice_http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR))
            throw error;
        // The text of the error is left behind: it is about an address.
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(what.code, {
            what: `${what.name} at ${address.host} could not be told: ${reason(error)}.`,
            next: `Check ${what.input}, and that the runner may connect to that host.`,
        });
    }
}
function reason({ code, status }) {
    if (code === 'http-redirect')
        return `it answered ${status}, a redirect, which is not followed`;
    if (status !== undefined)
        return `it answered ${status}`;
    const reasons = {
        'http-timeout': 'it did not answer in time',
        'http-unreachable': 'no connection',
        'http-tls': 'no secure connection; its certificate is not trusted',
        'http-proxy': "the runner's proxy refused",
        'http-too-large': 'its answer does not end',
    };
    return reasons[code] ?? 'the request failed';
}


/***/ }),

/***/ 46508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ freshnessChecks),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   T7: () => (/* binding */ readOutputs),
/* harmony export */   hg: () => (/* binding */ alertJobs),
/* harmony export */   tL: () => (/* binding */ alertStatuses)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const alertJobs = ['backup', 'restore', 'dr-snapshot', 'verify', 'freshness'];
const alertStatuses = ['success', 'failure', 'cancelled', 'skipped'];
/** Outputs `verdict` under which a job did not do what it was for, whatever its status says. */
const badVerdicts = ['fail', 'not-checked', 'failed', 'refused', 'rolled-back'];
/** Those of a run that was only to look. */
const planVerdicts = ['planned', 'advised'];
/**
 * Says what state follows from how a job ended. A status `success` does not outweigh an output that says otherwise:
 * with `continue-on-error` GitHub calls a failed job a success.
 */
function judge({ job, status, outputs }) {
    if (status === 'cancelled' || status === 'skipped')
        return { state: 'neutral', what: [`The ${job} was ${status}.`], cause: '' };
    const verdict = outputs['verdict'] ?? '';
    const contradicted = badVerdicts.includes(verdict) || (job === 'backup' && outputs['order-proof'] === 'fail');
    if (status === 'failure' || contradicted)
        return { state: 'failing', what: [`The ${job} failed.`, ...details(outputs)], cause: causeOf(outputs) };
    if (planVerdicts.includes(verdict) || onlyPlanned(job, outputs))
        return { state: 'neutral', what: [`The ${job} made a plan only.`], cause: '' };
    return { state: 'ok', what: [`The ${job} succeeded.`, ...details(outputs)], cause: '' };
}
/** A dry run of a data snapshot gives a plan and makes no set. */
function onlyPlanned(job, outputs) {
    return job === 'dr-snapshot' && Boolean(outputs['plan-digest']) && !outputs['set-id'];
}
/** Outputs that say what happened, in the words shown to people. */
const told = [
    ['verdict', 'Verdict'],
    ['failed-checks', 'Failed checks'],
    ['not-checked', 'Not checked'],
    ['order-proof', 'Order of the two dumps'],
    ['set-id', 'Set'],
    ['newest-set', 'Newest set'],
    ['newest-good-set', 'Newest set that can be restored'],
    ['data-time', 'Newest data'],
    ['safety-copy', 'Safety copy'],
];
const longestLine = 240;
function causeOf(outputs) {
    const named = ['verdict', 'failed-checks', 'not-checked', 'order-proof'].map((name) => outputs[name] ?? '');
    const checks = freshnessChecks(outputs).filter(({ verdict }) => verdict === 'fail');
    return short([...named, ...checks.map(({ name }) => name)].filter((one) => one !== '').join(', '));
}
function details(outputs) {
    const lines = told.flatMap(([output, words]) => (outputs[output] ? [`${words}: ${outputs[output]}`] : []));
    const checks = freshnessChecks(outputs)
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ name, detail }) => `Check ${name} failed: ${detail}`);
    return [...lines, ...checks].map(short);
}
function short(text) {
    const line = text.replaceAll(/\s+/g, ' ');
    return line.length <= longestLine ? line : `${line.slice(0, longestLine)}…`;
}
const freshnessSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'not-checked']), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** The checks in the output `freshness`, none where it is not there or not readable. */
function freshnessChecks(outputs) {
    try {
        return freshnessSchema.parse(JSON.parse(outputs['freshness'] ?? '')).checks;
    }
    catch {
        return [];
    }
}
/**
 * Reads the outputs of a job as `toJSON(needs.x.outputs)` gives them. Undefined when it is no such thing; the alert is
 * worth sending without them.
 */
function readOutputs(text) {
    if (text === '' || text === 'null')
        return {};
    try {
        const values = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]));
        const read = Object.entries(values.parse(JSON.parse(text)));
        return Object.fromEntries(read.map(([name, value]) => [name, value === null ? '' : String(value)]));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 88376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseExposition),
/* harmony export */   p: () => (/* binding */ expose)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82609);
/** Samples as text and back (https://prometheus.io/docs/instrumenting/exposition_formats/). */

/** Writes samples with the labels that all of them share. */
async function expose(samples, shared) {
    const { Gauge, Registry } = await __webpack_require__.e(/* import() */ 222).then(__webpack_require__.t.bind(__webpack_require__, 95222, 19));
    const registry = new Registry();
    const gauges = new Map();
    for (const { name, labels, value } of samples) {
        let gauge = gauges.get(name);
        if (gauge === undefined) {
            const labelNames = [...Object.keys(shared), ...Object.keys(labels)];
            gauge = new Gauge({ name: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(name), help: _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricHelp */ .oU[name], labelNames, registers: [registry] });
            gauges.set(name, gauge);
        }
        gauge.set({ ...shared, ...labels }, value);
    }
    return await registry.metrics();
}
/** Reads what `expose` wrote, without the shared labels. Lines that are not its own are passed over. */
function parseExposition(text, shared) {
    const names = new Map(Object.keys(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricHelp */ .oU).map((name) => [(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(name), name]));
    return text.split('\n').flatMap((line) => {
        const [, full = '', labelText = '', number = ''] = /^([a-z_]+)\{(.*)\} (\S+)$/.exec(line) ?? [];
        const name = names.get(full);
        const value = Number(number);
        if (name === undefined || number === '' || !Number.isFinite(value))
            return [];
        const pairs = [...labelText.matchAll(/([a-z_]+)="([^"\\]*)"/g)].map(([, key = '', one = '']) => [
            key,
            one,
        ]);
        return [{ name, labels: Object.fromEntries(pairs.filter(([key]) => !((key ?? '') in shared))), value }];
    });
}


/***/ }),

/***/ 82609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   l9: () => (/* binding */ carriedOver),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   oU: () => (/* binding */ metricHelp)
/* harmony export */ });
/* harmony import */ var _repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28502);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46508);
/** What a run is worth as numbers. Names and units follow https://prometheus.io/docs/practices/naming/. */


const prefix = 'splice_validator_backup_';
/**
 * Every metric, without its prefix, and what it says. All are gauges with the labels `node` and `task`. The label is not
 * called `job`: Prometheus sets that one itself, to the name of the scrape.
 */
const metricHelp = {
    last_run_timestamp_seconds: 'When the last run of the task ended.',
    last_run_success: '1 when the last run of the task succeeded, else 0.',
    last_success_timestamp_seconds: 'When the task last succeeded.',
    duration_seconds: 'How long the last successful run took.',
    size_bytes: 'Size of the newest set or data snapshot.',
    data_timestamp_seconds: 'Time of the newest data that the last successful run found saved: a restore goes back to it.',
    newest_set_timestamp_seconds: 'When the newest set that can be restored was begun.',
    apps_offset: 'Last ledger offset that the validator app had ingested, in the newest set.',
    ledger_end: 'Ledger end of the participant, in the newest set.',
    sets: 'How many sets are kept.',
    restore_duration_seconds: 'How long the last drill that passed took to restore both databases.',
    order_proof: 'Verdict of the last run on the order of its two dumps: 1 for the verdict that holds; all 0: not known.',
    verdict: 'Verdict of the last run: 1 for the verdict that holds; all 0: not known.',
    freshness_check: 'Verdict of the last run on each check: 1 for the verdict that holds; all 0: not known.',
};
/** The name under which Prometheus knows a metric. */
function fullName(name) {
    return `${prefix}${name}`;
}
const verdicts = ['pass', 'fail', 'not-checked'];
/** The metrics that say how the last run went: they are never carried over from the one before. */
const aboutLastRun = [
    'last_run_timestamp_seconds',
    'last_run_success',
    'order_proof',
    'verdict',
    'freshness_check',
];
/**
 * What one run adds. A failed run says only that it failed and what it found wrong: how old and how large the
 * newest good data is, only a success knows. Nothing for a neutral one.
 * @param checkNames of a freshness run before, whose verdicts must not stay when this one has none.
 */
function samplesOf(event, { state }, checkNames = []) {
    if (state === 'neutral')
        return [];
    const { job, outputs } = event;
    const at = event.at.getTime() / 1000;
    const samples = [
        one('last_run_timestamp_seconds', at),
        one('last_run_success', state === 'ok' ? 1 : 0),
    ];
    if (job === 'backup')
        samples.push(...stateSet('order_proof', outputs['order-proof']));
    if (job === 'verify' || job === 'freshness')
        samples.push(...stateSet('verdict', outputs['verdict']));
    if (job === 'freshness') {
        const checks = new Map((0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .freshnessChecks */ .J)(outputs).map(({ name, verdict }) => [name, verdict]));
        for (const check of new Set([...checkNames, ...checks.keys()]))
            samples.push(...stateSet('freshness_check', checks.get(check), { check }));
    }
    if (state === 'ok')
        samples.push(...ofSuccess(event, at));
    return samples;
}
function ofSuccess({ outputs }, at) {
    const age = number(outputs['data-age-seconds']);
    const dataTime = Date.parse(outputs['data-time'] ?? '');
    const newest = outputs['newest-good-set'] ?? '';
    const values = [
        ['last_success_timestamp_seconds', at],
        ['duration_seconds', number(outputs['duration-seconds'])],
        ['size_bytes', number(outputs['bytes']) ?? number(outputs['snapshot-bytes'])],
        ['data_timestamp_seconds', Number.isNaN(dataTime) ? age && at - age : dataTime / 1000],
        ['newest_set_timestamp_seconds', (0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isSetId */ .o6)(newest) ? (0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__/* .setTime */ .ib)(newest).getTime() / 1000 : undefined],
        ['apps_offset', number(outputs['apps-offset'])],
        ['ledger_end', number(outputs['ledger-end'])],
        ['sets', number(outputs['sets-kept'])],
        ['restore_duration_seconds', number(outputs['restore-seconds'])],
    ];
    return values.flatMap(([name, value]) => (value === undefined ? [] : [one(name, value)]));
}
/** What stands after a run: what it says, and of the rest what stood before. */
function carriedOver(before, now) {
    const said = new Set(now.map(({ name }) => name));
    return [...now, ...before.filter(({ name }) => !said.has(name) && !aboutLastRun.includes(name))];
}
function one(name, value) {
    return { name, labels: {}, value };
}
function stateSet(name, verdict, labels = {}) {
    return verdicts.map((each) => ({
        name,
        labels: { ...labels, verdict: each },
        value: each === verdict ? 1 : 0,
    }));
}
function number(text) {
    return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 71130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pushMetrics)
/* harmony export */ });
/* harmony import */ var _freshness_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26804);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75591);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6505);
/* harmony import */ var _exposition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88376);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82609);





/** The `job` of every group that is pushed. */
const pushedJob = 'splice_validator_backup';
/**
 * Pushes the metrics of a run, to a group for each node and task. By POST: that replaces the metrics that are
 * in it and leaves the rest of the group (https://github.com/prometheus/pushgateway#post-method), so that what only a
 * success knows outlives a failure.
 * @throws Failure `pushgateway`
 */
async function pushMetrics(base, token, event, verdict, patience) {
    if (verdict.state === 'neutral')
        return;
    const { node, job: task } = event;
    const samples = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .samplesOf */ .lc)(event, verdict, task === 'freshness' ? _freshness_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .freshnessCheckNames */ .g : []);
    const body = await (0,_exposition_js__WEBPACK_IMPORTED_MODULE_3__/* .expose */ .p)(samples, { node, task });
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(groupAddress(base, node, task), {
        code: 'pushgateway',
        name: 'The Pushgateway',
        input: 'pushgateway-url',
        method: 'POST',
        body,
        contentType: 'text/plain; version=0.0.4; charset=utf-8',
        token,
    }, patience);
}
function groupAddress(base, node, task) {
    const url = new URL(base);
    const path = url.pathname.replace(/\/+$/, '');
    url.pathname = `${path}/metrics/job/${pushedJob}/node/${encodeURIComponent(node)}/task/${task}`;
    return { url: new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(url.href), host: url.host };
}


/***/ }),

/***/ 58999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeTextfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _exposition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88376);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82609);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/**
 * Writes the metrics of a run for the textfile collector of node_exporter: one file for each node and task, so that
 * no two runs write the same. It is replaced whole, for the collector may read at any moment; what only a success knows
 * stays from the file before, so that the time of the last success does not vanish with the first failure.
 * @param folder that of `--collector.textfile.directory`, which reads `*.prom`.
 * @throws Failure `metrics-textfile`
 */
async function writeTextfile(folder, event, verdict) {
    if (verdict.state === 'neutral')
        return;
    const { node, job: task } = event;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `splice_validator_backup_${node}_${task}.prom`);
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder)).isDirectory())
            throw new Error('it is not a folder');
        const before = (0,_exposition_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExposition */ .g)(await textOf(path), { node, task });
        const checks = before.flatMap(({ labels }) => labels['check'] ?? []);
        const text = await (0,_exposition_js__WEBPACK_IMPORTED_MODULE_3__/* .expose */ .p)((0,_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .carriedOver */ .l9)(before, (0,_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .samplesOf */ .lc)(event, verdict, checks)), { node, task });
        await writeWhole(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => { });
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('metrics-textfile', {
            what: `The metrics could not be written to ${path}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`,
            next: 'Check that the folder of metrics-textfile exists on the runner and that its user may write there.',
        });
    }
}
async function textOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    }
}
/** node_exporter runs as another user: the file is readable for all, whatever the umask is. It holds no secret. */
async function writeWhole(path, text) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', 0o644), true);
        await file.chmod(0o644);
        await file.writeFile(text);
        await file.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 20329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ webhookBody),
/* harmony export */   R2: () => (/* binding */ sendHeartbeat),
/* harmony export */   WW: () => (/* binding */ postWebhook)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6505);

/** Builds the body of a message about a job that fails, or did and no longer does. */
function webhookBody(event, verdict, issueUrl) {
    const failing = verdict.state === 'failing';
    const head = failing
        ? `:rotating_light: ${event.node}: the ${event.job} failed`
        : `:white_check_mark: ${event.node}: the ${event.job} works again`;
    const [, ...details] = verdict.what;
    const lines = [
        head,
        ...(failing ? details : []),
        ...[event.runUrl, issueUrl].filter((url) => url !== undefined),
    ];
    return {
        text: lines.map(escaped).join('\n'),
        version: 1,
        node: event.node,
        job: event.job,
        status: event.status,
        state: failing ? 'failing' : 'recovered',
        what: verdict.what,
        at: event.at.toISOString(),
        ...(event.runUrl !== undefined && { run_url: event.runUrl }),
        ...(issueUrl !== undefined && { issue_url: issueUrl }),
    };
}
/** Posts a message. @throws Failure `webhook` */
async function postWebhook(address, body, patience) {
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)(address, {
        code: 'webhook',
        name: 'The webhook',
        input: 'webhook-url',
        method: 'POST',
        body: JSON.stringify(body),
        contentType: 'application/json',
    }, patience);
}
/** Tells a dead man's switch that a job succeeded. @throws Failure `heartbeat` */
async function sendHeartbeat(address, patience) {
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)(address, { code: 'heartbeat', name: 'The heartbeat service', input: 'heartbeat-url', method: 'GET' }, patience);
}
/** Slack's three characters (its "Escaping text"): without them a text could call everybody with `<!channel>`. */
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 48059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ hasIdentities),
/* harmony export */   Pv: () => (/* binding */ flawsOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   he: () => (/* binding */ dataTimeOf)
/* harmony export */ });
/* unused harmony export standings */
/* harmony import */ var _repository_drills_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24658);
/* harmony import */ var _splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84027);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60297);



/** What a set is good for. */
const standings = (/* unused pure expression or super */ null && (['restorable', 'identities-only', 'not-restorable', 'unreadable']));
/** Why a set cannot be restored, its age aside. Empty: as far as it is known, it can. */
function flawsOf(manifest, problems, lastDrill) {
    const open = _splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .restorabilityProofs */ .t9.flatMap((name) => {
        const verdict = manifest.proofs.find((proof) => proof.name === name)?.verdict ?? 'not-checked';
        return verdict === 'pass' ? [] : [`${name}: ${verdict === 'fail' ? 'fail' : 'not checked'}`];
    });
    const failed = lastDrill !== undefined && (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_0__/* .drillVerdict */ .Po)(lastDrill) === 'fail' ? failedChecks(lastDrill) : [];
    return [...open, ...problems, ...failed];
}
function failedChecks({ at, checks }) {
    const names = checks.filter(({ verdict }) => verdict === 'fail').map(({ name }) => name);
    return [`the drill of ${at} failed: ${names.join(', ')}`];
}
/** Time of the newest data that a set holds; of a set whose data time is not known, when it was begun. */
function dataTimeOf(manifest) {
    return new Date(manifest.facts.dataTime ?? manifest.startedAt);
}
/** Whether the set has identities, and their file is whole. Those that are held in another place are not looked at. */
function hasIdentities({ identities }, problems) {
    return identities !== undefined && !problems.some((text) => text.startsWith(`${identities.file.name} `));
}
/**
 * What a set is good for now.
 * @param maxAgeMs how far back the network can still bring a node up to date; sequencers keep 30 days
 * (`validator-disaster-recovery.mdx`).
 */
function standingOf({ read, problem, problems }, { now, maxAgeMs, lastDrill }) {
    if (read === undefined)
        return { standing: 'unreadable', why: [problem ?? 'its manifest cannot be read'] };
    const { manifest } = read;
    const ageMs = now.getTime() - dataTimeOf(manifest).getTime();
    const why = [
        ...flawsOf(manifest, problems, lastDrill),
        ...(ageMs > maxAgeMs
            ? [
                `its data is ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(ageMs)} old: after ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(maxAgeMs)} the network no longer has what the node missed`,
            ]
            : []),
    ];
    if (why.length === 0)
        return { standing: 'restorable', why };
    return { standing: hasIdentities(manifest, problems) ? 'identities-only' : 'not-restorable', why };
}


/***/ }),

/***/ 26804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ drawChecks),
/* harmony export */   g: () => (/* binding */ freshnessCheckNames)
/* harmony export */ });
/* harmony import */ var _catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _repository_drills_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24658);
/* harmony import */ var _repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31137);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60297);
/** The single checks of freshness. Each is drawn from facts that were looked at before. */




/** In the order in which they are shown. */
const freshnessCheckNames = [
    'age',
    'newest-proven',
    'manifests-readable',
    'identities',
    'same-participant',
    'same-keys',
    'size',
    'drill',
];
const pass = (detail) => ({ verdict: 'pass', detail });
const fail = (detail) => ({ verdict: 'fail', detail });
const notChecked = (detail) => ({ verdict: 'not-checked', detail });
/** How far a set's time may be ahead of the clock before one of the two is taken for wrong. */
const clockToleranceMs = 10 * 60_000;
/** A change is reported for a day, so that a check that runs once a day cannot miss it. */
const changeShownMs = 86_400_000;
/** Of fewer sets nothing is usual yet. */
const fewestToCompare = 3;
/** Draws every check. */
function drawChecks(facts, limits) {
    const manifests = facts.sets.flatMap(({ read }) => read?.manifest ?? []);
    const draw = {
        age: () => age(manifests, facts, limits),
        'newest-proven': () => newestProven(facts),
        'manifests-readable': () => readable(facts),
        identities: () => identities(manifests, facts, limits),
        'same-participant': () => unchanged('participant', manifests, facts, (one) => one.participantId),
        'same-keys': () => unchanged('key set', manifests, facts, (one) => one.identities?.keySetDigest),
        size: () => size(manifests, limits),
        drill: () => drill(facts, limits),
    };
    return freshnessCheckNames.map((name) => ({ name, ...draw[name]() }));
}
function age(manifests, facts, { maxAgeMs }) {
    const { now, missing, sets } = facts;
    if (sets.length === 0)
        return fail('there is no set at all');
    const good = manifests.find((one) => (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .flawsOf */ .Pv)(one, missing.get(one.id) ?? []).length === 0);
    if (good === undefined)
        return fail(`none of the last ${sets.length} sets can be restored`);
    const ageMs = now.getTime() - (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTimeOf */ .he)(good).getTime();
    if (ageMs < -clockToleranceMs)
        return fail(`set ${good.id} is ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(-ageMs)} ahead of this clock: one of the two is wrong`);
    const values = `newest restorable set ${good.id}, its data ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(Math.max(0, ageMs))} old`;
    return ageMs <= maxAgeMs ? pass(values) : fail(`${values}, allowed ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(maxAgeMs)}`);
}
function newestProven({ sets: [newest], missing }) {
    if (newest === undefined)
        return notChecked('there is no set');
    if (newest.read === undefined)
        return fail(`set ${newest.id}: its manifest cannot be used`);
    const { manifest } = newest.read;
    const flaws = (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .flawsOf */ .Pv)(manifest, missing.get(manifest.id) ?? []);
    return flaws.length === 0
        ? pass(`set ${newest.id}: all proofs pass, all files are there`)
        : fail(`set ${newest.id}: ${flaws.join('; ')}`);
}
function readable({ sets }) {
    if (sets.length === 0)
        return notChecked('there is no set');
    const problems = sets.flatMap(({ id, problem }) => (problem === undefined ? [] : [`${id}: ${problem}`]));
    return problems.length === 0 ? pass(`the last ${sets.length} can be read`) : fail(problems.join('; '));
}
function identities([newest], { missing, heldProblem }, { withoutIdentities }) {
    if (newest === undefined)
        return notChecked('there is no set that can be read');
    const heldIn = newest.identities?.file.heldIn;
    if (heldIn !== undefined) {
        const values = `of set ${newest.id}, of ${newest.identities?.participantId}, in ${heldIn.place}`;
        if (heldProblem === undefined)
            return notChecked(`${values}, where nobody looked: identities-repository is not given`);
        return heldProblem === '' ? pass(values) : fail(`${values}: ${heldProblem}`);
    }
    if ((0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .hasIdentities */ .Dj)(newest, missing.get(newest.id) ?? []))
        return pass(`in set ${newest.id}, of ${newest.identities?.participantId}`);
    const why = newest.identities ? 'their file is missing' : newest.identitiesNotIncluded;
    const text = `not in set ${newest.id}: ${why ?? 'for no reason that it names'}`;
    return withoutIdentities ? notChecked(`${text}; they are said to be kept elsewhere`) : fail(text);
}
function unchanged(what, manifests, { now }, of) {
    const known = manifests.flatMap((manifest) => {
        const value = of(manifest);
        return value === undefined ? [] : [{ id: manifest.id, at: Date.parse(manifest.finishedAt), value }];
    });
    const [newest] = known;
    if (newest === undefined || known.length < 2)
        return notChecked(`the ${what} is known of ${known.length} of the last ${manifests.length} sets`);
    for (const [index, newer] of known.slice(0, -1).entries()) {
        const older = known[index + 1];
        if (older === undefined || older.value === newer.value)
            continue;
        if (index > 0 && now.getTime() - newer.at > changeShownMs)
            continue;
        return fail(`${older.value} in set ${older.id} became ${newer.value} in set ${newer.id}`);
    }
    return pass(`${newest.value} in the last ${known.length} sets that name it`);
}
/** Dumps are compared by their size, copies by that of the databases: nothing of them is in the repository. */
function size(manifests, { maxSizeChange }) {
    const [newest, ...earlier] = manifests;
    if (newest === undefined)
        return notChecked('there is no set that can be read');
    const { method } = newest.databases[0].capture;
    const alike = earlier.filter((one) => one.databases[0].capture.method === method);
    if (alike.length < fewestToCompare)
        return notChecked(`only ${alike.length} earlier sets of method ${method} to compare with`);
    const what = method === 'dump' ? 'set' : 'databases';
    const own = sizeOf(newest);
    const usual = median(alike.map(sizeOf));
    const values = `${what} ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(own)}, median of ${alike.length} before it ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(usual)}`;
    const least = 1 - maxSizeChange;
    if (own < usual * least)
        return fail(`${values}: shrunk by more than ${Math.round(maxSizeChange * 100)} %`);
    if (own > usual / least)
        return fail(`${values}: grown to more than ${(1 / least).toFixed(1)} times`);
    return pass(values);
}
function sizeOf(manifest) {
    const sizes = manifest.databases[0].capture.method === 'dump'
        ? (0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(manifest).map(({ bytes }) => bytes)
        : manifest.databases.map(({ server }) => server.databaseBytes);
    return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
/** Not the mean: one bad set among those before must not make the next bad one look usual. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? upper)) / 2;
}
function drill({ drills, now }, { maxDrillAgeMs }) {
    const [last] = drills;
    if (last === undefined)
        return maxDrillAgeMs === undefined
            ? notChecked('no set was ever restored by a drill')
            : fail('no drill is on record');
    if (last.drill === undefined)
        return fail(`the record ${last.name} cannot be read: ${last.problem}`);
    const { at, set, depth } = last.drill;
    const values = `drill of ${at} (set ${set}, depth ${depth})`;
    const verdict = (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__/* .drillVerdict */ .Po)(last.drill);
    if (verdict === 'fail')
        return fail(`${values} failed`);
    if (maxDrillAgeMs === undefined)
        return verdict === 'pass' ? pass(`${values} passed`) : notChecked(`${values} left checks open`);
    const passed = drills.find((one) => one.drill !== undefined && (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__/* .drillVerdict */ .Po)(one.drill) === 'pass');
    if (passed === undefined)
        return fail(`none of the last ${drills.length} drills passed`);
    const ageMs = now.getTime() - passed.at.getTime();
    const text = `the last drill that passed was ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(Math.max(0, ageMs))} ago (set ${passed.set})`;
    return ageMs <= maxDrillAgeMs ? pass(text) : fail(`${text}, allowed ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(maxDrillAgeMs)}`);
}


/***/ }),

/***/ 36845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ readMetricsInputs),
/* harmony export */   HT: () => (/* binding */ readIssueInputs),
/* harmony export */   NR: () => (/* binding */ readAlertEvent),
/* harmony export */   XQ: () => (/* binding */ readSecretAddress)
/* harmony export */ });
/* harmony import */ var _alert_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6505);
/* harmony import */ var _alert_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46508);
/* harmony import */ var _splice_private_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90812);
/* harmony import */ var _node_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1707);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47407);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3043);
/** The inputs of action-alert. */






/** Reads what happened. Outputs that cannot be read are a warning: the alert matters more than its details. */
function readAlertEvent(inputs, log) {
    inputs.required('job');
    inputs.required('status');
    const outputs = (0,_alert_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readOutputs */ .T7)(inputs.text('outputs') ?? '');
    if (outputs === undefined)
        log.warning('The input outputs is no JSON object of outputs; it is left out.');
    return {
        node: (0,_node_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readNodeName */ ._)(inputs),
        job: inputs.choice('job', _alert_event_js__WEBPACK_IMPORTED_MODULE_1__/* .alertJobs */ .hg, 'backup'),
        status: inputs.choice('status', _alert_event_js__WEBPACK_IMPORTED_MODULE_1__/* .alertStatuses */ .tL, 'failure'),
        outputs: outputs ?? {},
        at: new Date(),
        runUrl: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .runUrl */ .Vp)(),
    };
}
function readIssueInputs(inputs, env = process.env) {
    const wanted = inputs.boolean('issue', true);
    const labels = inputs.list('issue-labels');
    const assignees = inputs.list('issue-assignees');
    const token = inputs.secret('github-token');
    if (!wanted)
        return undefined;
    if (labels.some((label) => label.length > 50 || label.includes(',')))
        inputs.problem('issue-labels', 'holds a label of more than 50 characters or with a comma: give one a line.');
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env;
    if (token === undefined)
        inputs.problem('github-token', 'is required, unless issue: false.');
    if (!repository || !apiUrl)
        inputs.problem('issue', 'is for workflows on GitHub: GITHUB_REPOSITORY and GITHUB_API_URL are not set.');
    if (token === undefined || !repository || !apiUrl)
        return undefined;
    return { repository, apiUrl, token, labels, assignees, docs: docsAddress(env) };
}
/** The documentation at the version that runs. Unknown for an action of the workflow's own repository. */
function docsAddress(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository ? `${server}/${repository}/blob/${ref || 'HEAD'}` : undefined;
}
/** An address that is a secret. It is masked in all its forms; a problem never repeats it. */
function readSecretAddress(inputs, name) {
    const text = inputs.secret(name)?.reveal();
    if (text === undefined)
        return undefined;
    const url = URL.parse(text);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        inputs.problem(name, 'is not a URL (https://…).');
        return undefined;
    }
    const runner = (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .detectRunner */ .q)();
    for (const form of (0,_alert_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .addressForms */ .K1)(url))
        if (form.length > 3)
            runner.mask(form);
    if (url.username !== '' || url.password !== '')
        inputs.problem(name, 'must not hold a user or password: an address of that kind is not supported.');
    else if (url.protocol === 'http:' && !(0,_splice_private_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .S)(url.hostname))
        inputs.problem(name, 'begins with http://, which anybody on the way could read: use https://.');
    return (0,_alert_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .secretAddress */ .rk)(url);
}
/** Where metrics go. */
function readMetricsInputs(inputs) {
    const folder = inputs.text('metrics-textfile');
    if (folder !== undefined && !folder.startsWith('/'))
        inputs.problem('metrics-textfile', 'must be an absolute path of a folder.');
    const gateway = inputs.url('pushgateway-url', { protocols: ['https', 'http'] });
    const token = inputs.secret('pushgateway-token');
    if (gateway !== undefined) {
        if (gateway.username !== '' || gateway.password !== '')
            inputs.problem('pushgateway-url', 'must not hold credentials; give pushgateway-token.');
        if (gateway.search !== '' || gateway.hash !== '')
            inputs.problem('pushgateway-url', 'must not have parameters (? or #).');
        if (token !== undefined && gateway.protocol === 'http:' && !(0,_splice_private_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .S)(gateway.hostname))
            inputs.problem('pushgateway-url', 'begins with http://: the token would cross the internet readable.');
    }
    return { folder, gateway, token };
}


/***/ }),

/***/ 45026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ updateIssue)
});

// UNUSED EXPORTS: alertLabel

// EXTERNAL MODULE: ./build/src/alert/event.js
var alert_event = __webpack_require__(46508);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/github/summary.js + 1 modules
var summary = __webpack_require__(27808);
;// CONCATENATED MODULE: ./build/src/github/alert-issue-text.js
/** What stands in the issue of a node, and what the action reads back from it. */



const product = 'splice-validator-backup-actions';
/** By which a node's issue is known, whatever its title has become. */
function markerOf(node) {
    return `<!-- ${product}: alert ${node} -->`;
}
/** What is remembered of a failing job, for the table. Whether it fails is said by its label. */
const failingSchema = schemas/* object */.Ikc({
    first: iso/* datetime */.w$(),
    last: iso/* datetime */.w$(),
    count: schemas/* int */.Whr().positive(),
    what: schemas/* array */.YOg(schemas/* string */.YjP()),
    cause: schemas/* string */.YjP(),
    run: schemas/* string */.YjP().optional(),
    /** When it was last told of, by the issue itself or by a comment. */
    told: iso/* datetime */.w$(),
});
const memorySchema = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(alert_event/* alertJobs */.hg), failingSchema);
const memoryStart = `<!-- ${product}: memory `;
/** What the body remembers; nothing where somebody rewrote it. */
function readMemory(body) {
    const start = body.indexOf(memoryStart);
    const end = body.indexOf(' -->', start);
    if (start < 0 || end < 0)
        return {};
    try {
        return withoutUndefined(memorySchema.parse(JSON.parse(body.slice(start + memoryStart.length, end))));
    }
    catch {
        return {};
    }
}
function withoutUndefined(jobs) {
    return Object.fromEntries(Object.entries(jobs).filter(([, failing]) => failing !== undefined));
}
/** GitHub takes 65536 characters for a body; the page has 30000 bytes of them. */
const roomForMemory = 30_000;
/** JSON that cannot end the comment that it stands in. */
function memoryText(jobs) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    // In JSON, `<` and `>` stand in strings only; so do two hyphens in a row.
    const written = (value) => JSON.stringify(value).replaceAll(/[<>]|-(?=-)/g, escaped);
    const whole = written(jobs);
    if (whole.length <= roomForMemory)
        return whole;
    const brief = Object.entries(jobs).map(([job, failing]) => [
        job,
        { ...failing, what: failing.what.slice(0, 1) },
    ]);
    return written(Object.fromEntries(brief));
}
/** How long a failure that goes on is not told again. */
const silenceMs = 24 * 60 * 60 * 1000;
/** Adds a failure to what is remembered. `news`: it is worth a comment. */
function remembered(before, event, verdict) {
    const at = event.at.toISOString();
    const news = before === undefined ||
        before.cause !== verdict.cause ||
        event.at.getTime() - Date.parse(before.told) >= silenceMs;
    const failing = {
        first: before?.first ?? at,
        last: at,
        count: (before?.count ?? 0) + 1,
        what: [...verdict.what],
        cause: verdict.cause,
        ...(event.runUrl !== undefined && { run: event.runUrl }),
        told: news ? at : before.told,
    };
    return { failing, news };
}
function titleOf(node) {
    return `Splice validator ${node}: backups need attention`;
}
/** Pages by job, within the documentation. */
const pages = {
    backup: 'docs/troubleshooting.md',
    restore: 'docs/restore.md',
    'dr-snapshot': 'docs/disaster-recovery.md',
    verify: 'docs/verify.md',
    freshness: 'docs/retention.md',
};
/** The whole body of the issue. `docs`: the address under which the pages are, without it only their names are given. */
function bodyOf(node, jobs, docs) {
    const entries = alert_event/* alertJobs */.hg.flatMap((job) => (jobs[job] === undefined ? [] : [[job, jobs[job]]]));
    const page = new summary/* Summary */.B();
    page.paragraph(entries.length === 0
        ? 'Nothing fails any more.'
        : 'These jobs of the node failed, and have not succeeded since:');
    page.table(['Job', 'Failing since (UTC)', 'Last (UTC)', 'Times', 'Last run'], entries.map(([job, { first, last, count, run }]) => [job, time(first), time(last), count, run ?? '']));
    for (const [job, { what }] of entries)
        page.heading(job, 3).preformatted(what.join('\n'));
    if (entries.length > 0) {
        page
            .heading('What to do', 3)
            .list([
            'Open the last run: its summary says what happened, what it means and what to do next.',
            `Look up the code of the error in ${linked(docs, 'docs/troubleshooting.md')}.`,
            ...entries
                .filter(([job]) => job !== 'backup')
                .map(([job]) => `About ${job}: ${linked(docs, pages[job])}.`),
            'This issue is closed by the run with which the last of these jobs succeeds.',
        ]);
    }
    return `${markerOf(node)}\n${memoryStart}${memoryText(jobs)} -->\n${page.render(30_000)}`;
}
/** The comment on a failure that is new, has another cause, or goes on for a day more. */
function failureComment({ job }, failing) {
    const again = failing.count === 1 ? 'failed' : `failed again, ${failing.count} times since ${time(failing.first)} UTC`;
    const page = new summary/* Summary */.B().paragraph(`The ${job} ${again}. ${failing.run ?? ''}`.trimEnd());
    return page.preformatted(failing.what.join('\n')).render(50_000);
}
/** The comment on a success after failures. */
function recoveryComment(event, left) {
    const rest = left.length === 0 ? 'Nothing fails any more.' : `Still failing: ${left.join(', ')}.`;
    return new summary/* Summary */.B()
        .paragraph(`The ${event.job} succeeded. ${rest} ${event.runUrl ?? ''}`.trimEnd())
        .render(50_000);
}
function linked(docs, page) {
    return docs === undefined ? page : `${docs}/${page}`;
}
function time(iso) {
    return iso.slice(0, 16).replace('T', ' ');
}

// EXTERNAL MODULE: ./build/src/github/issues-api.js
var issues_api = __webpack_require__(32872);
;// CONCATENATED MODULE: ./build/src/github/alert-issue.js
/**
 * One open issue for each node. What fails is said by labels, one for each job: GitHub adds and removes single labels
 * atomically, while a body that two runs rewrite at once keeps the words of one only.
 */



/** By which the issues are listed. */
const alertLabel = 'splice-validator-alert';
const failingPrefix = 'failing: ';
/** How often it is begun again because others work on the same issue. */
const mostRounds = 5;
/** Brings the issue of a node up to date with what a run said. @throws Failure `issues…` */
async function updateIssue(api, event, verdict, settings) {
    if (verdict.state === 'failing')
        return await failed(api, event, verdict, settings);
    if (verdict.state === 'ok')
        return await succeeded(api, event, settings);
    const [issue] = await issuesOf(api, event.node);
    return incident(issue, failingJobs(issue?.labels ?? []).length > 0 ? 'alerting' : 'ok');
}
async function failed(api, event, verdict, settings) {
    const { node, job } = event;
    let last;
    for (let round = 1;; round++) {
        let issue = await theOne(api, node);
        if (issue === undefined && last === undefined) {
            const created = await opened(api, event, verdict, settings);
            // Another run may have opened one at the same moment: the older stays.
            const kept = (await theOne(api, node)) ?? created;
            if (kept.number === created.number)
                return incident(created, 'alerting');
            issue = kept;
        }
        if (issue === undefined && last !== undefined) {
            // It was closed under our hands by a run that knew nothing of this failure yet.
            await api.update(last.number, { state: 'open' });
            issue = last;
        }
        if (issue === undefined)
            throw new Error('no issue where one was just opened');
        await noted(api, issue, event, verdict, settings);
        last = await api.get(issue.number);
        if (last.state === 'open' && last.labels.includes(labelOf(job)))
            return incident(last, 'alerting');
        if (round === mostRounds)
            return incident(last, 'alerting');
    }
}
async function opened(api, event, verdict, { labels, assignees, docs, onWarning }) {
    const { node, job } = event;
    const { failing } = remembered(undefined, event, verdict);
    const issue = {
        title: titleOf(node),
        body: bodyOf(node, { [job]: failing }, docs),
        labels: [...new Set([alertLabel, labelOf(job), ...labels])],
    };
    try {
        return await api.create({ ...issue, assignees });
    }
    catch (error) {
        // Somebody who left must not keep the others from hearing of it.
        if (!(error instanceof issues_api/* IssuesFailure */.D) || error.status !== 422 || assignees.length === 0)
            throw error;
        onWarning?.(`GitHub does not take the assignees ${assignees.join(', ')}: the issue is opened without them.`);
        return await api.create({ ...issue, assignees: [] });
    }
}
/** Writes a failure into an issue that is there. The comment comes first: cut off after it, it is told twice, not never. */
async function noted(api, issue, event, verdict, { docs }) {
    const { node, job } = event;
    if (!issue.labels.includes(labelOf(job)))
        await api.addLabels(issue.number, [labelOf(job)]);
    const memory = readMemory(issue.body);
    // What somebody closed and opened again, or a run did not get to strike out, begins anew.
    const { failing, news } = remembered(issue.labels.includes(labelOf(job)) ? memory[job] : undefined, event, verdict);
    if (news)
        await api.comment(issue.number, failureComment(event, failing));
    await api.update(issue.number, { body: bodyOf(node, { ...memory, [job]: failing }, docs) });
}
async function succeeded(api, event, { docs }) {
    const { node, job } = event;
    const issue = await theOne(api, node);
    if (issue === undefined)
        return { state: 'ok', recovered: false };
    const recovered = issue.labels.includes(labelOf(job));
    const labels = recovered ? await api.removeLabel(issue.number, labelOf(job)) : issue.labels;
    const left = failingJobs(labels);
    if (left.length > 0 && !recovered)
        return incident(issue, 'alerting');
    const memory = readMemory(issue.body);
    const still = Object.fromEntries(Object.entries(memory).filter(([name]) => left.some((one) => one === name)));
    await api.comment(issue.number, recoveryComment(event, left));
    const body = bodyOf(node, still, docs);
    if (left.length > 0) {
        await api.update(issue.number, { body });
        return { ...incident(issue, 'alerting'), recovered };
    }
    await api.update(issue.number, { body, state: 'closed', state_reason: 'completed' });
    // A failure that came in between has put its label on; its own run may have looked before the issue was closed.
    const after = await api.get(issue.number);
    if (failingJobs(after.labels).length === 0)
        return { ...incident(issue, 'ok'), recovered };
    if (after.state === 'closed')
        await api.update(issue.number, { state: 'open' });
    return { ...incident(issue, 'alerting'), recovered };
}
/** The open issue of a node. Of several the oldest stays; what the others say is taken over before they are closed. */
async function theOne(api, node) {
    const [first, ...more] = await issuesOf(api, node);
    if (first === undefined || more.length === 0)
        return first;
    const labels = new Set(first.labels);
    for (const duplicate of more) {
        const said = failingJobs(duplicate.labels).map(labelOf);
        if (said.length > 0)
            await api.addLabels(first.number, said);
        for (const label of said)
            labels.add(label);
        if ((await api.get(duplicate.number)).state === 'closed')
            continue;
        await api.comment(duplicate.number, `Duplicate of #${first.number}, which goes on.`);
        await api.update(duplicate.number, { state: 'closed', state_reason: 'not_planned' });
    }
    return { ...first, labels: [...labels] };
}
async function issuesOf(api, node) {
    const marker = markerOf(node);
    return (await api.open(alertLabel)).filter(({ body }) => body.includes(marker));
}
function labelOf(job) {
    return `${failingPrefix}${job}`;
}
function failingJobs(labels) {
    return alert_event/* alertJobs */.hg.filter((job) => labels.includes(labelOf(job)));
}
function incident(issue, state) {
    return {
        state,
        recovered: false,
        ...(issue !== undefined && { number: issue.number, url: issue.url }),
    };
}


/***/ }),

/***/ 32872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ IssuesFailure),
/* harmony export */   F: () => (/* binding */ IssuesApi)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _splice_http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73067);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60297);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75591);
/** GitHub's REST API of issues (https://docs.github.com/en/rest/issues), as far as alerts need it. */






const labelsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() })]))
    .transform((labels) => labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))));
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['open', 'closed']),
    body: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    labels: labelsSchema,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J().optional(),
})
    .transform(({ html_url: url, body, ...issue }) => ({ ...issue, url, body: body ?? '' }));
const pageSize = 100;
const mostAttempts = 5;
const answerMs = 30_000;
/** The issues of one GitHub repository. */
class IssuesApi {
    #access;
    #until;
    #octokit;
    constructor(access) {
        this.#access = access;
        this.#until = Date.now() + (access.deadlineMs ?? 120_000);
    }
    /**
     * Open issues with a label, oldest first. A list by label shows what was just created; the search API would show it
     * after a while.
     */
    async open(label) {
        const found = [];
        for (let page = 1;; page++) {
            const query = {
                labels: label,
                state: 'open',
                sort: 'created',
                direction: 'asc',
                per_page: pageSize,
                page,
            };
            const data = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(issueSchema).parse(await this.#ask('GET /repos/{owner}/{repo}/issues', query));
            // GitHub lists pull requests as issues.
            found.push(...data.filter(({ pull_request: pull }) => pull === undefined));
            if (data.length < pageSize)
                return found.sort((a, b) => a.number - b.number);
        }
    }
    async get(number) {
        return issueSchema.parse(await this.#ask(`GET ${one}`, { issue_number: number }));
    }
    async create(issue) {
        return issueSchema.parse(await this.#ask('POST /repos/{owner}/{repo}/issues', issue));
    }
    async update(number, change) {
        await this.#ask(`PATCH ${one}`, { issue_number: number, ...change });
    }
    async comment(number, body) {
        await this.#ask(`POST ${one}/comments`, { issue_number: number, body });
    }
    /** Adds labels, which are made when there are none of their names. */
    async addLabels(number, labels) {
        await this.#ask(`POST ${one}/labels`, { issue_number: number, labels });
    }
    /** Removes a label, and says which are left. */
    async removeLabel(number, name) {
        try {
            const left = await this.#ask(`DELETE ${one}/labels/{name}`, { issue_number: number, name });
            return labelsSchema.parse(left);
        }
        catch (error) {
            // Somebody else removed it.
            if (error instanceof IssuesFailure && error.status === 404)
                return (await this.get(number)).labels;
            throw error;
        }
    }
    /** Asks until there is an answer, within the deadline. Repeated is what may pass: no answer, 5xx, rate limits. */
    async #ask(route, options) {
        const { repository, signal, firstDelayMs = 1000, onRetry } = this.#access;
        const [owner = '', repo = ''] = repository.split('/');
        for (let attempt = 1;; attempt++) {
            signal?.throwIfAborted();
            const left = this.#until - Date.now();
            const timeout = AbortSignal.timeout(Math.max(1, Math.min(answerMs, left)));
            try {
                this.#octokit ??= this.#open();
                const octokit = await this.#octokit;
                const request = { signal: signal ? AbortSignal.any([signal, timeout]) : timeout };
                return (await octokit.request(route, { owner, repo, ...options, request })).data;
            }
            catch (error) {
                signal?.throwIfAborted();
                const refusal = refusalOf(error);
                const wait = waitOf(refusal, firstDelayMs * 2 ** (attempt - 1));
                if (wait === undefined || attempt === mostAttempts || Date.now() + wait > this.#until)
                    throw issuesFailure(refusal, repository, attempt);
                onRetry?.(`GitHub's issues: ${refusal.text}. Trying again in ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(wait)}.`);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
            }
        }
    }
    /** Loaded only when an issue is looked for. */
    async #open() {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
        const silent = () => { };
        const log = { debug: silent, info: silent, warn: silent, error: silent };
        const { apiUrl, token } = this.#access;
        return getOctokit(token.reveal(), { baseUrl: apiUrl.replace(/\/+$/, ''), log });
    }
}
const one = '/repos/{owner}/{repo}/issues/{issue_number}';
/** What GitHub refused, with its status; absent when it did not answer. */
class IssuesFailure extends _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR {
    status;
    constructor(code, text, status) {
        super(code, text);
        this.status = status;
    }
}
const errorSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    response: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ headers: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()) }).optional(),
});
function refusalOf(error) {
    const { status, message, response } = errorSchema.safeParse(error).data ?? {};
    // Octokit gives an error of the network the status 500, without a response.
    const text = (0,_system_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(message ?? 'no answer')
        .replaceAll(/\s+/g, ' ')
        .slice(0, 300);
    return { status: response === undefined ? undefined : status, text, headers: response?.headers ?? {} };
}
/**
 * How long to wait before the next attempt; undefined where none helps. Rate limits come as 403 or 429
 * (docs.github.com, "Rate limits for the REST API"): with `retry-after`, or with the time of the reset.
 */
function waitOf({ status, text, headers }, usual) {
    if (status === undefined || status >= 500)
        return usual;
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = (0,_splice_http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetryAfter */ .mu)(headerOf(headers, 'retry-after'));
    if (asked !== undefined)
        return asked;
    const reset = Number(headerOf(headers, 'x-ratelimit-reset'));
    if (headerOf(headers, 'x-ratelimit-remaining') === '0' && reset > 0)
        return Math.max(0, reset * 1000 - Date.now());
    // Without a time GitHub asks for a minute at least.
    return status === 429 || /secondary rate limit/i.test(text) ? 60_000 : undefined;
}
function headerOf(headers, name) {
    const value = headers[name];
    return value === undefined ? undefined : String(value);
}
function issuesFailure(refusal, repository, attempts) {
    const { status, text } = refusal;
    const where = `GitHub's issues of ${repository}`;
    const tried = attempts > 1 ? ` Tried ${attempts} times.` : '';
    if (status === 410)
        return new IssuesFailure('issues-disabled', {
            what: `${where} are disabled (410).`,
            next: 'Enable them in the settings of the GitHub repository, or set `issue: false` and use another channel.',
        }, status);
    const limited = waitOf(refusal, 0) !== undefined;
    if ((status === 401 || status === 403 || status === 404) && !limited)
        return new IssuesFailure('issues-permission', {
            what: `${where} may not be read or written with this github-token (${status}: ${text}).`,
            next: 'Give the job `permissions: issues: write`; the caller of a reusable workflow must grant it too. Another token needs the right "Issues: read and write" on that repository.',
        }, status);
    return new IssuesFailure('issues', {
        what: `${where} could not be read or written (${status ?? 'no answer'}: ${text}).${tried}`,
        next: status === 422
            ? 'Check issue-labels and issue-assignees: an assignee must have access to the GitHub repository.'
            : 'Check the runner’s way to the API and https://www.githubstatus.com, then run the job again.',
    }, status);
}


/***/ }),

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ drillVerdict),
/* harmony export */   a_: () => (/* binding */ drillDepths),
/* harmony export */   fI: () => (/* binding */ listDrills),
/* harmony export */   h8: () => (/* binding */ writeDrill)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37428);
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65401);
/* harmony import */ var _set_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28502);





/** How deep a drill looked: every byte's digest; every archive read to its end; databases restored and proven. */
const drillDepths = ['digest', 'read', 'restore'];
const drillCheckSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pass', 'fail', 'not-checked']),
    detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** Not strict: a newer version may say more of a drill, and the verdicts are still worth reading. */
const drillSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    set: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_set_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetId */ .o6, 'is not a set id'),
    manifestSha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    depth: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(drillDepths),
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(drillCheckSchema),
    /** How long the restore took, where there was one: what an operator can promise. */
    restoreMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().optional(),
    /** How old the newest event in the set was when the drill ended: what would have been lost. */
    dataAgeMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().optional(),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
});
const nameShape = /^(\d{8}T\d{9}Z)-(\d{8}T\d{9}Z-[a-z2-9]{6})\.json$/;
/** Writes down what a drill found. Two drills of one set in one millisecond are refused. @throws Failure `exists` */
async function writeDrill(storage, node, drill) {
    const checked = drillSchema.parse(drill);
    const at = checked.at.replace(/\.(\d{3})\d*Z$|Z$/, (_, ms) => `${ms ?? '000'}Z`);
    const name = `${drillFolder(node)}${at.replaceAll(/[-:]/g, '')}-${checked.set}.json`;
    await storage.write(name, (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(Buffer.from(`${JSON.stringify(checked, null, 2)}\n`)), { exclusive: true });
    return name;
}
/**
 * The drills of a node's sets, newest first. Names that are not of drills are passed over.
 * @param count of how many the records are read.
 */
async function listDrills(storage, node, count = Number.POSITIVE_INFINITY) {
    const folder = drillFolder(node);
    const found = (await storage.list(folder)).flatMap(({ name }) => {
        const [, time, set] = nameShape.exec(name.slice(folder.length)) ?? [];
        const at = time === undefined ? undefined : compactTime(time);
        return at === undefined || set === undefined || !(0,_set_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetId */ .o6)(set) ? [] : [{ name, set, at }];
    });
    found.sort((a, b) => (a.name < b.name ? 1 : -1));
    return await Promise.all(found.slice(0, count).map(async (entry) => ({ ...entry, ...(await readDrill(storage, entry)) })));
}
/** Whether nothing failed and something was found good: a drill that checked nothing proves nothing. */
function drillVerdict({ checks }) {
    if (checks.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    return checks.length > 0 && checks.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'not-checked';
}
async function readDrill(storage, { name, set }) {
    try {
        const bytes = await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .a)(storage, name);
        if (bytes === undefined)
            return { problem: 'it is gone' };
        const drill = drillSchema.parse(JSON.parse(bytes.toString()));
        return drill.set === set ? { drill } : { problem: `it is of set ${drill.set}` };
    }
    catch (error) {
        const why = error instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_7__/* .prettifyError */ .S1(error).replaceAll(/\s+/g, ' ') : (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        return { problem: why };
    }
}
const drillFolder = (node) => `${node}/drills/`;
function compactTime(text) {
    const time = new Date(text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z'));
    return Number.isNaN(time.getTime()) ? undefined : time;
}


/***/ }),

/***/ 65401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);


/** Far above what a run writes down; a file that is larger is not one of ours. */
const limitBytes = 4 * 1024 * 1024;
/** Reads a file that runs keep for each other beside the sets. Undefined when there is none yet. */
async function readRecord(storage, name) {
    try {
        return await (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .Fo)(storage.read(name), limitBytes);
    }
    catch (error) {
        if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && error.code === 'missing')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 84027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mg: () => (/* binding */ settleIngestion),
/* harmony export */   qX: () => (/* binding */ isRestorable),
/* harmony export */   t9: () => (/* binding */ restorabilityProofs),
/* harmony export */   zn: () => (/* binding */ prove)
/* harmony export */ });
/** The proofs a set needs to be restorable, in the order in which they are shown. */
const restorabilityProofs = ['order', 'not-pruned-past-app', 'same-node', 'keys-present'];
/**
 * Which of the ingestion states in an apps database is the current one: that of this participant, under the migration
 * id of the participant database. Which of several ids that is does not follow from their numbers, for a migration that
 * failed leaves rows of a higher one.
 * @param migrationId of the participant database, where it is known.
 */
function settleIngestion(apps, participantId, migrationId) {
    if (apps.ingestion === undefined)
        return { why: `ingestion state unknown: ${why(apps, 'ingestion')}` };
    if (participantId === undefined)
        return { why: 'the participant is unknown' };
    const own = apps.ingestion.filter((entry) => entry.participantId === participantId);
    const ids = own.map((entry) => entry.migrationId);
    if (own.length === 0)
        return { why: `the apps database has no offsets for ${participantId}` };
    if (migrationId === undefined && own.length > 1)
        return {
            why: `the apps database has offsets of the migration ids ${ids.join(', ')}; which is current is not known`,
        };
    const entry = migrationId === undefined ? own[0] : own.find((one) => one.migrationId === migrationId);
    const later = own.find((one) => migrationId !== undefined && one.migrationId > migrationId && one.begun);
    if (later !== undefined)
        return {
            why: `the apps database has gone on to migration id ${later.migrationId}, the participant database is of ${migrationId}`,
        };
    if (entry === undefined)
        return { why: `the apps database has offsets of migration id ${ids.join(', ')}, not of ${migrationId}` };
    return { entry };
}
/** Draws every proof. */
function prove(apps, participant, context = {}) {
    return [
        order(apps, participant, context),
        notPruned(apps, participant, context),
        sameNode(apps, participant, context),
        keysPresent(participant),
        ...(context.maxDataAgeMs === undefined
            ? []
            : [freshData(participant, context.maxDataAgeMs, context.now)]),
    ];
}
/** Whether a set with these proofs may be taken for a restore without a second thought. */
function isRestorable(proofs) {
    return restorabilityProofs.every((name) => proofs.find((proof) => proof.name === name)?.verdict === 'pass');
}
/**
 * The participant's ledger end must have reached what the app has ingested: offsets are local to the
 * participant and are assigned anew after a restore, so an app ahead of its participant skips or
 * misreads transactions, silently (Splice issue 932).
 */
function order(apps, participant, context) {
    const name = 'order';
    const { entry, why: open } = settleIngestion(apps, participant.participantId, context.migrationId);
    if (participant.ledgerEnd === undefined)
        return notChecked(name, `ledger end unknown: ${why(participant, 'ledgerEnd')}`);
    if (entry === undefined)
        return notChecked(name, open);
    const { highestOffset } = entry;
    if (highestOffset === undefined)
        return notChecked(name, offsetsUnknown(entry));
    const values = `apps last-ingested offset ${highestOffset}, participant ledger end ${participant.ledgerEnd}`;
    return highestOffset <= participant.ledgerEnd
        ? pass(name, values)
        : fail(name, `${values}: the participant is older than the app, which corrupts silently after a restore`);
}
/** The app resumes at its own offset: the participant must still have what follows. */
function notPruned(apps, participant, context) {
    const name = 'not-pruned-past-app';
    const { prunedUpTo } = participant;
    const { entry, why: open } = settleIngestion(apps, participant.participantId, context.migrationId);
    if (prunedUpTo === undefined)
        return notChecked(name, `pruning point unknown: ${why(participant, 'prunedUpTo')}`);
    if (entry === undefined)
        return notChecked(name, open);
    const { resumeOffset } = entry;
    if (resumeOffset === undefined)
        return notChecked(name, offsetsUnknown(entry));
    const values = `app resumes at ${resumeOffset}, participant pruned up to ${prunedUpTo}`;
    if (resumeOffset < prunedUpTo)
        return fail(name, `${values}: the participant no longer has what the app must read next`);
    // The stores of users who were offboarded stay where they were: they are named, and do not fail a set.
    const behind = (entry.wallets ?? []).filter(({ offset }) => offset < prunedUpTo);
    const named = behind.slice(0, 5).map(({ party, offset }) => `${party} at ${offset}`);
    const more = behind.length > named.length ? ` and ${behind.length - named.length} more` : '';
    return pass(name, behind.length === 0 ? values : `${values}; wallet stores that are behind it: ${named.join(', ')}${more}`);
}
/** Both databases and the identities belong to one participant. */
function sameNode(apps, participant, context) {
    const name = 'same-node';
    const id = participant.participantId;
    if (id === undefined)
        return notChecked(name, `participant id unknown: ${why(participant, 'participantId')}`);
    const { expectedId, identitiesId } = context;
    if (expectedId !== undefined && expectedId !== id)
        return fail(name, `the database is of ${id}, expected ${expectedId}`);
    if (identitiesId !== undefined && identitiesId !== id) {
        return fail(name, `the identities are of ${identitiesId}, the participant database of ${id}`);
    }
    // Descriptors of a previous participant may coexist after a re-onboarding: the current one must be there.
    if (apps.ingestion !== undefined && !apps.ingestion.some((entry) => entry.participantId === id)) {
        const others = [...new Set(apps.ingestion.map((entry) => entry.participantId))].join(', ');
        return fail(name, `the apps database knows ${others}, not ${id}`);
    }
    const { ledgerParticipantId } = participant;
    // Where the ledger cannot be read, the order is not checked, which is enough to make a set red.
    if (ledgerParticipantId !== undefined && ledgerParticipantId !== id)
        return fail(name, `the participant database is of ${id}, the ledger in it of ${ledgerParticipantId}`);
    const settled = settleIngestion(apps, id, context.migrationId);
    if (settled.entry === undefined)
        return notChecked(name, settled.why);
    const compared = ['apps database', 'participant database', ...(identitiesId ? ['identities'] : [])].join(', ');
    return pass(name, `${id} in ${compared}`);
}
/** A participant without the key of its namespace is somebody else; without the others it can neither sign nor read. */
function keysPresent({ keys, missing }) {
    const name = 'keys-present';
    if (keys === undefined)
        return notChecked(name, missing['keys'] ?? 'not in the database');
    const { custody, lacking, namespaceKnown } = keys;
    if (lacking.length > 0)
        return fail(name, `neither the database nor what it says of a KMS has ${lacking.join(', ')}`);
    if (!namespaceKnown)
        return notChecked(name, `which key is the node’s own: ${missing['participantId'] ?? 'its id is unknown'}`);
    const where = {
        plain: 'private keys are in the participant database',
        wrapped: 'private keys are in the participant database, wrapped by a KMS key that must be kept as well',
        kms: 'keys are held by a KMS: the set is worth nothing without it',
    };
    return pass(name, `${where[custody]}; the node’s own, for signing and for encryption`);
}
/** A node that is stuck produces fresh files with old data. Each synchronizer that it is connected to counts. */
function freshData(participant, maxAgeMs, now = new Date()) {
    const name = 'fresh-data';
    const { synchronizers } = participant;
    if (synchronizers === undefined)
        return notChecked(name, `data time unknown: ${why(participant, 'dataTime')}`);
    const age = (time) => now.getTime() - Date.parse(time);
    const minutes = (ms) => Math.round(ms / 60_000);
    const values = synchronizers
        .map(({ id, newestEvent, connected }) => {
        const state = connected ? '' : ' (not connected, not counted)';
        return newestEvent === undefined
            ? `${id}: no event yet${state}`
            : `${id}: newest event ${newestEvent}, ${minutes(age(newestEvent))} min old${state}`;
    })
        .join('; ');
    const connected = synchronizers.filter((one) => one.connected);
    if (connected.length === 0)
        return notChecked(name, `connected to no synchronizer; ${values}`);
    if (connected.some(({ newestEvent }) => newestEvent !== undefined && age(newestEvent) > maxAgeMs))
        return fail(name, `${values}; allowed ${minutes(maxAgeMs)} min: is the node connected to its synchronizer?`);
    return connected.every(({ newestEvent }) => newestEvent !== undefined)
        ? pass(name, values)
        : notChecked(name, values);
}
function offsetsUnknown({ migrationId, unknown }) {
    return `offsets of migration id ${migrationId} unknown: ${unknown ?? 'none is recorded'}`;
}
function why(facts, fact) {
    return facts.missing[fact] ?? 'not in the database';
}
const pass = (name, detail) => ({ name, verdict: 'pass', detail });
const fail = (name, detail) => ({ name, verdict: 'fail', detail });
const notChecked = (name, detail) => ({ name, verdict: 'not-checked', detail });


/***/ }),

/***/ 60239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60297);


/**
 * A signal that aborts when a whole run has taken too long. Its reason is the Failure to end with: what was under
 * way when it came only knows that it was stopped.
 * @param ms from now on.
 */
function deadline(ms, job) {
    const controller = new AbortController();
    const reason = new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timeout', {
        what: `The ${job} took longer than allowed (timeout: ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(ms)}) and was stopped.`,
        next: 'See in the log which step took the time; raise timeout if that is its normal duration.',
    });
    setTimeout(() => controller.abort(reason), ms).unref();
    return controller.signal;
}


/***/ })

};
