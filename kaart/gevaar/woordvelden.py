"""The words of danger by field, and which of them near each other are an alarm.

A word ends in `*` when any ending fits, begins with `*` when any beginning does; `+` joins the
words of a phrase, `_` in it stands for any one word. All is written as `vouw` leaves it: lower
case, without accents.
"""

from typing import NamedTuple

PERSOON = """
ik me mij mijn mn m mezelf mijzelf ons onze wij we je jou jouw zich zichzelf elkaar hem haar zijn
zn hun hen hij zij ze iemand man mannen vrouw vrouwen kind kinderen kinder* zoon zoons dochter*
moeder* vader* mama mam ma mamma papa pap pa pappa ouder ouders oma opa grootouder* broer* zus
zusje* zussen tante oom nicht* neef* neven buur* bovenbuur* onderbuur* overbuur* vriend vriendin*
vrienden ex exman exvrouw expartner partner echtgeno* verloofde cl client* mw mevr mevrouw dhr mnr
meneer heer dame bewoner* leerling* student* meisje* jongen* baby* peuter* kleuter* kleine
kleintje puber* tiener* collega* patient* pt stief* pleeg* schoonmoeder schoonvader schoondochter
schoonzoon schoonzus schoonfamilie familie* gezin kleinkind* kleinzoon kleindochter huisgeno*
klasgeno* maatje* buddy deelneme* lid dakloze vluchteling* statushouder* bezoeker* gast gasten
kerel gozer vent bff bestie my his her husband wife son daughter mother father brother sister mom
mum dad friend someone
"""

# Who can be hurt: the words that may follow right after what is done to them.
LIJDEND = """
me mij ons hem haar hen elkaar mezelf iemand vrouw kind kinderen kleinkind* zoon zoontje dochter*
kleindochter kleinzoon meisjes leerlingen moeder vader mama mam ma papa pap pa oma opa ouders
broer* zus zusje* zusjes zussen tante oom nichtje neefje buurvrouw buurman buurmeisje buurjongen
vriendin vriend partner ex cl client* mw dhr mevrouw meneer leerling meisje* jongen baby peuter
kleuter her him us them wife daughter son mother
"""

