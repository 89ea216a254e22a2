/* Danger in what somebody typed: kaart/gevaar. Never weaker than there. */
(function (zoek) {
  "use strict";
  const { alsKaart, crc32, deel, stukken, isCijfers } = zoek;
  const tabel = zoek.gegevens.gevaar;

  /** The words of a text, folded as the patterns are. */
  function vouw(tekst) {
    for (const [van, naar] of tabel.vouw) tekst = tekst.replaceAll(van, naar);
    return zoek.woordenVan(tekst).slice(0, tabel.meeste_woorden);
  }

  const past = (patroon, woord) =>
    patroon.endsWith("*") ? woord.startsWith(patroon.slice(0, -1))
      : patroon === "_" || patroon === woord;

  /** Many words and phrases at once, each with what it means. */
  class Patronen {
    constructor(lijsten) {
      this.heel = new Map();
      this.begin = new Map();
      for (const [wat, lijst] of Object.entries(lijsten)) {
        for (const patroon of lijst.split(" ")) {
          const [eerste, ...rest] = patroon.split("+");
          const waar = eerste.endsWith("*") ? this.begin : this.heel;
          const sleutel = eerste.replace(/\*$/, "");
          if (!waar.has(sleutel)) waar.set(sleutel, []);
          waar.get(sleutel).push([wat, rest]);
        }
      }
    }

    vind(woorden) {
      const gevonden = [];
      woorden.forEach((woord, begin) => {
        for (const [wat, rest] of this.vanaf(woord)) {
          const eind = begin + 1 + rest.length;
          const heel = rest.every((deelpatroon, plek) =>
            begin + 1 + plek < woorden.length && past(deelpatroon, woorden[begin + 1 + plek]));
          if (heel) gevonden.push({ wat, begin, eind });
        }
      });
      return gevonden;
    }

    *vanaf(woord) {
      yield* this.heel.get(woord) ?? [];
      yield* this.heel.get("_") ?? [];
      for (let lengte = 2; lengte <= woord.length; lengte += 1) {
        yield* this.begin.get(woord.slice(0, lengte)) ?? [];
      }
    }
  }

  const ONSCHULDIG = new Patronen(tabel.onschuldig);
  const VELDEN = new Patronen(tabel.velden);
  const STERK = new Patronen(tabel.sterk);
  const VREEMD = new Patronen(tabel.vreemd);

  // Long words of danger with one typing error.
  const { woorden: LANG, goed: GOED, heel: HEEL, kortst: KORTST } = tabel.tikfout;
  const RAND = new Map();
  const zonderEen = (woord) =>
    Array.from({ length: woord.length }, (_, plek) => woord.slice(0, plek) + woord.slice(plek + 1));
  for (const woord of [...LANG].reverse()) {
    for (const stuk of [woord, ...zonderEen(woord)]) RAND.set(stuk, woord);
  }

  function hersteld(woord) {
    if (woord.length < KORTST - 1 || HEEL.includes(woord) || GOED.includes(woord)) return woord;
    for (const stuk of [woord, ...zonderEen(woord)]) {
      const bedoeld = RAND.get(stuk);
      if (bedoeld && bedoeld[0] === woord[0] && isEenFout(woord, bedoeld)) return bedoeld;
    }
    return woord;
  }

  function isEenFout(een, ander) {
    let begin = 0;
    while (begin < Math.min(een.length, ander.length) && een[begin] === ander[begin]) begin += 1;
    const [rest, anders] = [een.slice(begin), ander.slice(begin)];
    return rest.slice(1) === anders.slice(1) || rest.slice(1) === anders || rest === anders.slice(1)
      || (verwisseld(rest) === anders.slice(0, 2) && rest.slice(2) === anders.slice(2));
  }

  const verwisseld = (rest) => (rest[1] ?? "") + (rest[0] ?? "");

  const woordenVan = (tekst) => vouw(tekst).map(hersteld);

  const gesorteerd = (namen) => [...new Set(namen)].sort();

  /** The same text is read for the alarm, the quiet line and the words of the map. */
  function eenmaal(maak) {
    let [laatste, gemaakt] = [null, null];
    return (tekst) => {
      if (tekst !== laatste) [laatste, gemaakt] = [tekst, maak(tekst)];
      return gemaakt;
    };
  }

  /** A text read for danger: its words without the harmless phrases, and what is in them. */
  const lees = eenmaal(leesTekst);

  function leesTekst(tekst) {
    const woorden = zonderOnschuld(woordenVan(tekst));
    const sterk = new Set(STERK.vind(woorden).map((plek) => plek.wat));
    const plekken = VELDEN.vind(woorden);
    const paren = tabel.paren.filter((paar) => isNabij(plekken, paar));
    const lezing = {
      woorden,
      sterk: gesorteerd([...sterk].filter((wat) => wat !== "over" && wat !== "vroeger")),
      vreemd: gesorteerd(VREEMD.vind(woorden).map((plek) => plek.wat)),
      paren: gesorteerd(paren.map((paar) => paar.nummer)),
      velden: gesorteerd([
        ...plekken.map((plek) => plek.wat), ...paren.map((paar) => `${paar.een}+${paar.ander}`),
      ]),
      over: sterk.has("over"),
      vroeger: sterk.has("vroeger"),
    };
    lezing.alarm = lezing.vroeger ? lezing.vreemd
      : gesorteerd([...lezing.vreemd, ...lezing.paren, ...(lezing.over ? [] : lezing.sterk)]);
    return lezing;
  }

  /** Whether a word means danger by itself or with who it is about, also when misspelt. */
  function isGevaarwoord(woord) {
    const [gelezen, ...rest] = woordenVan(woord);
    if (gelezen !== woord || rest.length) return true;
    const { sterk, vreemd, velden } = leesTekst(woord);
    return sterk.length > 0 || vreemd.length > 0
      || velden.some((veld) => !veld.includes("+") && !tabel.gewoon.includes(veld));
  }

  /** One neutral word where a harmless phrase was, so that nothing joins across it. */
  function zonderOnschuld(woorden) {
    const eindVan = new Map();
    for (const { begin, eind } of ONSCHULDIG.vind(woorden)) {
      eindVan.set(begin, Math.max(eind, eindVan.get(begin) ?? 0));
    }
    const over = [];
    for (let plek = 0; plek < woorden.length; plek = eindVan.get(plek) ?? plek + 1) {
      over.push(eindVan.has(plek) ? tabel.geheeld : woorden[plek]);
    }
    return over;
  }

  function isNabij(plekken, paar) {
    const ander = plekken.filter((plek) => plek.wat === paar.ander);
    return plekken.some((een) => een.wat === paar.een && ander.some((tweede) => {
      const afstand = paar.na || een.begin < tweede.begin
        ? tweede.begin - een.eind + 1 : een.begin - tweede.eind + 1;
      return afstand > 0 && afstand <= paar.nabij;
    }));
  }

  function kenmerken(lezing) {
    const woorden = lezing.woorden.map((woord) => (isCijfers(woord) ? "0" : woord));
    const uit = [];
    for (const woord of woorden) {
      uit.push(`w${woord}`);
      for (const lengte of tabel.stukken) {
        uit.push(...stukken(`<${woord}>`, lengte).map((stuk) => `l${stuk}`));
      }
    }
    const links = ["<", ...woorden];
    [...woorden, ">"].forEach((ander, plek) => uit.push(`p${links[plek]} ${ander}`));
    uit.push(...lezing.velden.map((veld) => `v${veld}`));
    uit.push(...lezing.sterk.map((nummer) => `s${nummer}`));
    uit.push(...lezing.vreemd.map((nummer) => `t${nummer}`));
    uit.push(...lezing.paren.map((nummer) => `n${nummer}`));
    if (lezing.over) uit.push("over");
    if (lezing.vroeger) uit.push("vroeger");
    return uit;
  }

  // One sign for each weight; the tables stand side by side, by feature.
  const { aantal, vakken, schaal, waarden } = tabel.gewichten;
  const WAARDE = alsKaart(waarden);

  function weeg(lezing) {
    const plekken = [...new Set(kenmerken(lezing).map((kenmerk) => crc32(kenmerk) % vakken))];
    const lengte = Math.floor(Math.sqrt(plekken.length * schaal * schaal)) || schaal;
    const punten = tabel.gewichten.basis.map((basis, nummer) => {
      let som = 0;
      for (const plek of plekken) {
        som += WAARDE.get(tabel.gewichten.tabellen[plek * aantal + nummer]);
      }
      const door = lengte * tabel.gewichten.delers[nummer];
      return basis + deel(som * schaal * schaal * schaal, door);
    });
    const nummers = tabel.gewichten.nummers.map((naam, plek) => [punten[plek + 2], naam]);
    return { luid: punten[0], stil: punten[1], nummers: nummers.sort((een, b) => b[0] - een[0]) };
  }

  /** Which numbers are called out, in which order, and whether the text is suspicious. */
  const beoordeel = eenmaal((tekst) => {
    const grens = tabel.grenzen;
    const lezing = lees(tekst);
    if (!lezing.woorden.length) return { luid: [], verdacht: false, overMensen: false };
    const genoemd = genoemdNummer(lezing);
    if (genoemd) return { luid: [genoemd], verdacht: true, overMensen: false };
    const weging = weeg(lezing);
    const regel = lezing.alarm.length && weging.luid >= grens.regel_vanaf;
    if (lezing.vreemd.length || regel) {
      return { luid: metTwijfel(lezing.alarm, weging), verdacht: true, overMensen: false };
    }
    const afstand = lezing.over || lezing.vroeger ? grens.op_afstand : 0;
    const genoeg = lezing.woorden.length >= grens.weinig_woorden;
    if (weging.luid >= grens.luid_vanaf + afstand && genoeg) {
      return { luid: uitWeging(weging), verdacht: true, overMensen: false };
    }
    const verdacht = lezing.alarm.length > 0 || weging.stil >= grens.stil_vanaf;
    return { luid: [], verdacht, overMensen: lezing.velden.includes("persoon") };
  });

  function genoemdNummer(lezing) {
    const rest = [...new Set(lezing.woorden)].filter((woord) => !tabel.erbij.includes(woord));
    return rest.length === 1 ? tabel.hele_vraag.find(([wat]) => wat === rest[0])?.[1] ?? "" : "";
  }

  function metTwijfel(alarm, weging) {
    const alleenThuis = alarm.length === 1 && alarm[0] === "VT";
    return alleenThuis && weging.nummers[0][1] === "112" ? ["112", "VT"] : alarm;
  }

  function uitWeging({ nummers: [[hoogste, eerste], [tweede]] }) {
    if (hoogste - tweede >= tabel.grenzen.onzeker) return [eerste];
    return eerste === "113" ? ["113", "112"] : ["112", "VT"];
  }

  const EIGEN_WOORDEN = tabel.themas.map((thema) => [thema, thema.signaalwoorden]);

  function isGezegd(signaal, woorden) {
    const eerder = signaal.slice(0, -1);
    const laatste = signaal.at(-1) ?? "";
    if (!laatste || (!eerder.length && isCijfers(laatste))) return false;
    if (!eerder.length && laatste.length >= tabel.lang_signaal) {
      return woorden.some((woord) => woord.includes(laatste));
    }
    return woorden.some((_, plek) =>
      plek + eerder.length < woorden.length
      && eerder.every((woord, verder) => woorden[plek + verder] === woord)
      && woorden[plek + eerder.length].startsWith(laatste));
  }

  function themasVanEigenWoorden(gezegd) {
    if (!gezegd) return [];
    const { woorden } = lees(gezegd);
    return EIGEN_WOORDEN
      .filter(([, signalen]) => signalen.some((signaal) => isGezegd(signaal, woorden)))
      .map(([thema]) => thema.id);
  }

  const isNaam = (gezegd) => tabel.namen.includes(zoek.aaneen(gezegd));

  const luidVan = (gezegd) => (gezegd && !isNaam(gezegd) ? beoordeel(gezegd).luid : []);

  /** The lines that stand above an answer: of the judgement first, then of the themes asked for. */
  function roepOp(gezegd, themas) {
    const gevraagd = [...themas, ...themasVanEigenWoorden(gezegd)];
    const oproepen = [
      ...luidVan(gezegd).map((nummer) => tabel.oproepen[nummer]),
      ...tabel.themas.filter((thema) => gevraagd.includes(thema.id)).map((thema) => thema.oproep),
    ];
    const perWie = new Map();
    for (const oproep of oproepen) {
      const sleutel = oproep.organisatie || oproep.tekst;
      if (!perWie.has(sleutel)) perWie.set(sleutel, oproep);
    }
    return [...perWie.values()];
  }

  /** The organisations that go first whatever was asked: those of the themes called out. */
  function signalen(gezegd) {
    const geroepen = luidVan(gezegd).map((nummer) => tabel.in_kaart[nummer]).filter(Boolean);
    const eigen = themasVanEigenWoorden(gezegd);
    return tabel.themas.filter((thema) =>
      eigen.includes(thema.id) || geroepen.includes(thema.oproep.organisatie));
  }

  function zegStil(gezegd, luid, niets) {
    if (!gezegd) return { boven: false, tekst: tabel.stil };
    const gevaar = beoordeel(gezegd);
    const boven = !luid && (gevaar.verdacht || (niets && gevaar.overMensen));
    return { boven, tekst: tabel.stil };
  }

  zoek.gevaar = { beoordeel, isGevaarwoord, lees, roepOp, signalen, vouw, weeg, zegStil };
})(globalThis.kaartZoek);
