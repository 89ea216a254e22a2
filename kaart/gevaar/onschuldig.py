"""Phrases that hold a word of danger and mean none: taken out, and the rest is judged again.

By the word of danger that they hold, written like the fields of `woordvelden`. Never a whole
sentence: what stands beside the phrase still counts.
"""

ONSCHULDIG: dict[str, str] = {
    "slaan": """
slaat+_+arm+om slaat+_+armen+om slaat+de+bladzijde slaat+de+handen slaat+een+arm sla+_+over
slaat+over sla+over slaan+over sloeg+over slaat+_+_+over overslaan overgeslagen overslag
slaat+nergens+op slaat+niet+op slaat+op+hol slaat+op+tilt slaan+door slaat+door sloeg+door
stoppen+slaan slaat+aan sloeg+aan slaan+aan aanslaan afslaan slaat+de+spijker slaat+_+brug
brug+slaan alarm+slaan aan+de+slag slaat+andere+kinderen slaat+_+andere+kinderen
slaat+op+de+trommel slaat+tegen+de+ramen slaat+tegen+het+raam slaat+op+de+vlucht slagroom
bal+slaan ballen+slaan sloeg+_+ballen slaat+_+les slaat+een+klas+over neerslaan op+te+slaan
opslaan opgeslagen sla+kweken sla+planten kropsla de+sla verse+sla sla+in+de+tuin springles
slaat+_+_+_+over slaat+nooit+een sla+_+nooit+af sla+_+_+nooit+af slaat+alarm slaat+_+niet+op
slaat+_+_+niet+op slaat+_+_+_+niet+op sloeg+in+als sloeg+een+flater slaat+op+drum* slaat+tegen+zak
slaan+ons+om+de+oren slaat+en+bijt bijt+en+slaat hits+other+kids hits+other hit+other
geslagen+door+de+computer misbruik+van+toeslag slaat+op+de+drum* slaat+_+op+de+drum*
""",
    "dood": """
schrik+me+dood schrik+mij+dood schrok+me+dood schrikt+zich+dood lach+me+dood lachen+me+dood
verveel+me+dood werk+me+dood werkt+zich+dood erger+me+dood schaam+me+dood zweet+me+dood
dood+van+mijn dood+van+de dood+van+een dood+van+onze dood+van+haar dood+van+zijn dood+is+gegaan
al+dood is+dood dood+spul doodmoe doodop dood+gewicht dood+punt scherm+dood batterij+dood
doodgewoon dooie+boel op+sterven+en+wil thuis+sterven dood+aan gaat+dood+aan doodgaan+aan
""",
    "bang": """
bang+in+het+donker bang+voor+de+tandarts bang+voor+honden bang+voor+spinnen bang+om+te+vallen
bang+voor+water bang+voor+_+hond bang+voor+_+tandarts bang+voor+onweer bang+dat+ik+val
bang+voor+inbrekers bang+voor+vuurwerk vliegangst faalangst hoogtevrees bang+voor+_+examen
bang+voor+_+operatie bang+voor+corona bang+voor+het+donker bang+voor+katten bang+voor+spin
bang+voor+liften
""",
    "dreigen": """
dreigt+failliet uithuiszetting huis+uitgezet met+sluiting+bedreigd met+uitzetting bedreigde+dieren
bedreigde+diersoort* bedreigde+vogels gedwongen+verhuiz* gedwongen+verkoop opgesloten+door+de+lift
voelt+zich+opgesloten vermoord+een+biertje computer+doden dreigt+met+incasso brief+dreigt
dreigt+met+deurwaarder dreigt+met+afsluit* dreigt+ontruiming dreigt+met+opzeg* dreigt+met+ontruim*
dreigt+met+ontslag dreigt+_+op+straat dreigt+_+_+op+straat dreigt+_+huis dreigt+_+baan
sluit+zich+op sluit+zich+af sluit+zich+_+op sluit+zich+steeds+meer+op sluiten+zich+op
zitten+alleen+maar zit+alleen+maar
""",
    "verwaarlozen": """
verwaarloosde+tuin* verwaarloosde+moestuin verwaarloosde+volkstuin verwaarloosde+poes
verwaarloosde+hond verwaarloosde+kat* verwaarloosd+graf verwaarloosd+plantsoen tuin+verwaarloosd
verwaarloosd+door+de+gemeente verwaarloosd+gebit verwaarloost+woning verwaarloost+_+woning
verwaarloost+_+huis verwaarloosde+woning verwaarloosd+huis
""",
    "misbruik": """
misbruik+van+digid misbruik+van+wmo misbruik+van+de+parkeer* misbruik+van+de+regel*
misbruik+van+een misbruik+van+onze misbruik+van+mijn+digid misbruik+van+subsidie
misbruik+van+pinpas misbruik+van+gegevens alcoholmisbruik drugsmisbruik medicijnmisbruik
misbruik+van+alcohol misbruik+van+ov misbruik+van+parkeer* misbruikt+mijn+data
misbruikt+mijn+digid misbruik+van+mijn+pinpas geen+misbruik+maken misbruikt+mijn+gegevens
misbruikt+mijn+e*
""",
    "moord en geweld": """
moord+en+brand moordwijf moordkuil moordvent moordmeid moordspel* moordzaak* moordmysterie
geweldig* geweldloos geweldloze geweldloosheid geweld+op+televisie geweld+op+tv geweld+in+games
kat+stalkt poes+stalkt hond+stalkt stalker+in
""",
    "zelf": """
niet+meer+leven+van niet+leven+van rondkomen+en+leven leven+van+een+uitkering een+eind+aan+fietsen
een+eind+wandelen einde+van+de+maand
er+niet+meer+zijn+lid op+het+dak+zonnepanelen
""",
    "stelen": """
overval+spel overvallen+door+de+regen overvalt+me gestolen+fiets fiets+gestolen fiets+is+gestolen
portemonnee+gestolen spullen+gestolen
""",
    "brand": """
brandblusser* brandmelder* brandoefening brandveilig* branddeur* brandnetel* brandhout uitgebrand
opgebrand brandt+niet oven+brandt kaars+brandt licht+brandt lampje+brandt lampen+branden
kachel+brandt lamp+brandt brand+in+mijn+maag on+fire+vandaag ben+on+fire
""",
    "ziek": """
na+mijn+hartinfarct na+_+hartinfarct na+een+hartinfarct na+een+beroerte na+mijn+beroerte
na+zijn+beroerte na+haar+beroerte na+_+herseninfarct hartinfarct+gehad beroerte+gehad
hartaanval+gehad had+een+beroerte kreeg+_+_+beroerte _+jaar+na+_+beroerte cursus+reanim*
reanimatiecursus cursus+reanimatie leren+reanimeren reanimatie+cursus ademsteun ademhalingsoef*
bloedprikken bloeddonor* bloeddruk* bloedheet toevallig bij+toeval toeval+is waanzinnig*
waan+van+de+dag verwarde+wol jaagt+me+de+stuipen stuipen+op+het+lijf adem+om+te+zingen stikt+van
stik+van sinds+_+beroerte sinds+de+beroerte na+beroerte sinds+beroerte partner+plots+hartstilstand
na+_+_+beroerte na+_+hartstilstand sinds+_+hartinfarct na+hartinfarct voor+zijn+hartinfarct
overdosis+chocola*
beroerte+achter+de+rug hersenbloeding+gehad na+_+hersenbloeding sinds+_+hersenbloeding
na+een+hersenbloeding
hoort+stemmen+zingen
onwel+worden hypo+theek hond+is+onwel
""",
    "reageert niet": """
computer+reageert+niet laptop+reageert+niet telefoon+reageert+niet scherm+reageert+niet
gemeente+reageert+niet reageert+niet+op+mijn+mail* verhuurder+reageert+niet
woningbouw+reageert+niet reageert+niet+op+brie*
""",
    "springen en vallen": """
springkussen* springtouw touwtje+springen inspringen bijspringen touwspringen
avond+viel+in+het+water te+water+laten feest+viel+in+het+water plan+viel+in+het+water
feestje+viel+in+het+water uitje+viel+in+het+water
kaartje+voor+de+trein korting+voor+de+trein reis+op+het+spoor weer+op+het+spoor
op+het+spoor+gekomen op+het+spoor+komen
""",
    "scherp": """
mes+slijpen messen+slijpen messen+slijper scharen+slijpen snijdt+hout hout+snijden groente+snijden
taart+snijden brood+snijden snijden+van+groente schiet+me+maar+lek opschieten tekort+schieten
schiet+niet+op doelschieten boogschiet* schietvereniging insectensteek wespensteek gestoken+wesp
steekt+veel steekt+zijn+nek steekt+haar+nek steekt+energie schiet+omhoog schiet+wortel
geheime+wapen onder+het+mes gestoken+door+_+wesp gestoken+door+wesp gestoken+door+_+bij
gestoken+door+_+mug
gevochten+voor gevochten+tegen
striemen+van+_+tas striemen+van+_+rugzak striemen+van+_+bh striemen+van+_+sokken
striemen+van+_+steunkousen striemen+van+_+slaap striemen+van+_+kussen zwangerschapsstriemen
brandplek+in brandplekken+in brandplek+op+het brandplekken+op+het brandplek+op+de+tafel
palen+worden+geslagen munten+worden+geslagen
""",
    "wurgen": """
schulden+wurgen wurgen+me huur+wurgt vechtsport* vechten+tegen vechtscheiding vergiftigde+sfeer
verdrink+in+mijn verdrink+in+mn verdrink+in+werk
""",
    "onveilig": """
onveilig+kruispunt onveilig+punt onveilig+verkeer onveilig+fietspad verkeer+onveilig
verkeer+is+onveilig niet+veilig+oversteken niet+veilig+fietsen trap+is+niet+veilig
trap+niet+veilig fietsen+niet+veilig internet+niet+veilig niet+veilig+op+internet
wachtwoord+niet+veilig
""",
    "overig": """
poging+gedaan+om achterna+fietsen achterna+lopen achterna+rijden dode+hoek dode+planten beveiligd
op+hol
""",
}