VELDEN: dict[str, str] = {
    "lijdend": LIJDEND,
    "slaat": """
slaat slaan sla sloeg sloegen mept meppen schopt schoppen stompt stompen ramt timmert knijpt
tuchtigt trapt sleurt beat beats hit hits hitting beating
slaad mep slaag+geeft schop
""",
    "wurgt": """
wurgt wurgen wurgde duwt duwde bijt
""",
    "dader": """
hij zij ze man vriend partner ex vader stiefvader moeder broer* oom husband boyfriend echtgenoot
""",
    "geslagen": """
geslagen slaag gemept geschopt gestompt geramd gewurgd geknepen toegetakeld toetakel* afgeranseld
ranselt ranselen aftuig* afgetuigd klappen oplawaai* in+elkaar+ge* in+elkaar+slaan in+elkaar+slaat
in+elkaar+ramm* in+elkaar+ramt losse+handjes losse+handen handen+niet+thuis keel+dicht*
bij+de+keel bij+haar+keel bij+mijn+keel bont+en+blauw blauwe+plek* blauw+oog blauwe+ogen
doet+_+pijn doen+_+pijn haar+pijn+doet me+pijn+doet hem+pijn+doet mij+pijn+doet vuisten hardhandig
haar+tegen hem+tegen mij+tegen+de+muur me+tegen+de+muur van+de+trap+geduwd trap+af+geduwd riem
vastgebonden schudt+baby baby+schud* baby+geschud baby+door+elkaar door+elkaar+geschud
door+elkaar+schud* gooit+_+naar gooit+haar gooit+hem knijpt+_+keel vechtende
slaat+alles+kapot alles+kapot+slaat alles+kapot+sloeg sloeg+alles+kapot alles+kapot+slaan
huis+kort+en+klein boel+kort+en+klein zijn+vrouw+slaan zijn+vrouw+slaat zn+vrouw+slaat
haar+kind+slaat haar+kinderen+slaat
zijn+kinderen+slaat zijn+kind+slaat hun+kinderen+slaan hun+kind+slaan agressief+als+hij
agressief+tegen+mij agressief+tegen+me agressief+tegen+haar agressief+tegen+ons
aan+het+slaan aan+mijn+haren aan+haar+haren aan+haren+getrokken spuugt+naar scheldt+_+uit+en
scheldt+_+elke+dag dood+te+maken dood+maken drinkt+en+slaat slaat+als slaat+dan slaad mept mep+me
meppen dwingt+me+tot
""",
    "bedreigt": """
dwingt+mij dwingt+me dwingt+haar dwingt+hem duwt+me+tegen duwt+haar+tegen duwt+mij+tegen
achtergelaten+in+land achtergelaten+in+het+land mag+niet+naar+buiten+van bedreig* doodsbedreig*
dooddreig* chanteer* chantage gechanteerd afgeperst afpers* afpers intimideer* geintimideerd
achtervolg* stalk* stalker iets+aandoet iets+aandoen iets+aandoe wat+aandoet wat+aandoe terroriseer*
opgesloten
sluit+_+op sluiten+_+op sluit+_+_+op sluiten+_+_+_+op houdt+_+vast kleineert gekleineerd vernedert
controleert+mijn controleert+alles controleert+haar tracker volgt+haar volgt+mij+overal
dreigt+_+te+slaan dreigt+_+te+vermoorden dreigt+met dreigt+haar dreigt+hem dreigt+dat threatens
threatened threatening
mij+iets+aan me+iets+aan haar+iets+aan hem+iets+aan ons+iets+aan dreigt+foto dreigt+fotos
dreigt+filmpje* dreigt+naakt* kinderen+mee+te+nemen+naar gevlucht+voor+_+man
gevlucht+voor+_+partner gevlucht+voor+_+ex gevlucht+voor+_+vader gevlucht+voor+_+familie
gevlucht+voor+_+vriend ontsnapt+aan+mijn+man ontsnapt+aan+mijn+vriend ontsnapt+aan+haar+man
ontsnapt+aan+mijn+familie
vastgehouden word+vastgehouden houdt+mij+vast wil+me+niet+laten+gaan laat+me+niet+gaan
jaloers+en+controleert controleert+me controleert+mij controleert+mijn
""",
    "vermoordt": """
vermoord* afmaken doodmaken kapotmaken doodsteken doodslaan doodschieten ombrengen
iets+aan+te+doen
me+doden mij+doden hem+doden haar+doden ons+doden
""",
    "vrees": """
bang doodsbang vreest vrees afraid scared trillen durf+niet durft+niet
""",
    "thuiskomst": """
thuiskomt thuis+komt thuis+is thuiskomst naar+huis komt+thuis terug+naar+huis
""",
    "naaste": """
man vriend partner ex vader stiefvader moeder zoon broer* schoonfamilie schoonmoeder echtgenoot
ouders oom husband boyfriend father brothers
""",
    "bang_voor": """
bang+voor bang+van bang+is+voor bang+ben+voor vreest+haar vreest+zijn angst+voor afraid+of
scared+of
""",
    "seks": """
paspoort+af paspoort+afgenomen wil+seks verhuurt+een+meisje aanrand* aangerand verkracht*
misbruik+me misbruikt betast* onzedelijk* ontucht* naaktfoto* naaktbeelden bloot+fotos blootfoto*
prostitu* sekswerk mannen+naar+bed hoer uitgebuit uitbuit* arbeidsuitbuiting abuse* abusing raped
besneden besnijden besnijdenis seks+met+mij seks+met+haar tot+seks seksuele+handelingen seksueel
sexueel paspoort+afge* paspoort+afgepakt mijn+paspoort+heeft heeft+mijn+paspoort took+my+passport
verkoopt+haar geen+loon
s+nachts+op+mijn+kamer s+nachts+in+mijn+kamer s+nachts+in+mijn+bed
aangeraakt+waar
""",
    "zit_aan": """
zit+aan zat+aan zitten+aan raakt+_+aan raakt+_+_+aan aan+me+zit aan+mij+zit aan+haar+zit
komt+aan+me touches+me touched+me mijn+kamer+binnen op+mijn+kamer+snachts in+nacht+in+mijn+kamer
""",
    "klein": """
baby* beeby peuter* kleuter* kind kinderen kindje* kleintje kindjes zusjes kleinkind* ons
""",
    "alleen": """
alleen+thuis alleen+in+huis alleen+binnen zit+alleen zitten+alleen alleen+gelaten laat+_+alleen
laat+_+_+alleen alleen+in+bed alleen+in+box laat+kind+alleen laten+_+alleen opgesloten+in
opgesloten+auto
""",
    "verlaten": """
dagen+alleen nachten+alleen zonder+eten avonden+alleen hele+dag+alleen vaak+alleen+thuis
""",
    "verwaarlozen": """
verwaarloos* verwaarlozing ondervoed* uitgehongerd krijgt+geen+eten geeft+_+geen+eten
geven+_+_+geen+eten geven+_+geen+eten geeft+_+_+geen+eten krijgen+geen+eten geen+eten+als+straf
geen+eten+gegeven niet+te+eten
""",
    "verwaarloosde": """
baby* kind kinderen peuter* kleuter* kindje* moeder vader oma opa mw mevrouw dhr meneer cl
leerling broertje* zusje* buurjongen* buurmeisje* oudere* kleinkind* zichzelf
""",
    "geldmisbruik": """
spaargeld+gestolen geld+gestolen+van handtekening+nagemaakt steelt+haar+pensioen
steelt+zijn+pensioen steelt+haar+geld plundert leegplunder* geplunderd steelt+geld stelen+geld
geld+afhandig troggelt afpakt+geld geld+afpakt pakt+_+geld rekening+leeg* leeghaalt
haalt+_+pas+leeg pinpas+leeg spaarrekening haalt+geld+van neemt+haar+pinpas pinpas+van+oma
pakt+pensioen neemt+pensioen sieraden+weg
bankrekening+leeg laat+_+tekenen+voor bestolen
""",
    "oudere": """
moeder vader oma opa mw mevrouw dhr meneer tante oom ma pa cl demente dementerende mij mijn ouders
buurman buurvrouw
""",
    "doodgaan": """
dood doodgaan doodgegaan sterven dying
""",
    "willen": """
wil willen wilde wou liever verlang* hoop wants wanna wish
""",
    "zichzelf": """
mezelf mijzelf zichzelf hemzelf haarzelf myself herself himself zich armen polsen arm pols
mijn+armen haar+armen
""",
    "verwonden": """
beschadig beschadigt beschadigen snij snijd snijdt snijden sneed gesneden kras krast krassen
verwond* doden doodmaken ombrengen verbrandt kill hurts hurting harm harms cut cuts cutting
pijn+doet pijn+doen pijn+te+doen aandoen aandoet
brand brandt
""",
    "nu": """
nu net zojuist zonet ineens opeens plots plotseling momenteel vannacht help snel minuten minuut
min uur uren duurt begon
""",
    "medisch": """
bewusteloos bewustelo* bewustlo* buiten+bewustzijn buiten+westen buiten+kennis bij+kennis
geen+lucht geen+lugt niet+ademen ademt+niet ademd+niet adem+niet ademt+_+niet+meer ademt+raar
ademd+niet+meer niet+meer+ademd niet+meer+ademt niet+meer+ademen stikt+bijna stikt+in
verslikte+zich verslikt+zich lippen+_+blauw lippen+zijn+blauw lippen+worden+blauw lippen+blauw
lippen+worden+paars blauw+aangelopen hartaanval* hardaanval hartinfarct hartstilstand hart+stil*
geen+hartslag geen+pols epileptische+aanval* epilepsie+aanval* aanval+van+epilepsie stuip stuipen
stuiptrek* pijn+op+_+borst pijn+op+borst druk+op+_+borst pijn+in+_+borst pijn+in+borst
pijn+op+de+borst naar+zijn+hart naar+zn+hart scheve+mond mond+hangt+scheef mond+scheef mond+hangt
half+gezicht zijn+ene+kant zn+ene+kant hevig+bloed* bloedt+hevig bloedt+heel+erg bloedt+enorm
bloedt+erg veel+bloed blijft+bloeden bloed+verlies* overdosis overdos* teveel+pillen
te+veel+pillen strip+pillen hoop+pillen pillen+geslikt pillen+ingenomen vergiftigd+door
iets+giftigs ingeslikt schoonmaakmiddel reageert+niet reageert+nergens+op niet+aanspreekbaar
niet+aanspreekbar niet+meer+reageert niet+wakker+te+krijgen wordt+niet+wakker word+niet+wakker
wont+wake knock+out out+gegaan anafyla* allergische+reactie keel+zwel* keel+dik levenloos
beweegt+niet ligt+op+de+grond+en persdrang ik+beval onderkoel*
te+water+geraakt zit+er+iemand+klem ziekenauto ziekenwagen unconscious not+breathing
isnt+breathing cant+breathe heart+attack collapsed+and
geen+adem handvol+pillen alle+pillen+ingenomen alle+pillen+genomen alle+pillen+geslikt
te+veel+_+ingenomen te+veel+_+geslikt
te+veel+_+genomen teveel+_+ingenomen teveel+_+geslikt teveel+_+genomen doosje+_+genomen
doosje+_+geslikt doosje+_+ingenomen strip+_+geslikt strip+_+ingenomen pot+_+leeg+geslikt
heeft+een+beroerte krijgt+een+beroerte kreeg+net+een+beroerte gestikt+in vast+in+_+keel
aan+het+bevallen hersenbloeding veel+bloed+verloren
collaps onwel+geworden wordt+onwel is+onwel werd+onwel grauw+en+klam geen+reactie een+stuipje
reageert+amper reageert+nauwelijks is+slap helemaal+slap ademd+nie ademt+nie hypo bloedverlies
bloed+verliest vruchtwater+gebroken vruchtwater+is+gebroken al+uren+op+de+vloer
al+uren+op+de+grond ligt+al+_+op+de+vloer ligt+al+_+op+de+grond kan+niet+opstaan
heeft+zich+verbrand kokend+water+over heet+water+over vast+onder+een bekneld hart+aanval
wordt+blauw
""",
    "zwak": """
flauwgevallen flauw+gevallen epilepsie* insult weggezakt zakte+weg zakt+weg ambulance hoofdje
doet+niks+meer doet+niets+meer weeen vliezen+gebroken baby+komt aangereden collapsed beroerte bloedt
bloed duizelig stikt
niet+meer+praten niet+praten wartaal arm+hangt lamme+arm verlamd heel+benauwd erg+benauwd
dubbel+van+de+pijn
""",
    "water": """
water sloot gracht kanaal vijver ijs rivier singel zwembad
""",
    "gevallen": """
gevallen gezakt drijft verdronken verdrinkt verdringt verdrink zwemmen+kan kan+niet+zwemmen
gesprongen
""",
    "vuurwapen": """
pistool gewapend* machete vuurwapen geweer met+een+wapen met+wapen
""",
    "vermist": """
verdwenen vermist zoek+geraakt weggelopen niet+te+vinden nergens+te+vinden
""",
    "weerloos": """
dement* kind kindje peuter* kleuter* baby broertje zusje vader moeder opa oma alzheimer
""",
    "wapen": """
mes messen machete pistool vuurwapen gewapend bijl hakmes geweer steekwapen steekpartij
neergestoken neergeschoten schoten knife gun benzine zwaard schaar wapen hamer
beroofd+met
""",
    "gevaarlijk": """
zwaait dreig* bedreig* steken gestoken rent loopt+met staat+met heeft+een zijn+hand haar+hand
vechten vecht* vechtpartij buiten plein straat deur voor+de+deur bij+zich nu
""",
    "brand": """
brandt vlam+gevat in+brand in+de+fik vlammen brandt+het rookontwikkeling rook+uit rook+komt
rook+overal rook+onder vuur+in gaslucht gaslek ruik+gas ruikt+_+naar+gas ruikt+naar+gas
gas+staat+aan gas+ruik* koolmonoxide* ontplof* explosie on+fire brandt+flat flat+brandt
huis+brandt brand+uitgebroken brand+in+het brand+in+de brand+in+mijn brand+in+onze brand+in+ons
brand+in+zijn brand+in+haar brand+bij zwarte+walm
in+de+fik op+te+blazen opblazen
""",
    "plek": """
voordeur achterdeur schuurtje winkel portiek huis flat keuken kamer trap* berging schuur dak buur*
buren gebouw woning deur school kelder galerij hal balkon box lift zolder hiernaast iedereen
frituurpan prullenbak pan auto scooter container gang meterkast oven wasmachine
""",
    "inbraak": """
inbreker* inbreken ingebroken overvaller overval overvallen vechtpartij gijzel* ontvoerd gekidnapt
een+man+in+mijn+huis meegenomen
""",
    "verward": """
verward* psychose psychotisch* doorgedraaid door+het+lint flipt in+de+war
hoort+stemmen hoor+stemmen stemmen+die+zeggen
""",
    "hoogte": """
dak balkon brug spoor flat rails perron reling raam
viaduct spoorbrug leuning dakrand flatgebouw
gebouw dakrand torenflat galerij
""",
    "rand": """
rand+van hangt+over staat+op+de+reling staat+op+de+rand staat+op+reling
van+de+flat+gooien van+de+flat+gooit van+het+dak+gooien over+de+reling over+reling
buiten+de+reling over+de+leuning klimt+over zit+op+de+reling
""",
    "springen": """
springen spring springt sprong
""",
    "trein": """
voor+de+trein voor+een+trein voor+trein onder+de+trein onder+een+trein voor+de+metro op+het+spoor
op+de+rails
""",
    "ervoor": """
springen spring springt sprong stappen stapt gooien gooit werpen liggen ligt wil+niet+meer
wil+dood
""",
    "gif": """
afwasmiddel wasmiddel schoonmaakmiddel bleek bleekmiddel chloor ontstopper lampolie batterij
knoopcel terpentine gif
""",
    "binnen": """
gedronken opgedronken opgegeten ingeslikt doorgeslikt binnengekregen slikte dronk
""",
    "aanrijding": """
aangereden overreden geschept onder+een+auto onder+een+bus ongeluk auto+ongeluk
ernstig+ongeluk zwaar+ongeluk auto+tegen+een+boom
""",
    "neer": """
ligt lag gewond gewonden bekneld klem
straat kruispunt
""",
    "gevecht": """
gevochten vechtpartij knokpartij rellen
te+lijf in+elkaar+geslagen
""",
    "hier": """
straat buiten plein voor+de+deur portiek hiernaast galerij trappenhuis nu
bovenburen onderburen buren vrouw+op+straat
""",
    "zit_aan_mij": """
aan+me+zit aan+mij+zit aan+haar+zit aan+hem+zit zit+aan+mij zit+aan+me zat+aan+mij zat+aan+me
aan+me+zat aan+mij+zat aan+mijn+lichaam
""",
    "ex": """
ex exman exvrouw exvriend exvriendin expartner
""",
    "belaagt": """
lastigvallen lastig+valt valt+me+lastig valt+mij+lastig valt+ons+lastig valt+haar+lastig volgt+me
volgt+mij volgt+haar staat+voor+de+deur staat+_+voor+de+deur staat+_+_+voor+de+deur
staat+voor+mijn+deur staat+_+_+voor+mijn+deur blijft+bellen blijft+appen kinderen+mee+te+nemen
kinderen+ontvoer* online+te+zetten online+zet spioneert
""",
    "mag_van": """
mag+van+mijn+man mag+van+mijn+vriend mag+van+haar+man mag+van+mijn+partner mag+niet+van+mijn+man
mag+niet+van+mijn+vriend van+mijn+man+niet van+mijn+man+geen van+mijn+vriend+niet
van+haar+man+niet van+mijn+man van+haar+man
""",
    "verboden": """
huis+niet+uit niet+naar+buiten niet+het+huis+uit huis+niet+verlaten telefoon+niet
telefoon+afgepakt niemand+zien niemand+spreken niemand+bellen niet+werken niet+naar+de+dokter
geen+contact geen+eigen+geld geen+geld
""",
    "afpakken": """
al+mijn+geld+af mijn+geld+af pakt+al+mijn+geld pakt+mijn+geld pakt+mijn+telefoon+af
pakt+mijn+paspoort haar+geld+af
""",
    "onrust": """
agressief gooit+met+stoelen gooit+met+spullen gooit+met+meubels door+het+lint
""",
    "gooit": """
gooit+met+borden gooit+met+servies gooit+met+glazen gooit+met+stoelen gooit+met+spullen
gooit+met+alles smijt+met+borden smijt+met+stoelen smijt+met+spullen smijt+met+alles
gooit+de+borden
""",
    "letsel": """
striem striemen brandplek brandplekken peukafdruk* riemafdruk*
""",
    "kwetsbaar": """
kind kinderen kindje kleuter* peuter* baby* leerling* kleinzoon* kleindochter* kleinkind* zoontje
dochtertje meisje* jongetje* buurmeisje* buurjongen* oma opa mw dhr mevrouw meneer bewoonster
""",
    "personeel": """
client cl bewoner personeel leerling patient bezoeker klant opgesloten kinderen ons
""",
    "ouder_slaat": """
papa mama pappa mamma man vrouw vriend partner ex vader stiefvader moeder
""",
    "slaat_nu": """
slaat+altijd papa+slaat mama+slaat pa+slaat mijn+man+slaat mijn+vriend+slaat mijn+vader+slaat
mijn+ex+slaat haar+man+slaat
""",
}  # fmt: skip


