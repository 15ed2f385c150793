// @ts-check
// The shop's own script: prices, and a cart that tells what it comes to.

const lang = document.documentElement.lang;
const money = new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR', useGrouping: true });
/** @param {number} minorUnits */
const priced = (minorUnits) => money.format(minorUnits / 100);

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const { remove = '', empty = '', first = '' } = byId('lines').dataset;
/** @type {{ name: string, minorUnits: number }[]} */
const lines = [{ name: first, minorUnits: 4900 }];

function chosen() {
    return /** @type {HTMLInputElement} */ (document.querySelector('[name=wood]:checked'));
}

/** @param {string} tag @param {(Node | string)[]} children */
function made(tag, ...children) {
    const element = document.createElement(tag);
    element.append(...children);
    return element;
}

/** @param {{ name: string, minorUnits: number }} line */
function rowOf(line) {
    const button = made('button', '×');
    button.setAttribute('aria-label', `${remove}: ${line.name}`);
    button.addEventListener('click', () => {
        lines.splice(lines.indexOf(line), 1);
        showCart();
        byId('in-cart').focus();
    });
    return made('tr', made('td', line.name), made('td', priced(line.minorUnits), ' ', button));
}

function showCart() {
    byId('count').textContent = `${lines.length}`;
    byId('lines').replaceChildren(...lines.map(rowOf));
    if (lines.length === 0) byId('lines').append(made('tr', made('td', empty), made('td')));
    const minorUnits = lines.reduce((sum, line) => sum + line.minorUnits, 0);
    byId('total').textContent = priced(minorUnits);
    byId('ordered').textContent = '';
    document.dispatchEvent(new CustomEvent('shop-cart', { detail: { minorUnits } }));
}

function showPrice() {
    byId('price').textContent = priced(Number(chosen().dataset.minorUnits));
    byId('picture').dataset.wood = chosen().value;
}

document.addEventListener('change', showPrice);
byId('buy').addEventListener('submit', (event) => {
    event.preventDefault();
    const wood = chosen().parentElement?.textContent?.trim() ?? '';
    const name = `${byId('name').textContent}, ${wood}`;
    lines.push({ name, minorUnits: Number(chosen().dataset.minorUnits) });
    showCart();
});
byId('order').addEventListener('click', () => {
    byId('ordered').textContent = byId('ordered').dataset.words ?? '';
});
byId('in-cart').tabIndex = -1;
showPrice();
showCart();
