"""First names as a mailbox: fatima@ is of somebody, where welkom@ is of a desk.

The common ones of several languages, and none that is a word in the name of an organisation (roos,
hoop, mei), a place or a holiday: what is missed here is seen by a person, a false alarm is not.
"""

VOORNAMEN = frozenset(
    "ahmed aisha albert alexander ali alice amina amir andre angela anita anja anke anna anne "
    "anneke annelies annemarie anouk ans antoon antonio arie arjan astrid ayse barbara bart bas "
    "ben bert bianca björn bram brigitte carla carlos caroline cees charlotte chris christa "
    "christian claudia cor corrie daan daniel dave david debbie dennis dick diana dirk dorien "
    "edwin elif ellen els elly emma eric erik erna ernst esther eva evelien evelyn fatima fatma "
    "femke floor floris frank frans fred frits geert gerard gerda gerrit gert gijs greet guus "
    "hanna hanneke hannie hans harm harrie harry hasan heleen henk hennie herman hilde hugo "
    "ibrahim ineke inge ingrid irene iris irma ivo jaap jack jacob jacqueline jan janet janneke "
    "jantine jasper jeanette jelle jenny jeroen jessica jeske joke jolanda joop joost jorien "
    "jos joyce judith julia jurgen karel karin karim karen kees khadija kim klaas lars laura "
    "leen lena leo lennart liesbeth lieke linda lisa lisette loes lotte lucas luuk maaike "
    "maarten manon marc marcel margriet maria marian marianne marie marieke marija marijke "
    "mario marion marit marja marjan marjolein mark marleen marlies martijn martin martine "
    "mathilde maurice melissa merel michael michel michiel mieke mirjam mohamed mohammed "
    "monique mustafa nadia natasja nathalie nel nicole niels nienke nora olaf omar oscar pascal "
    "patricia patrick paul paula peter petra philip piet pieter ramon rachida rene renee ria "
    "richard rik rita robert robin roel roland ronald rob ruben rudolf ruud saida samira sander "
    "sandra sanne sara sarah saskia sebastiaan selma simone sjaak sjors sofie sonja stefan "
    "steven susan suzanne sylvia tamara tanja tessa theo thijs thomas tineke titia tom ton toon "
    "truus ursula vera victor vincent wendy wietske wilco wilhelmina willem willemijn wim "
    "wouter yasmina yolanda yusuf yvonne zeynep".split()
)
