/** Surnames that reports use without a first name: heads of state and government and figures known by one word. */
export const KNOWN_FIGURES: ReadonlySet<string> = new Set(
  (
    'putin zelensky zelenskyy zelenskiy trump biden obama clinton reagan nixon kennedy harris pence vance assad asad netanyahu ' +
    'erdogan macron merkel scholz merz sunak starmer thatcher blair trudeau carney modi xi jinping lukashenko medvedev lavrov ' +
    'shoigu prigozhin navalny gaddafi qaddafi mubarak sisi khamenei rouhani raisi pezeshkian soleimani nasrallah sinwar haniyeh abbas arafat ' +
    'hariri aoun maliki abadi kadhimi sudani talabani barzani karzai ghani maduro chavez castro bolsonaro lula milei orban duda tusk meloni ' +
    'berlusconi mandela mugabe zuma ramaphosa ruto kagame museveni burhan hemedti abiy buhari tinubu bolton pompeo blinken kerry ' +
    'stoltenberg rutte guterres zarqawi baghdadi'
  ).split(' '),
)
