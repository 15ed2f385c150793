/** What the element says. */
export interface Words {
    /** A count and the amounts. */ instalments_(n: number, a: string): string;
    /** The deposit and the other amounts. */ deposit_then_(a: string, b: string): string;
    /** A day and the amount. */ payable_by_(d: string, a: string): string;
    /** A percentage, a day and the amount that is left. */ discount_(p: string, d: string, a: string): string;
    schedule_: string;
    due_: string;
    amount_: string;
    deposit_: string;
    total_: string;
    close_: string;
    /** The least amount. */ available_from_(a: string): string;
    /** The greatest amount. */ available_up_to_(a: string): string;
}
