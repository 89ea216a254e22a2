"""Words and sentences that are an alarm alone, written like the fields of `woordvelden`."""

STERK: dict[str, str] = {
    "113": """
poging+gedaan poging+ondernomen eerdere+poging poging+om+er+een na+poging punt+achter+zet*
punt+achter+mijn+leven eruit+stapt eruit+stappen er+uit+stapt er+zelf+uit+stap* vanavond+uit+stapt
wil+niet+leven niet+leven+meer haar+man+achterna wil+ik+_+achterna zich+wat+aan+gaat+doen
zichzelf+pijn mezelf+pijn mijzelf+pijn zelfmoord* zelfmoor* zelfmort* zelmoord* zelfmrd*
zelf+moord* zelf+moort* selfmoord* suicid* suicied* suiside* suiciede* suizide* suicde* zelfdod*
zelf+doding* zelfgekozen+dood doodswens* doodwens* levensmoe doodswil wil+dood wil+gewoon+dood
wil+echt+dood wou+dat+ik+dood+was was+ik+maar+dood dood+wil dood+wilde dood+willen wil+doodgaan
wil+sterven dood+zou+willen liever+dood beter+af+zonder+mij niet+meer+wil+leven niet+meer+leven
wil+niet+meer+verder+leven niet+meer+verder+leven niet+meer+willen+leven niet+langer+leven
wil+niet+langer+leven geen+zin+meer+in+het+leven geen+zin+meer+in+leven geen+zin+meer+om+te+leven
zin+in+het+leven+verloren einde+aan+_+leven eind+aan+_+leven einde+aan+mijn+eigen+leven
einde+aan+maken eind+aan+maken eind+aan+wil+maken einde+aan+wil+maken eind+eraan+maken
eind+aan+maakt einde+aan+maakt er+een+eind+aan er+een+einde+aan er+n+eind+aan uit+het+leven+stap*
uit+het+leven+wil* leven+beroven van+het+leven+berooft het+leven+benemen van+kant+maken
van+kant+te+maken zich+van+kant iets+aandoen+zichzelf zichzelf+iets+aan* van+kant poging+tot+zelf*
nog+een+poging nieuwe+poging wil+er+uit+stappen eruit+wil+stappen uit+het+leven+te+stap*
zelf+uitstappen stoppen+met+leven niet+meer+bestaan niet+langer+bestaan te+willen+bestaan
niet+meer+wil+leve voltooid+leven leven+zat hulp+bij+sterven auto+mutil* einde+maken+aan
eind+maken+aan helpen+doodgaan eind+an einde+an zichzelf+wat+aan* mezelf+iets+aan* mezelf+wat+aan*
mijzelf+iets+aan* haarzelf+iets+aan* zich+iets+aan* er+niet+meer+wil+zijn er+niet+meer+zijn+wil
wil+er+niet+meer+zijn niet+meer+wakker+hoef niet+meer+wakker+worden niet+meer+wakker+word
zie+geen+uitweg+meer ziet+geen+uitweg+meer geen+reden+meer+om+te+leven automutil* zelfbeschadig*
zelfverwond* zelfverminking zelfmutil* snijdt+zich snij+mezelf snijdt+zichzelf snij+me
mezelf+snijden zichzelf+snijden mezelf+pijn+doen kms
mezelf+ophangen zichzelf+ophangen zich+ophangen mezelf+op+te+hangen zichzelf+op+te+hangen
zichzelf+ophangt zich+ophangt verhangen wil+het+leven+niet+meer wil+me+ophangen wil+mij+ophangen
ga+me+ophangen ga+mij+ophangen me+verdrinken mij+verdrinken mezelf+verdrinken zichzelf+verdrinken
mijzelf+ophangen mijzelf+verdrinken wil+zich+verdrinken sta+op+het+spoor sta+op+de+rails
alle+pillen+ingenomen al+mijn+pillen+ingenomen alle+pillen+in+te+nemen handvol+pillen
leven+hoeft+niet+meer leven+niet+meer+hoeft leven+voor+_+niet+meer+hoeft leven+voor+mij+hoeft
hoef+niet+meer+te+leven hoeft+niet+meer+te+leven nooit+meer+wakker+worden nooit+meer+wakker+word
denk+_+_+aan+de+dood denkt+_+_+aan+de+dood denk+_+aan+de+dood om+er+niet+meer+te+zijn
afscheidsbrief*
verdwijnen+voor+altijd voor+altijd+verdwijnen leven+heeft+geen+zin+meer leven+is+klaar+voor+mij
klaar+met+het+leven klaar+met+leven tentamen+suicidii ts+gedaan ts+poging beter+af+zijn+zonder+hem
beter+af+zonder+hem beter+af+zonder+haar beter+af+zijn+zonder+mij beter+af+zijn+zonder+haar
sta+op+het+dak pillen+klaarliggen pillen+klaar+liggen doodsverlangen* kan+niet+verder+leven
niet+verder+leven wil+niet+verder+leven wil+doot sucid*
voor+de+trein+gaat+staan voor+de+trein+ga+staan voor+de+trein+gaan+staan voor+de+trein+wil+staan
ga+voor+de+trein ga+_+voor+de+trein pillen+klaargelegd medicijnen+klaargelegd+om
alle+medicijnen+klaargelegd al+mijn+medicijnen+klaar* al+mijn+pillen+klaar*
pillen+liggen+klaar+en+_+brief medicijnen+liggen+klaar+en+_+_+_+brief
pillen+opgespaard pillen+gespaard slaappillen+gespaard slaappillen+opgespaard
medicijnen+opgespaard pillen+verzameld+om voorraad+pillen+gespaard
""",
    "VT": """
oudermishandel* partnermishandel* me+slaat mij+slaat ons+slaat haar+slaat hem+slaat
haar+mishandelt moet+trouwen moest+trouwen meldcode melding+doen+bij+veilig uitbuiting
arbeidsuitbuiting gedwongen+te+werken onder+dwang willen+mij+dood willen+me+dood misbruik bedreigd
bedreiging* mishandel* mis+handel* misshandel* mishandl* kindermishandel* kinder+mishandel*
ouderenmishandel* ouderen+mishandel* huiselijk+geweld huislijk+geweld huiselijk+gewelt
huiselijkgeweld geweld gewelt gewelddadig* relatiegeweld partnergeweld eergeweld eerwraak
eergerelateerd* uithuwelijk* uitgehuwelijkt uit+te+huwelijken gedwongen+huwelijk gedwongen+trouwen
moet+trouwen+met trouwen+tegen+mijn+wil huwelijksdwang achterlating verkracht* aangerand* aanrand*
incest* loverboy* mensenhandel* misbruikt sexueel+misbruik* seksueel+misbruik* kindermisbruik
stalk* gestalkt besnijdenis+meisje* meisjesbesnijdenis vrouwenbesnijdenis genitale+verminking
dwingende+controle niet+veilig+thuis thuis+niet+veilig niet+veilig onveilig+thuis thuis+onveilig
onveilig blijf+van+mijn+lijf* vrouwenopvang huisverbod bang+voor+iemand veilig+thuis+melding
melding+bij+veilig+thuis advies+veilig+thuis meisjesbesnijd* vrouwenbesnijd* afgeperst
bang+voor+mijn+man slaat+me slaat+mij slaan+me slaan+mij wordt+geslagen word+geslagen
worden+geslagen
werd+geslagen werden+geslagen
meidenbesnijd* eerwraak* eergerelateerd* trek+_+aan+haar+haren
""",
    "112": """
ik+beval er+is+geschoten iemand+schiet man+schiet geschoten+in+_+straat er+brandt pijn+op+de+borst
pijn+op+_+borst pijn+op+borst pijn+in+de+borst druk+op+de+borst hartaanval* scheve+mond
epileptische+aanval bloedt+hevig bewusteloos* bewustelos* reanimeer gewapende+overval steekpartij
schietpartij neergestoken neergeschoten gaslek gaslucht staat+in+brand er+is+brand huis+in+brand
brand+in+huis brand+in+_+huis ambulance+nodig bel+ambulance help+brand brandt+hier ademt+niet
ademt+niet+meer krijgt+geen+lucht krijg+geen+lucht geen+lucht+krijg* kan+niet+ademen
buiten+bewustzijn niet+aanspreekbaar aanslag gijzel* ontvoerd gekidnapt levensgevaar* stikt+bijna
allergische+reactie+keel koolmonoxidemelder+gaat co+melder+gaat schreeuwt+om+hulp
schreeuwen+om+hulp roept+om+hulp gilt+om+hulp om+hulp+roepen om+hulp+schreeuwen om+hulp+gillen
vrouw+gillen vrouw+gilt iemand+aangereden kind+aangereden krijgt+geen+adem krijg+geen+adem
heeft+een+beroerte krijgt+een+beroerte
hart+aanval ademd+niet ademd+nie ademt+nie frituurpan+staat+in
""",
}  # fmt: skip

# Who learns, reads or plays about it does not live it: a strong word alone is quiet then.
OVER = """
expositie* cursus* training* boek* scriptie literatuur film* museum* musical toneel* theater*
werkstuk* workshop* lezing* voorlichting* quiz* spel* game* serie* spreekbeurt* vacature*
opleiding* gastles* thema themaavond* documentaire* podcast* preventie* ehbo roman* verhaal
verslag boekverslag personage onderzoek lesbrief oefening oefenen vergunning vereniging* sport*
karate boksen judo les lessen tentoonstelling beleid verschil betekent betekenis woord rapport
statistiek* demonstratie herdenking presentatie spreker gastspreker bijeenkomst* themadag*
themaochtend* congres symposium app leren leer boeken bestuur drum* muziek* computerspel* games
gameclub spelen wespen course training book movie class
"""

# Long ago and over: to be heard, and no reason for a loud alarm by one word.
VROEGER = """
vroeger jaren+geleden jaar+geleden jr+geleden destijds jeugd+van long+ago years+ago
"""