class Veldenpaar(NamedTuple):
    """Two fields that are a loud alarm together, and how far apart; `na` is in this order only."""

    nummer: str
    een: str
    ander: str
    nabij: int = 6
    na: bool = False


PAREN = (
    Veldenpaar("VT", "slaat", "lijdend", 3, na=True),
    Veldenpaar("VT", "geslagen", "persoon"),
    Veldenpaar("VT", "wurgt", "dader", 2),
    Veldenpaar("VT", "bedreigt", "persoon"),
    Veldenpaar("VT", "vermoordt", "persoon", 4),
    Veldenpaar("VT", "bang_voor", "naaste", 3, na=True),
    Veldenpaar("VT", "vrees", "thuiskomst", 5),
    Veldenpaar("VT", "seks", "persoon"),
    Veldenpaar("VT", "zit_aan", "klein", 4, na=True),
    Veldenpaar("VT", "zit_aan", "lijdend", 3, na=True),
    Veldenpaar("VT", "verwaarlozen", "verwaarloosde", 5),
    Veldenpaar("VT", "verlaten", "klein", 5),
    Veldenpaar("VT", "geldmisbruik", "oudere"),
    Veldenpaar("113", "willen", "doodgaan", 3, na=True),
    Veldenpaar("113", "doodgaan", "willen", 1, na=True),
    Veldenpaar("113", "zichzelf", "verwonden", 4),
    Veldenpaar("113", "zichzelf", "doodgaan", 3),
    Veldenpaar("113", "springen", "hoogte", 5),
    Veldenpaar("113", "rand", "hoogte", 5),
    Veldenpaar("112", "rand", "hoogte", 5),
    Veldenpaar("112", "alleen", "klein", 5),
    Veldenpaar("112", "medisch", "persoon", 8),
    Veldenpaar("112", "medisch", "nu", 8),
    Veldenpaar("112", "zwak", "nu", 5),
    Veldenpaar("112", "wapen", "gevaarlijk"),
    Veldenpaar("112", "vuurwapen", "persoon", 4),
    Veldenpaar("112", "vermist", "weerloos", 8),
    Veldenpaar("112", "brand", "plek"),
    Veldenpaar("112", "brand", "nu"),
    Veldenpaar("112", "inbraak", "nu"),
    Veldenpaar("112", "water", "gevallen", 4),
    Veldenpaar("112", "verward", "wapen", 8),
    Veldenpaar("112", "verward", "bedreigt", 8),
    Veldenpaar("112", "slaat", "nu", 4),
    Veldenpaar("112", "geslagen", "nu", 3),
    Veldenpaar("113", "trein", "ervoor", 4),
    Veldenpaar("112", "gif", "binnen", 4),
    Veldenpaar("112", "aanrijding", "neer", 6),
    Veldenpaar("112", "gevecht", "hier", 6),
    Veldenpaar("VT", "zit_aan_mij", "dader", 6),
    Veldenpaar("VT", "ex", "belaagt", 7),
    Veldenpaar("VT", "mag_van", "verboden", 7),
    Veldenpaar("VT", "afpakken", "naaste", 6),
    Veldenpaar("112", "onrust", "personeel", 4),
    Veldenpaar("112", "verward", "onrust", 6),
    Veldenpaar("VT", "gooit", "dader", 3),
    Veldenpaar("VT", "letsel", "kwetsbaar", 7),
    Veldenpaar("VT", "slaat_nu", "ouder_slaat", 3),
)
