// The engine's types. Amounts, shares and rates are decimal texts, days ISO dates: nothing is lost to
// floating point. A part that is absent has no key; lists are always there.

import type { Draft } from './draft.js';
export type { Draft };

/** Makes the engine, once: later calls give the same one. */
export declare function createEngine(options?: EngineOptions): Promise<Engine>;

export interface EngineOptions {
    /** engine.wasm: compiled, as bytes, as a response, or where it lies. Only the first call's counts. */
    wasm?: Wasm | Promise<Wasm>;
}
export type Wasm = WebAssembly.Module | ArrayBuffer | ArrayBufferView | Response | URL | string;

/** The engine came upon a fault of its own. createEngine() makes a new one. */
export declare class EngineStopped extends Error {}

/** Every method is synchronous, keeps nothing, and names problems rather than throwing. */
export interface Engine {
    /** "0.1.0" */
    readonly version: string;
    /** Tags of the languages that terms and documents are worded in. */
    readonly languages: readonly string[];
    readonly stopped: boolean;

    /** Everything that follows from a draft; a text is taken as its JSON. */
    evaluate(draft: Draft | string): Outcome | ProblemsAlone;
    /** Every reading of terms as people write them, in the notation and in words. */
    parseTerms(terms: string, wording?: Wording): TermReadings;
    /** What one amount on agreed terms comes to: by the law's calendar, with all readings. */
    schedule(sale: Sale): Schedule;
    /** The same from terms in the notation: quick, for a price on a page. */
    quote(offer: Offer): Quote;
    /** Which documents can be written about a case, and what the others lack. */
    documents(draft: Draft | string, wording?: Wording): DocumentList;
    /** One of them, as text and as HTML, with every figure it states. */
    document(draft: Draft | string, kind: DocumentKind, wording?: Wording): CaseDocument;
    /** The JSON Schema of a draft. */
    draftSchema(): object;
}

export interface Wording {
    /** "en" when unsaid. */
    language?: string;
}

/** One thing wrong with the input: "malformed" in "lines[0].quantity", with the text as given. */
export interface Problem {
    code: 'missing' | 'malformed' | 'out_of_range' | 'unknown_name' | 'no_rule' | 'ambiguous'
        | 'conflict' | 'too_large' | 'no_solution' | 'unfinished';
    where: string;
    value: string;
    /** Byte of the value at which reading stopped. */
    at: number;
}

/** The answer to a text that is no draft. */
export interface ProblemsAlone {
    schema?: undefined;
    problems: Problem[];
}

/** The reason of one figure: its rule, what went into it, the law it rests on. */
export interface Why {
    rule: string;
    values: { name: string; kind: string; text: string }[];
    source?: string;
    parts?: Why[];
}
export interface Figure {
    amount: string;
    currency: string;
    why: Why;
}
export interface Finding {
    weight: 'note' | 'warning' | 'breach';
    /** The field of the draft it speaks of. */
    where: string;
    why: Why;
}
export interface ExplainedDay {
    on?: string;
    why: Why;
}

export interface Outcome {
    schema: 1;
    problems: Problem[];
    findings: Finding[];
    totals?: Totals;
    readings: Reading[];
    /** Which of the readings counts. */
    chosen: number;
    discounts: Discount[];
    discount_advice?: {
        break_even: string;
        why: Why;
        gains: { percent: string; buyers: string; gain: Figure }[];
        best?: number;
    };
    instalments: Instalment[];
    late?: LateAccount;
    reminders?: ReminderAdvice;
    methods?: MethodAdvice;
    risk?: BuyerAdvice;
    recovery?: { routes: RecoveryRoute[]; relief: Why };
    credit?: PricedPlan;
    reschedule?: {
        parts: { due_on: string; amount: Figure; due_if_missed: Figure }[];
        taken_up: Figure;
        interest: Figure;
        waived: Figure;
        total: Figure;
    };
}

export interface Totals {
    lines: Figure[];
    adjustments?: Figure[];
    vat: {
        category: string;
        rate: string;
        base: Figure;
        tax: Figure;
        exemption?: { code?: string; reason: string };
    }[];
    line_total: Figure;
    allowances: Figure;
    charges: Figure;
    net: Figure;
    tax: Figure;
    accounted_tax?: Figure;
    gross: Figure;
    prepaid: Figure;
    rounding: Figure;
    payable: Figure;
}

export interface Reading {
    notation: string;
    due_on: string;
    why: Why;
}
export interface Discount {
    percent: string;
    until: string;
    discount: Figure;
    vat_change: Figure;
    payable: Figure;
    simple_yield_per_year: string;
    compound_yield_per_year: string;
    days_earlier: number;
    yield_why: Why;
    instalment?: number;
}
export interface Instalment {
    due_on: string;
    amount: Figure;
    is_deposit: boolean;
}

