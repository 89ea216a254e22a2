"""Words and sentences of danger in other languages: English, Turkish, Arabic.

Written like the fields of `woordvelden`; letters are folded as those of a question are. The weights
know too little of these languages to overrule them. The Turkish and the Arabic were not checked by
a speaker (docs/gevaar.md).
"""

VREEMD: dict[str, str] = {
    "113": """
hurts+herself hurts+himself kill+myself killing+myself kill+himself kill+herself want+to+die
wants+to+die wanna+die end+my+life end+his+life end+her+life ending+my+life dont+want+to+live
not+want+to+live to+be+alive+anymore to+live+anymore
self+harm* hurt+myself intihar* olmek+istiyor* yasamak+istemiyor* canima+kiy*
kendimi+oldur* kendini+oldur* kendine+zarar* kendime+zarar* kollarini+kes* bilegini+kes* انتحار
الانتحار انتحر* ينتحر ان+اموت اريد+الموت اقتل+نفسي يقتل+نفسه سيقتل+نفسه تقتل+نفسها لا+اريد+ان+اعيش
انهاء+حياتي تؤذي+نفسها يؤذي+نفسه تجرح+يدها i+want+to+die killing+herself killing+himself
suicidal+thoughts
take+my+life cut+myself cutting+myself cutting+herself cutting+himself better+off+dead
off+a+bridge in+front+of+a+train i+am+suicidal is+suicidal feel+suicidal kendimi+as* hayatima+son*
hayatina+son* olmek+isti* yasamak+istemi* سانتحر تريد+الانتحار يريد+ان+يموت تريد+ان+تموت
""",
    "VT": """
domestic+violence beats+me hits+me hit+me beat+me abuses+me abused forced+marriage rape raped
force*+me+to+marry forcing+me+to+marry wont+let+me+leave took+my+passport siddet* doveyor doyuyor
dovuyor beni+dov* bana+vur* taciz* tecavuz* tehdit* zorla+evlen* istismar* bana+dokunu*
zorla+aliyor عنف العنف يضربني ضربني تضربني يهددني اغتصاب اغتصب* تحرش يتحرش زواج+قسري زواج+بالاكراه
سوء+معاملة يجبرونني يجبرني اخذ+جوازي kocam+dov* babam+dov* esim+dov* dayak dayak+at* زوجي+يضرب*
ابي+يضرب* يضرب+اولادي يضرب+امي يضرب+زوجته my+boss+took+my+passport hitting+me threatens+me
threatened+me afraid+of+my+husband scared+of+my+husband
not+safe+at+home unsafe+at+home boyfriend+is+violent husband+is+violent partner+is+violent
father+is+violent violent+husband violent+boyfriend violent+partner beats+my+mother hits+my+mother
hits+the+kids beats+the+kids hurts+me hurting+me afraid+of+my+father scared+of+my+father
afraid+of+my+boyfriend scared+of+my+boyfriend afraid+of+my+ex scared+of+my+ex stalking+me
forced+to+marry threatening+me kill+me locks+me locked+me abused+by guvende+degil* kocamdan+kork*
esimden+kork* babamdan+kork* karisina+vur* cocuklara+vur* cocugumu+dov* bize+vur* dovdu dovuluyor
خائفة+من+زوجي خايفة+من+زوجي اخاف+من+زوجي
خائف+من+ابي خائفة+من+ابي لست+امنة+في+البيت غير+امنة+في+البيت يريد+قتلي سيقتلني يريدون+قتلي
يضرب+اطفالي
""",
    "112": """
not+breathing isnt+breathing wont+wake+up house+is+on+fire cant+breathe heart+attack unconscious
call+ambulance bleeding+heavily took+an+overdose having+a+stroke nefes+alam* kalp+krizi
bilinci+kapali bayildi yangin+var yangin+cikti ambulans* bicak* silah* حريق نوبة+قلبية لا+يتنفس
لا+تتنفس فقد+الوعي فقدت+الوعي اسعاف سكين سكينا سلاح ينزف on+fire house+fire cannot+breathe
has+a+knife has+a+gun ates+ediyor yaniyor خنجر نار+في لا+يستيقظ لا+تستيقظ دخان+كثير
there+is+a+fire fire+in+my fire+in+the+house she+collapsed he+collapsed has+collapsed overdosed
choking having+a+seizure having+a+heart chest+pain been+stabbed was+stabbed breaking+into+my
nefes+alma* nefes+almi* bilincini+kaybetti bilinci+yok kalbi+durdu kan+kaybed* kaza+gecirdi
bicakla* silahli سكتة+قلبية فاقد+الوعي حادث+سيارة انها+تنزف اختناق
""",
}
