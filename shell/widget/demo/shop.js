// @ts-check
// The shop's own script: prices, and a cart that tells what it comes to.

const lang = document.documentElement.lang;
const money = new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR' });
/** @param {number} minorUnits */
const priced = (minorUnits) => money.format(minorUnits / 100);
/** @type {{ name: string, minorUnits: number }[]} */
const lines = [{ name: 'Lund Oil', minorUnits: 4900 }];

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

function chosen() {
    return /** @type {HTMLInputElement} */ (document.querySelector('[name=wood]:checked'));
}

function showCart() {
    byId('count').textContent = `${lines.length}`;
    byId('lines').replaceChildren(...lines.map(({ name, minorUnits }) => {
        const row = document.createElement('tr');
        for (const text of [name, priced(minorUnits)]) {
            row.append(Object.assign(document.createElement('td'), { textContent: text }));
        }
        return row;
    }));
    const minorUnits = lines.reduce((sum, line) => sum + line.minorUnits, 0);
    document.dispatchEvent(new CustomEvent('shop-cart', { detail: { minorUnits } }));
}

function showPrice() {
    byId('price').textContent = priced(Number(chosen().dataset.minorUnits));
}

document.addEventListener('change', showPrice);
byId('buy').addEventListener('submit', (event) => {
    event.preventDefault();
    const wood = chosen().parentElement?.textContent?.trim() ?? '';
    const name = `${byId('name').textContent}, ${wood}`;
    lines.push({ name, minorUnits: Number(chosen().dataset.minorUnits) });
    showCart();
});
showPrice();
showCart();