export interface LateAccount {
    ledger: Ledger;
    segment_interest: Figure[];
    payment_uses: Why[];
    credit_uses: Why[];
    principal: Figure;
    interest: Figure;
    compensation: Figure;
    costs: Figure;
    total: Figure;
    per_day: Figure;
    days_late: number;
    assumed: boolean;
    limitation?: ExplainedDay;
    threshold?: ExplainedDay;
}
export interface Ledger {
    currency: string;
    as_of: string;
    segments: {
        debt: number;
        from: string;
        to: string;
        days: number;
        principal: string;
        rate: string;
        reference: string;
        assumed: boolean;
        years: { numerator: number; denominator: number };
        interest: string;
    }[];
    payments: {
        payment: number;
        to_interest: string;
        to_principal: string;
        unused: string;
        to_costs: string;
    }[];
    credits: { event: number; to_principal: string; unused: string }[];
    open: string[];
    principal: string;
    overdue_principal: string;
    interest: string;
    open_interest: string;
    costs: string;
    open_costs: string;
    per_day: string;
}

export interface PricedPlan {
    parts: {
        due_on: string;
        is_deposit: boolean;
        opening: Figure;
        interest: Figure;
        fee: Figure;
        principal: Figure;
        payment: Figure;
        closing: Figure;
        vat: { net: string; vat_rate: string; vat: string }[];
    }[];
    lent: Figure;
    interest: Figure;
    fee: Figure;
    cost: Figure;
    total: Figure;
    merchant_cost: Figure;
    apr?: { percent: string; percent_to_tenth: string; why: Why };
}

export interface ReminderAdvice {
    steps: {
        step: number;
        on: string;
        state: string;
        channel: string;
        tone: string;
        pay_until?: string;
        fee: Figure;
        why: Why;
    }[];
    now?: number;
    next?: number;
    hold: string;
    fees: Figure;
    claim: Figure;
    why: Why;
}
export interface MethodAdvice {
    compared: {
        name: string;
        kind: string;
        place: number;
        fee: Figure;
        tax: Figure;
        financing: Figure;
        net: Figure;
        charge?: Figure;
        break_even?: Figure;
    }[];
    surcharges: { verdict: string; why: Why }[];
}
export interface BuyerAdvice {
    score: {
        points: number;
        factors: { factor: string; points: number; weight: number; origin: string; why: Why }[];
        why: Why;
    };
    late: { percent: string; why: Why };
    unpaid: { percent: string; why: Why };
    expected_loss: Figure;
    credit_limit?: Figure;
    recommended: { advice: string; terms?: string; follow_up?: string; why: Why };
    habits?: {
        paid: number;
        late: number;
        counted: number;
        median_days?: number;
        ninth_decile?: number;
        still_open: { days: number; percent: string }[];
    };
}
export interface RecoveryRoute {
    route: string;
    place: number;
    success: string;
    days: number;
    recovered: Figure;
    relief: Figure;
    cost: Figure;
    success_fee: Figure;
    waiting: Figure;
    net: Figure;
    why: Why;
}

export interface TermReadings {
    problems: Problem[];
    /** The usual one first; absent where there are problems. */
    readings?: { notation: string; words: string }[];
}

/** Any other field of a draft may stand here, too: `plan`, `reading`, `calendar`, `received_on`. */
export interface Sale extends Partial<Omit<Draft, 'schema' | 'lines'>> {
    /** In major units, VAT included: "1200.00". */
    amount: string;
    currency: string;
    issued_on: string;
    terms: string;
}
export interface Schedule {
    problems: Problem[];
    readings: Reading[];
    chosen: number;
    instalments: Instalment[];
    discounts: Discount[];
}

export interface Offer {
    /** In minor units, VAT included: 9900n or "9900" is 99.00 EUR. A number must be an integer. */
    amount: bigint | string | number;
    currency: string;
    /** In the notation: "3x", "30%+2x", "2/10 net30". */
    plan: string;
    /** The day the plan counts from: "2026-01-31". */
    start: string;
}
export interface Quote {
    problems: Problem[];
    parts: { due_on: string; amount: string; minor_units: string; is_deposit: boolean }[];
    discounts: {
        until: string;
        days: number;
        payable: string;
        minor_units: string;
        saved: string;
        saved_minor_units: string;
    }[];
}

export type DocumentKind = 'terms_clause' | 'invoice_mentions' | 'reminder_friendly'
    | 'reminder_firm' | 'reminder_final' | 'reminder_last' | 'formal_notice' | 'payment_plan'
    | 'statement' | 'calendar' | 'einvoice_notes';
export interface DocumentList {
    problems: Problem[];
    /** Absent where the text is no draft. */
    documents?: {
        kind: DocumentKind;
        available: boolean;
        title?: string;
        /** What it lacks, in words, and the field to fill. */
        reason?: string;
        where?: string;
    }[];
}
export interface CaseDocument {
    problems: Problem[];
    kind?: DocumentKind;
    title?: string;
    text?: string;
    html?: string;
    figures?: { path: string; kind: string; value: string; words: string }[];
    reason?: string;
}
