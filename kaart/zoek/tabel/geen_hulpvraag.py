"""What people type to a search box that a sociale kaart does not answer.

A bus, a passport, the weather, nonsense: so that such a question does not get the hulpvraag that
happens to share a word with it. They hold for every map. A line with # says whose voice it is.
"""

ZINNEN = tuple(
    regel
    for regel in """
# bewoner
hoe laat gaat de bieb open
bus 14 rijdt die ook zondags
mag ik paracetamol met ibuprofen
wat voor weer wordt het morgen
asdfgh
ik heb een uitslag op mn arm wat is dat
belastingaangifte doen voor 1 mei kan dat nog
hallo
wie wordt burgemeester
hoe duur is een postzegel
rijbewijs keuring 75 plus
tandarts die nog nieuwe patienten neemt
recept voor erwtensoep
goudvis drijft op zijn kant
hoe maak ik een vlek uit een tafelkleed
kentekenbewijs kwijt
wat is het nummer van de huisartsenpost
zwembad tarieven
mijn kat is weggelopen
Is de markt er nog op hemelvaart
hoeveel eieren gaan er in een cake
parkeerboete aanvechten
bloedprikken waar en hoe laat
griepprik halen
ik wil een hondje
pinautomaat in de buurt
televisie doet geen nederland 1 meer
wie heeft er gewonnen bij feyenoord
hoe oud wordt een schildpad
test test
mn gehoorapparaat piept
welke apotheek heeft vandaag dienst
zomertijd vooruit of achteruit
bril laten maken
een vergunning voor een dakkapel
kraamcadeau idee
vliegtickets naar malaga
wat eet je bij suikerziekte
waar kan ik munten van vroeger verkopen
oude kranten inzien
stratenmaker bellen
de brug staat open hoe lang nog
kan je aardbeien invriezen
sinterklaas intocht route
duizend woorden engels
postpakket niet aangekomen
bejaard huisdier laten inslapen kosten
jarig
kapper aan huis
# werker
bus 7 hoe laat laatste
mw vraagt wat voor weer het morgen is
wat is bloeddruk normaal bij 70
dosering paracetamol
asdf
toestemming dakkapel
wachtwoord van ons registratiesysteem vergeten
waar parkeer ik bij kantoor
dhr wil weten uitslag röntgenfoto
hoeveel betaalt de belastingdienst een medewerker klantcontact, weet t nog niet
recept voor appeltaart
wanneer start de bouwvak
hamster ziek, dierenarts
wifi code buurthuis
kapper aan huis goedkoop permanentje
kosten koopakte notaris
Dhr vraagt of hij zijn bloedverdunner mag overslaan voor een tandartsbezoek
btw aangifte kwartaal 3
cao sociaal werk schaal 8
verlof aanvragen vrijdag
postzegel prijs
naam van burgemeester
hoe laat gaat de zon onder vanavond
lotto uitslag
bril reparatie opticien
ov-chipkaart saldo opladen
hoe oud is de domtoren
griepprik datum
eikenprocessierups
auto schorsen rdw
vertaling diploma waarmerken
mw staat hier en wil weten welke trein ze moet hebben naar haar zus in Zwolle
kikker in vijver
verjaardagstekst collega
tandarts spoed weekend
elektrische auto opladen kosten per kwh
intervisie data
de printer op de tweede verdieping doet het niet, wie belt ict
bijenlandschap nieuws
schoolvakanties 2026
...
ijsbaan open
# jong
hoe laat sluit de bieb
bus 4 naar het station hoe laat gaat de laatste
wat wordt het weer morgen
uitslag eindexamen wanneer
hoeveel mg ibuprofen mag je per dag
asdfghjkl
belastingaangifte doen voor 2024 vakantiewerk terug vragen
kapper in de buurt
ik heb een bult op mn elleboog moet ik naar de dokter
rijbewijs theorie examen aanmelden
zwembad openingstijden herfstvakantie
hoi
parkeren centrum gratis zondag
hoe maak ik pannenkoeken
soa symptomen wat is het
ov chipkaart opladen
DUO telefoonnummer
wie wint het wk
fiets gestolen aangifte doen
mag ik op mn 16e al een scooter rijden
pil vergeten wat nu
festival tickets ticketswap echt?
hoelang blijft thc in je bloed
zonnebrand factor 50 actie
wat is 17 procent van 340
is school morgen dicht door de sneeuw
airpods kwijt in de trein
welke tandarts neemt nieuwe patienten aan
huisarts spoedpost nummer
vaccinatie hpv afspraak maken
test test 123
chat gpt
kan je met een gebroken teen voetballen
hond uitlaten losloopgebied waar
vakantiedagen bij jumbo hoeveel heb ik er
wat verdient een vakkenvuller van 16
zoek lekkere sushi all you can eat
hoe reset ik mijn playstation
stemlokaal dichtbij
mijn hamster niest
stage bij de politie solliciteren
hoe oud is de burgemeester
kluisje school code vergeten
marktkraam huren koningsdag
koorts 39,4 kind 3 jaar waterpokken
kvk inschrijven webshop
mag mn baas mijn loon inhouden als ik iets breek
ramadan 2026 begint wanneer
liefdesbrief schrijven voor mn crush
coldplay songtekst
1+1
# mantelzorger
hoe laat gaat bus 4 vanaf het station
mag je paracetamol en ibuprofen tegelijk geven aan een vrouw van 84
wat voor weer wordt het zondag voor het uitstapje met oma
belastingaangifte vader indienen voor 1 mei
recept erwtensoep zonder varkensvlees
telefoonnummer apotheek dienst
bezoekuren ziekenhuis afdeling longziekten
parkeertarief centrum
wie won er gisteren bij de eredivisie
wat is de bijwerking van metoprolol
cadeau voor vader 80 jaar
hoe zwaar mag handbagage zijn
test
huurauto met rolstoellift voor vakantie naar Frankrijk prijs
hoeveel erfbelasting betaal ik over het huis van mijn ouders
euthanasiewet tekst artikel 2
uitslag bloedonderzoek ma wat betekent crp 12
zonnepanelen subsidie 2024
beste matras voor zijslapers
oordopjes hoorapparaat batterij 312 kopen
vertaal liefde naar italiaans
mijn hond heeft diarree
waar kan ik mijn ov-chipkaart opladen
wat kost een grafsteen
sudoku van vandaag
is de apotheek open met pinksteren
wachtwoord wifi bibliotheek
vacature belastingadviseur
nummerplaat scooter opvragen
Wanneer worden de klokken verzet?
rouwkaart tekst voorbeeld
hoe maak ik een wespennest weg
vloerkleed reinigen wijnvlek
aow leeftijd 1963 geboren
leuke namen voor een kater
huisarts in het weekend spoed nummer
welke kleur verf past bij eiken
goedkope vliegtickets Malaga
eigen bijdrage wlz berekenen rekentool zelf
vuurwerk afsteken welke tijden
ziekenhuis route met de auto vanaf de A2
kopie testament opvragen notaris
uittreksel kvk
moet griepprik bij 68 jaar nog
sneeuw morgen
tv gids vanavond
iban nummer controle
ajdjsk moeder ksks
# vrijwilliger
hoe laat gaat het zwembad open
welke bus gaat naar het strand
is het morgen droog met de avondvierdaagse
uitslag hockey zaterdag
wanneer is de herfstvakantie in regio zuid
hoeveel paracetamol mag een volwassene per dag
kan ik met deze uitslag naar de dokter of gaat het vanzelf over
belastingaangifte van de stichting indienen
vog aanvragen kosten
statuten van een vereniging wijzigen bij de notaris
oud papier ophaaldag
recept appeltaart voor dertig personen
wat kost een zaal huren met beamer
kvk nummer opzoeken
de lift in het stadhuis doet het niet
wie is de wethouder sport
postcode opzoeken
waar is de dichtstbijzijnde pinautomaat
bingokaarten printen gratis
sinterklaaspak huren
hoe krijg ik koffievlekken uit een tafelkleed
apoteek weekend open
noodnummer dierenambulance gewonde zwaan
gevonden sleutelbos inleveren
vacature belastingdienst
wat is het rekeningnummer van de voetbalclub
liedboek 416 tekst
kerkdienst gemist terugkijken
hoe laat begint de mis met kerst
wedstrijdformulier knvb app storing
toetje zonder suiker
wifi wachtwoord bibliotheek
trein naar Maastricht vertraging
eindexamenrooster vwo
blokfluit tweedehands
wespennest in het clubhuis wie verwijdert dat
zonnepanelen subsidie kerkgebouw
bezorging krant stopgezet tijdens vakantie
wat betekent het woord equinox
mag je barbecuen in het park
bouwvergunning dakkapel
welke vaccinaties voor Thailand
gxjk pppp
tikkie maken voor het teamuitje
kunstgras vervangen offerte
lkkr weer vandaag he
# anderstalig
weer morgen regen?
welke bus naar station vanaf markt
rijbewijs omzetten van Turkije
belasting aangifte doen tot wanneer
oor pijn kind 3 jaar wat medicijn
ik wil klacht over ns boete
vacature kassa supermarkt
hoe maak ik soep van linzen
apotheek nacht open dichtbij
tandarts nieuwe patient plek vrij
parkeer boete te hoog
waar koop ik fiets tweedehands
zwembad prijs kind
auto apk keuren
verloren portemonnee gevonden voorwerpen
euro naar zloty koers
wanneer begint ramadan dit jaar
nummer van ind
visum voor mijn zus uit somalie
kapper in de buurt zondag open
mag ik barbecue op balkon
hoofdpijn en koorts 39 is dat griep
ajax uitslag
vlucht naar antalya goedkoop
bsn nummer waar staat dat
simkaart werkt niet
werken bij belastingdienst hoe solliciteren
vertaal goedemorgen in arabisch
halal slager adres
bloed prikken zonder afspraak kan?
sperziebonen hoe lang koken
coffeeshop open
What time does the library close on Sunday?
renew residence permit IND appointment
best pizza near me
how much is a train ticket to Amsterdam
is my rash contagious
exchange my British driving licence
who won the match last night
yarın hava nasıl olacak
42 numaralı otobüs kaçta geçiyor
vergi dairesinin telefonu kaç
bayram namazı saat kaçta
araba sigortası en ucuz hangisi
televizyon tamircisi
متى يفتح مبنى البلدية؟
كيف أجدد جواز سفري
ما هو الطقس غدا
موعد الحافلة إلى المحطة
سعر اليورو اليوم
ألم في البطن ماذا آخذ
""".splitlines()
    if regel and not regel.startswith("# ")
)
