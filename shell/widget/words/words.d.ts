/** What the element says. `{n}` a count, `{a}` `{b}` amounts, `{d}` a day, `{p}` a percentage. */
export interface Words {
    instalments_: string;
    deposit_then_: string;
    payable_by_: string;
    discount_: string;
    schedule_: string;
    due_: string;
    amount_: string;
    deposit_: string;
    total_: string;
    close_: string;
    available_from_: string;
    available_up_to_: string;
}
