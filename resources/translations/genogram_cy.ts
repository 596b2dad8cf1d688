<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
  <context>
    <name>Genogram</name>
    <message numerus="yes">
      <source>  (%n accounts)</source>
      <translation>
        <numerusform>  (%n o gyfrifon)</numerusform>
        <numerusform>  (%n o gyfrifon)</numerusform>
        <numerusform>  (%n o gyfrifon)</numerusform>
        <numerusform>  (%n o gyfrifon)</numerusform>
        <numerusform>  (%n o gyfrifon)</numerusform>
      </translation>
    </message>
    <message>
      <source>  (1 account)</source>
      <translation>  (1 cyfrif)</translation>
    </message>
    <message>
      <source> days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> years</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n accounts</source>
      <translation>
        <numerusform>%n o gyfrifon</numerusform>
        <numerusform>%n o gyfrifon</numerusform>
        <numerusform>%n o gyfrifon</numerusform>
        <numerusform>%n o gyfrifon</numerusform>
        <numerusform>%n o gyfrifon</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n accounts, {against} against it</source>
      <translation>
        <numerusform>%n o gyfrifon, {against} yn ei erbyn</numerusform>
        <numerusform>%n o gyfrifon, {against} yn ei erbyn</numerusform>
        <numerusform>%n o gyfrifon, {against} yn ei erbyn</numerusform>
        <numerusform>%n o gyfrifon, {against} yn ei erbyn</numerusform>
        <numerusform>%n o gyfrifon, {against} yn ei erbyn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n explained findings quote sentences that have changed a little: check them.</source>
      <translation>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn dyfynnu brawddegau sydd wedi newid ychydig: gwiriwch nhw.</numerusform>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn dyfynnu brawddegau sydd wedi newid ychydig: gwiriwch nhw.</numerusform>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn dyfynnu brawddegau sydd wedi newid ychydig: gwiriwch nhw.</numerusform>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn dyfynnu brawddegau sydd wedi newid ychydig: gwiriwch nhw.</numerusform>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn dyfynnu brawddegau sydd wedi newid ychydig: gwiriwch nhw.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n explained findings stay explained.</source>
      <translation>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn aros felly.</numerusform>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn aros felly.</numerusform>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn aros felly.</numerusform>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn aros felly.</numerusform>
        <numerusform>Mae %n o ganfyddiadau a eglurwyd yn aros felly.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n o ganfyddiadau</numerusform>
        <numerusform>%n o ganfyddiadau</numerusform>
        <numerusform>%n o ganfyddiadau</numerusform>
        <numerusform>%n o ganfyddiadau</numerusform>
        <numerusform>%n o ganfyddiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings are chosen.</source>
      <translation>
        <numerusform>Dewiswyd %n o ganfyddiadau.</numerusform>
        <numerusform>Dewiswyd %n o ganfyddiadau.</numerusform>
        <numerusform>Dewiswyd %n o ganfyddiadau.</numerusform>
        <numerusform>Dewiswyd %n o ganfyddiadau.</numerusform>
        <numerusform>Dewiswyd %n o ganfyddiadau.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n households</source>
      <translation>
        <numerusform>%n o aelwydydd</numerusform>
        <numerusform>%n o aelwydydd</numerusform>
        <numerusform>%n o aelwydydd</numerusform>
        <numerusform>%n o aelwydydd</numerusform>
        <numerusform>%n o aelwydydd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n o bobl</numerusform>
        <numerusform>%n o bobl</numerusform>
        <numerusform>%n o bobl</numerusform>
        <numerusform>%n o bobl</numerusform>
        <numerusform>%n o bobl</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people placed by hand let go.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n proposals that depended on it were put away as well.</source>
      <translation>
        <numerusform>Rhoddwyd %n o gynigion a oedd yn dibynnu arno o’r neilltu hefyd.</numerusform>
        <numerusform>Rhoddwyd %n o gynigion a oedd yn dibynnu arno o’r neilltu hefyd.</numerusform>
        <numerusform>Rhoddwyd %n o gynigion a oedd yn dibynnu arno o’r neilltu hefyd.</numerusform>
        <numerusform>Rhoddwyd %n o gynigion a oedd yn dibynnu arno o’r neilltu hefyd.</numerusform>
        <numerusform>Rhoddwyd %n o gynigion a oedd yn dibynnu arno o’r neilltu hefyd.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotations are not in the new draft. Their words are kept with their accounts.</source>
      <translation>
        <numerusform>Nid yw %n o ddyfyniadau yn y drafft newydd. Cedwir eu geiriau gyda’u cyfrifon.</numerusform>
        <numerusform>Nid yw %n o ddyfyniadau yn y drafft newydd. Cedwir eu geiriau gyda’u cyfrifon.</numerusform>
        <numerusform>Nid yw %n o ddyfyniadau yn y drafft newydd. Cedwir eu geiriau gyda’u cyfrifon.</numerusform>
        <numerusform>Nid yw %n o ddyfyniadau yn y drafft newydd. Cedwir eu geiriau gyda’u cyfrifon.</numerusform>
        <numerusform>Nid yw %n o ddyfyniadau yn y drafft newydd. Cedwir eu geiriau gyda’u cyfrifon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotations moved with their sentences.</source>
      <translation>
        <numerusform>Symudodd %n o ddyfyniadau gyda’u brawddegau.</numerusform>
        <numerusform>Symudodd %n o ddyfyniadau gyda’u brawddegau.</numerusform>
        <numerusform>Symudodd %n o ddyfyniadau gyda’u brawddegau.</numerusform>
        <numerusform>Symudodd %n o ddyfyniadau gyda’u brawddegau.</numerusform>
        <numerusform>Symudodd %n o ddyfyniadau gyda’u brawddegau.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sheets</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n sheets.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n wordings of which something was said by hand are not in the new draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;100 %</source>
      <translation>&amp;100 %</translation>
    </message>
    <message>
      <source>&amp;About Genogram</source>
      <translation>&amp;Ynghylch Genogram</translation>
    </message>
    <message>
      <source>&amp;Accept</source>
      <translation>&amp;Derbyn</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Accept all %n</source>
      <translation>
        <numerusform>&amp;Derbyn pob un o’r %n</numerusform>
        <numerusform>&amp;Derbyn pob un o’r %n</numerusform>
        <numerusform>&amp;Derbyn pob un o’r %n</numerusform>
        <numerusform>&amp;Derbyn pob un o’r %n</numerusform>
        <numerusform>&amp;Derbyn pob un o’r %n</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Ychwanegu</translation>
    </message>
    <message>
      <source>&amp;Add a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add to the case</source>
      <translation>&amp;Ychwanegu at yr achos</translation>
    </message>
    <message>
      <source>&amp;Ages</source>
      <translation>&amp;Oedrannau</translation>
    </message>
    <message>
      <source>&amp;All findings ({number})</source>
      <translation>&amp;Pob canfyddiad ({number})</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;As at…</source>
      <translation>Ar dd&amp;yddiad…</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Yn ôl</translation>
    </message>
    <message>
      <source>&amp;Back to the case’s date</source>
      <translation>&amp;Yn ôl i ddyddiad yr achos</translation>
    </message>
    <message>
      <source>&amp;Before and after only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Bonds</source>
      <translation type="unfinished">&amp;Cysylltiadau emosiynol</translation>
    </message>
    <message>
      <source>&amp;Case details…</source>
      <translation>&amp;Manylion yr achos…</translation>
    </message>
    <message>
      <source>&amp;Centre on the child</source>
      <translation>Canoli &amp;ar y plentyn</translation>
    </message>
    <message>
      <source>&amp;Certainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Choose layers…</source>
      <translation>&amp;Dewis haenau…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cau</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Lliw</translation>
    </message>
    <message>
      <source>&amp;Copy as text</source>
      <translation>&amp;Copïo fel testun</translation>
    </message>
    <message>
      <source>&amp;Copy composition table</source>
      <translation>Copïo tabl cyfansoddiad &amp;y teulu</translation>
    </message>
    <message>
      <source>&amp;Correct…</source>
      <translation>Cy&amp;wiro…</translation>
    </message>
    <message>
      <source>&amp;Create</source>
      <translation>&amp;Creu</translation>
    </message>
    <message>
      <source>&amp;Cymraeg</source>
      <translation>&amp;Cymraeg</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Tywyll</translation>
    </message>
    <message>
      <source>&amp;Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dates of birth and death</source>
      <translation>Dyddiadau &amp;geni a marw</translation>
    </message>
    <message>
      <source>&amp;Discard</source>
      <translation>&amp;Gwaredu</translation>
    </message>
    <message>
      <source>&amp;Discard…</source>
      <translation>&amp;Gwaredu…</translation>
    </message>
    <message>
      <source>&amp;Do</source>
      <translation>&amp;Gwneud</translation>
    </message>
    <message>
      <source>&amp;Don’t save</source>
      <translation>&amp;Peidio â chadw</translation>
    </message>
    <message>
      <source>&amp;Draft from the text</source>
      <translation>&amp;Drafftio o’r testun</translation>
    </message>
    <message>
      <source>&amp;Draft from the text…</source>
      <translation>&amp;Drafftio o’r testun…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Golygu</translation>
    </message>
    <message>
      <source>&amp;End drafting</source>
      <translation>&amp;Gorffen drafftio</translation>
    </message>
    <message>
      <source>&amp;England</source>
      <translation>&amp;Lloegr</translation>
    </message>
    <message>
      <source>&amp;English</source>
      <translation>&amp;English</translation>
    </message>
    <message>
      <source>&amp;Everywhere in this text</source>
      <translation>Ym &amp;mhobman yn y testun hwn</translation>
    </message>
    <message>
      <source>&amp;Example of many moves</source>
      <translation>&amp;Enghraifft o lawer o symudiadau</translation>
    </message>
    <message>
      <source>&amp;Explain</source>
      <translation>&amp;Egluro</translation>
    </message>
    <message>
      <source>&amp;Export picture…</source>
      <translation>Allforio &amp;llun…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Allforio…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Ffeil</translation>
    </message>
    <message>
      <source>&amp;Find person…</source>
      <translation>Dod o hyd &amp;i berson…</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Gorffen</translation>
    </message>
    <message>
      <source>&amp;Fit to window</source>
      <translation>&amp;Ffitio i’r ffenestr</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Glide to new places</source>
      <translation>&amp;Llithro i leoedd newydd</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Cymorth</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
      <source>&amp;History…</source>
      <translation>&amp;Hanes…</translation>
    </message>
    <message>
      <source>&amp;Households</source>
      <translation>&amp;Aelwydydd</translation>
    </message>
    <message>
      <source>&amp;Keep all</source>
      <translation>C&amp;adw popeth</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
      <source>&amp;Kind of place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Larger</source>
      <translation>&amp;Mwy</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Golau</translation>
    </message>
    <message>
      <source>&amp;Look again</source>
      <translation>&amp;Edrych eto</translation>
    </message>
    <message>
      <source>&amp;McGoldrick: solid means married</source>
      <translation>&amp;McGoldrick: mae llinell ddi-dor yn golygu priod</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name, if it is known:</source>
      <translation>&amp;Enw, os yw’n hysbys:</translation>
    </message>
    <message>
      <source>&amp;Names</source>
      <translation>&amp;Enwau</translation>
    </message>
    <message>
      <source>&amp;New case…</source>
      <translation>&amp;Achos newydd…</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Nesaf</translation>
    </message>
    <message>
      <source>&amp;Next date with an event</source>
      <translation>Dyddiad &amp;nesaf â digwyddiad</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>&amp;Canfyddiad nesaf</translation>
    </message>
    <message>
      <source>&amp;Northern Ireland</source>
      <translation>&amp;Gogledd Iwerddon</translation>
    </message>
    <message>
      <source>&amp;Not known</source>
      <translation>&amp;Ddim yn hysbys</translation>
    </message>
    <message>
      <source>&amp;Notation</source>
      <translation>N&amp;odiant</translation>
    </message>
    <message>
      <source>&amp;OK</source>
      <translation>&amp;Iawn</translation>
    </message>
    <message>
      <source>&amp;Offer again</source>
      <translation>&amp;Cynnig eto</translation>
    </message>
    <message>
      <source>&amp;One stroke for a death</source>
      <translation>&amp;Un strôc am farwolaeth</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Agor</translation>
    </message>
    <message>
      <source>&amp;Open findings only ({number})</source>
      <translation>Canfyddiadau &amp;agored yn unig ({number})</translation>
    </message>
    <message>
      <source>&amp;Open text…</source>
      <translation>&amp;Agor testun…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>A&amp;gor…</translation>
    </message>
    <message>
      <source>&amp;Paste again</source>
      <translation>&amp;Gludo eto</translation>
    </message>
    <message>
      <source>&amp;Paste as text</source>
      <translation>&amp;Gludo fel testun</translation>
    </message>
    <message>
      <source>&amp;Previous date with an event</source>
      <translation>Dyddiad &amp;blaenorol â digwyddiad</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>A&amp;rgraffu…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>Ga&amp;dael</translation>
    </message>
    <message>
      <source>&amp;Record as account of…</source>
      <translation>&amp;Cofnodi fel cyfrif o…</translation>
    </message>
    <message>
      <source>&amp;Record this one</source>
      <translation>Co&amp;fnodi hwn</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Ailwneud</translation>
    </message>
    <message>
      <source>&amp;Redo {step}</source>
      <translation>&amp;Ailwneud: {step}</translation>
    </message>
    <message>
      <source>&amp;Reject</source>
      <translation>&amp;Gwrthod</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Reject all %n</source>
      <translation>
        <numerusform>&amp;Gwrthod pob un o’r %n</numerusform>
        <numerusform>&amp;Gwrthod pob un o’r %n</numerusform>
        <numerusform>&amp;Gwrthod pob un o’r %n</numerusform>
        <numerusform>&amp;Gwrthod pob un o’r %n</numerusform>
        <numerusform>&amp;Gwrthod pob un o’r %n</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Cadw</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>&amp;Cadw fel PDF…</translation>
    </message>
    <message>
      <source>&amp;Scotland</source>
      <translation>&amp;Yr Alban</translation>
    </message>
    <message>
      <source>&amp;Shade symbols for concerns</source>
      <translation>&amp;Graddliwio symbolau am bryderon</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Show the dates</source>
      <translation>&amp;Dangos y dyddiadau</translation>
    </message>
    <message>
      <source>&amp;Show:</source>
      <translation>&amp;Dangos:</translation>
    </message>
    <message>
      <source>&amp;Skip tour</source>
      <translation>&amp;Hepgor y daith</translation>
    </message>
    <message>
      <source>&amp;Statuses and concerns</source>
      <translation>&amp;Statws a phryderon</translation>
    </message>
    <message>
      <source>&amp;Symbols and lines…</source>
      <translation>&amp;Symbolau a llinellau…</translation>
    </message>
    <message>
      <source>&amp;System</source>
      <translation>&amp;System</translation>
    </message>
    <message>
      <source>&amp;Take back what was said by hand</source>
      <translation>&amp;Tynnu’n ôl yr hyn a ddywedwyd â llaw</translation>
    </message>
    <message>
      <source>&amp;Take the tour</source>
      <translation>&amp;Mynd ar y daith</translation>
    </message>
    <message>
      <source>&amp;Take this one</source>
      <translation>C&amp;ymryd hwn</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Testun</translation>
    </message>
    <message>
      <source>&amp;Tidy</source>
      <translation>&amp;Tacluso</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;True size</source>
      <translation>&amp;Gwir faint</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Dadwneud</translation>
    </message>
    <message>
      <source>&amp;Undo {step}</source>
      <translation>&amp;Dadwneud: {step}</translation>
    </message>
    <message>
      <source>&amp;Use this template</source>
      <translation>&amp;Defnyddio’r templed hwn</translation>
    </message>
    <message>
      <source>&amp;Use {paper}</source>
      <translation>&amp;Defnyddio {paper}</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>G&amp;weld</translation>
    </message>
    <message>
      <source>&amp;Wales</source>
      <translation>&amp;Cymru</translation>
    </message>
    <message>
      <source>&amp;Who it really is</source>
      <translation>&amp;Pwy ydyw mewn gwirionedd</translation>
    </message>
    <message>
      <source>&amp;Who moves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Whole period</source>
      <translation>Y &amp;cyfnod cyfan</translation>
    </message>
    <message>
      <source>&amp;Wide sibships in two rows</source>
      <translation>&amp;Brodyr a chwiorydd niferus mewn dwy res</translation>
    </message>
    <message>
      <source>&amp;Words for what is in doubt</source>
      <translation>Geiriau am yr &amp;hyn sy’n ansicr</translation>
    </message>
    <message>
      <source>&amp;Worked example</source>
      <translation>&amp;Enghraifft fanwl</translation>
    </message>
    <message>
      <source>&amp;Write Enough: solid means lasting</source>
      <translation>&amp;Write Enough: mae llinell ddi-dor yn golygu parhaol</translation>
    </message>
    <message>
      <source>&amp;Years above the symbols</source>
      <translation>&amp;Blynyddoedd uwchben y symbolau</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Chwyddo</translation>
    </message>
    <message>
      <source>1 account</source>
      <translation>1 cyfrif</translation>
    </message>
    <message>
      <source>1 account, against it</source>
      <translation>1 cyfrif, yn ei erbyn</translation>
    </message>
    <message>
      <source>1 explained finding quotes a sentence that has changed a little: check it.</source>
      <translation>Mae 1 canfyddiad a eglurwyd yn dyfynnu brawddeg sydd wedi newid ychydig: gwiriwch ef.</translation>
    </message>
    <message>
      <source>1 explained finding stays explained.</source>
      <translation>Mae 1 canfyddiad a eglurwyd yn aros felly.</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 finding</translation>
    </message>
    <message>
      <source>1 finding is chosen.</source>
      <translation>Dewiswyd 1 canfyddiad.</translation>
    </message>
    <message>
      <source>1 household</source>
      <translation>1 household</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 person</translation>
    </message>
    <message>
      <source>1 person placed by hand let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 proposal that depended on it was put away as well.</source>
      <translation>Rhoddwyd 1 cynnig a oedd yn dibynnu arno o’r neilltu hefyd.</translation>
    </message>
    <message>
      <source>1 quotation is not in the new draft. Its words are kept with its account.</source>
      <translation>Nid yw 1 dyfyniad yn y drafft newydd. Cedwir ei eiriau gyda’i gyfrif.</translation>
    </message>
    <message>
      <source>1 quotation moved with its sentence.</source>
      <translation>Symudodd 1 dyfyniad gyda’i frawddeg.</translation>
    </message>
    <message>
      <source>1 sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 wording of which something was said by hand is not in the new draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1&amp;25 %</source>
      <translation>1&amp;25 %</translation>
    </message>
    <message>
      <source>1&amp;50 %</source>
      <translation>1&amp;50 %</translation>
    </message>
    <message>
      <source>1&amp;75 %</source>
      <translation>1&amp;75 %</translation>
    </message>
    <message>
      <source>1. Who is the child?</source>
      <translation>1. Who is the child?</translation>
    </message>
    <message>
      <source>2&amp;00 %</source>
      <translation>2&amp;00 %</translation>
    </message>
    <message>
      <source>2. Which date matters?</source>
      <translation>2. Which date matters?</translation>
    </message>
    <message>
      <source>3. Who lived with them?</source>
      <translation>3. Who lived with them?</translation>
    </message>
    <message>
      <source>A double outline marks the child under review. Click a person to select them, or walk from person to person with the arrow keys. The pane on the right then shows what is known of them, and who said it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A field was left out of the case. {unread}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A man in or near the home whom nobody can name</source>
      <translation>Dyn yn y cartref neu’n agos ato na all neb ei enwi</translation>
    </message>
    <message>
      <source>A man without a name.</source>
      <translation>Dyn heb enw.</translation>
    </message>
    <message>
      <source>A new place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A or Space accepts, R rejects, F2 corrects; on a heading, all that is listed below it</source>
      <translation>Mae A neu Fwlch yn derbyn, R yn gwrthod, F2 yn cywiro; ar bennawd, popeth a restrir oddi tano</translation>
    </message>
    <message>
      <source>A solid line joins married couples and civil partners, a dashed line those who are not married</source>
      <translation>Mae llinell solet yn cysylltu parau priod a phartneriaid sifil, a llinell doredig y rhai nad ydynt yn briod</translation>
    </message>
    <message>
      <source>A status in your own words; it stands in the drawing as you write it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;ddress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;nother child</source>
      <translation>&amp;Plentyn arall</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Ynghylch</translation>
    </message>
    <message>
      <source>About &amp;whom:</source>
      <translation>Am &amp;bwy:</translation>
    </message>
    <message>
      <source>About Genogram</source>
      <translation>Ynghylch Genogram</translation>
    </message>
    <message>
      <source>About the chosen finding</source>
      <translation>Am y canfyddiad a ddewiswyd</translation>
    </message>
    <message>
      <source>About whom</source>
      <translation>Am bwy</translation>
    </message>
    <message>
      <source>Accept all &amp;listed</source>
      <translation>Derbyn y &amp;rhestr</translation>
    </message>
    <message>
      <source>Accept or reject all that is listed here</source>
      <translation>Derbyn neu wrthod popeth a restrir yma</translation>
    </message>
    <message>
      <source>Accept so</source>
      <translation>Derbyn fel hyn</translation>
    </message>
    <message>
      <source>Accepted as well, because it is needed: {what}.</source>
      <translation>Derbyniwyd hefyd, am fod ei angen: {what}.</translation>
    </message>
    <message numerus="yes">
      <source>Accounts differ on %n facts</source>
      <translation>
        <numerusform>Mae’r cyfrifon yn wahanol ar %n o ffeithiau</numerusform>
        <numerusform>Mae’r cyfrifon yn wahanol ar %n o ffeithiau</numerusform>
        <numerusform>Mae’r cyfrifon yn wahanol ar %n o ffeithiau</numerusform>
        <numerusform>Mae’r cyfrifon yn wahanol ar %n o ffeithiau</numerusform>
        <numerusform>Mae’r cyfrifon yn wahanol ar %n o ffeithiau</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts differ on 1 fact</source>
      <translation>Mae’r cyfrifon yn wahanol ar 1 ffaith</translation>
    </message>
    <message>
      <source>Accounts differ. {recorded}</source>
      <translation>Mae’r cyfrifon yn wahanol. {recorded}</translation>
    </message>
    <message>
      <source>Accounts that differ</source>
      <translation>Cyfrifon sy’n wahanol</translation>
    </message>
    <message>
      <source>Accounts, fact by fact</source>
      <translation>Cyfrifon, fesul ffaith</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ychwanegu</translation>
    </message>
    <message>
      <source>Add &amp;somebody</source>
      <translation>&amp;Ychwanegu rhywun</translation>
    </message>
    <message>
      <source>Add a brother or half-brother of the selected person</source>
      <translation>Ychwanegu brawd neu hanner brawd y person a ddewiswyd</translation>
    </message>
    <message>
      <source>Add a child of the selected person or couple</source>
      <translation>Ychwanegu plentyn y person neu’r cwpl a ddewiswyd</translation>
    </message>
    <message>
      <source>Add a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a daughter of the selected person or couple</source>
      <translation>Ychwanegu merch y person neu’r cwpl a ddewiswyd</translation>
    </message>
    <message>
      <source>Add a household with the selected people</source>
      <translation>Ychwanegu aelwyd gyda’r bobl a ddewiswyd</translation>
    </message>
    <message>
      <source>Add a man whom nobody can identify; in the household that is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a partner of the selected person, or say that two selected people are or were a couple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a person and type the name</source>
      <translation>Ychwanegu person a theipio’r enw</translation>
    </message>
    <message>
      <source>Add a person; the first one is the subject child</source>
      <translation type="unfinished">Ychwanegu person; y cyntaf yw’r plentyn dan sylw</translation>
    </message>
    <message>
      <source>Add a relative</source>
      <translation>Ychwanegu perthynas</translation>
    </message>
    <message>
      <source>Add a sibling of the selected person</source>
      <translation>Ychwanegu brawd neu chwaer y person a ddewiswyd</translation>
    </message>
    <message>
      <source>Add a sister or half-sister of the selected person</source>
      <translation>Ychwanegu chwaer neu hanner chwaer y person a ddewiswyd</translation>
    </message>
    <message>
      <source>Add a son of the selected person or couple</source>
      <translation>Ychwanegu mab y person neu’r cwpl a ddewiswyd</translation>
    </message>
    <message>
      <source>Add account</source>
      <translation>Ychwanegu cyfrif</translation>
    </message>
    <message>
      <source>Add agency</source>
      <translation>Ychwanegu asiantaeth</translation>
    </message>
    <message>
      <source>Add an &amp;unknown male</source>
      <translation>&amp;Ychwanegu dyn anhysbys</translation>
    </message>
    <message>
      <source>Add an unborn child of the selected person or couple</source>
      <translation>Ychwanegu plentyn heb ei eni y person neu’r cwpl a ddewiswyd</translation>
    </message>
    <message>
      <source>Add another parent or a carer of the selected person, or say that of two selected people the first is one of the second; of which kind is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add colour to bonds, tags and households; everything stays clear in black and white</source>
      <translation>Ychwanegu lliw at gysylltiadau, tagiau ac aelwydydd; mae popeth yn aros yn eglur mewn du a gwyn</translation>
    </message>
    <message>
      <source>Add contact</source>
      <translation>Ychwanegu cyswllt</translation>
    </message>
    <message>
      <source>Add household</source>
      <translation>Ychwanegu aelwyd</translation>
    </message>
    <message>
      <source>Add people from a table copied in Word or Excel, or from a list; you see first how it is read</source>
      <translation>Ychwanegu pobl o dabl a gopïwyd yn Word neu Excel, neu o restr; fe welwch yn gyntaf sut y caiff ei ddarllen</translation>
    </message>
    <message>
      <source>Add person</source>
      <translation>Ychwanegu person</translation>
    </message>
    <message>
      <source>Add source</source>
      <translation>Ychwanegu ffynhonnell</translation>
    </message>
    <message>
      <source>Add text</source>
      <translation>Ychwanegu testun</translation>
    </message>
    <message>
      <source>Add the &amp;report’s text</source>
      <translation>&amp;Ychwanegu’r adroddiad</translation>
    </message>
    <message>
      <source>Add the father of the selected person</source>
      <translation>Ychwanegu tad y person a ddewiswyd</translation>
    </message>
    <message>
      <source>Add the mother of the selected person</source>
      <translation>Ychwanegu mam y person a ddewiswyd</translation>
    </message>
    <message>
      <source>Add the text of a Word, PDF or other document to the case</source>
      <translation>Ychwanegu testun dogfen Word, PDF neu ddogfen arall at yr achos</translation>
    </message>
    <message>
      <source>Add this relation</source>
      <translation>Ychwanegu’r berthynas hon</translation>
    </message>
    <message>
      <source>Add this relationship</source>
      <translation>Ychwanegu’r berthynas hon</translation>
    </message>
    <message>
      <source>Add what was copied as a text of the case</source>
      <translation>Ychwanegu’r hyn a gopïwyd fel testun o’r achos</translation>
    </message>
    <message>
      <source>Add {thing}</source>
      <translation>Ychwanegu {thing}</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Cyfeiriad</translation>
    </message>
    <message>
      <source>Address that identifies somebody</source>
      <translation>Cyfeiriad sy’n dangos pwy yw rhywun</translation>
    </message>
    <message>
      <source>Adds the subject child to the empty drawing, and asks for the name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adoption order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adoptive parent</source>
      <translation>Rhiant mabwysiadol</translation>
    </message>
    <message>
      <source>Adult whom no agency met</source>
      <translation>Oedolyn na chyfarfu unrhyw asiantaeth ag ef</translation>
    </message>
    <message>
      <source>After how many weeks a child not seen, or a home not visited, is told of</source>
      <translation>Ar ôl sawl wythnos y sonnir am blentyn na welwyd, neu gartref nad ymwelwyd ag ef</translation>
    </message>
    <message>
      <source>Age and date of birth</source>
      <translation>Oed a dyddiad geni</translation>
    </message>
    <message>
      <source>Age of a parent</source>
      <translation>Oed rhiant</translation>
    </message>
    <message>
      <source>Age told differently</source>
      <translation>Oed a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Agencies</source>
      <translation>Asiantaethau</translation>
    </message>
    <message>
      <source>Agency and date of this source</source>
      <translation>Asiantaeth a dyddiad y ffynhonnell hon</translation>
    </message>
    <message>
      <source>Ages were &amp;stated on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alcohol misuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation>Popeth</translation>
    </message>
    <message numerus="yes">
      <source>All %n mentions are settled</source>
      <translation>
        <numerusform>Mae pob un o’r %n o grybwylliadau wedi’i setlo</numerusform>
        <numerusform>Mae pob un o’r %n o grybwylliadau wedi’i setlo</numerusform>
        <numerusform>Mae pob un o’r %n o grybwylliadau wedi’i setlo</numerusform>
        <numerusform>Mae pob un o’r %n o grybwylliadau wedi’i setlo</numerusform>
        <numerusform>Mae pob un o’r %n o grybwylliadau wedi’i setlo</numerusform>
      </translation>
    </message>
    <message>
      <source>All dates</source>
      <translation>Pob dyddiad</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Pob math</translation>
    </message>
    <message>
      <source>All texts</source>
      <translation>Pob testun</translation>
    </message>
    <message>
      <source>All texts and the drawing</source>
      <translation>Pob testun a’r llun</translation>
    </message>
    <message>
      <source>All that is known of this {thing}, and who says so</source>
      <translation>Popeth sy’n hysbys am y {thing} hwn, a phwy sy’n dweud hynny</translation>
    </message>
    <message>
      <source>Alleged</source>
      <translation>Honedig</translation>
    </message>
    <message>
      <source>Also called</source>
      <translation>Enwau eraill</translation>
    </message>
    <message>
      <source>An invented family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An unbroken line joins couples in a lasting relationship, married or not, a broken line the others</source>
      <translation>Mae llinell ddi-dor yn cysylltu parau mewn perthynas barhaol, yn briod neu beidio, a llinell doredig y lleill</translation>
    </message>
    <message>
      <source>Annulled</source>
      <translation>Dirymwyd</translation>
    </message>
    <message>
      <source>Answer nothing and draw the family yourself</source>
      <translation>Peidio ag ateb dim a llunio’r teulu eich hun</translation>
    </message>
    <message>
      <source>Answer what is known. Everything can be left open, changed or added later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area</source>
      <translation>Ardal</translation>
    </message>
    <message>
      <source>Area not stated</source>
      <translation>Ardal heb ei nodi</translation>
    </message>
    <message>
      <source>Areas: {areas}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrange the drawing afresh, those who were placed by hand as well</source>
      <translation>Trefnu’r llun o’r newydd, gan gynnwys y rhai a osodwyd â llaw</translation>
    </message>
    <message>
      <source>Arrange the drawing afresh; people placed by hand stay</source>
      <translation>Trefnu’r llun o’r newydd; mae pobl a osodwyd â llaw yn aros</translation>
    </message>
    <message>
      <source>As &amp;established by the review</source>
      <translation>Fel y’i &amp;sefydlwyd gan yr adolygiad</translation>
    </message>
    <message>
      <source>As &amp;known to</source>
      <translation>Fel yr oedd yn &amp;hysbys i</translation>
    </message>
    <message>
      <source>As &amp;known to an agency</source>
      <translation>Fel yr oedd yn &amp;hysbys i asiantaeth</translation>
    </message>
    <message>
      <source>As a&amp;t</source>
      <translation>&amp;Ar ddyddiad</translation>
    </message>
    <message>
      <source>As at {date}, not the case’s date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As at: the date that the drawing stands for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it was reported</source>
      <translation>Fel yr adroddwyd</translation>
    </message>
    <message>
      <source>As somebody believed</source>
      <translation>Fel y credai rhywun</translation>
    </message>
    <message>
      <source>Asked for, not received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation>Yn ôl</translation>
    </message>
    <message>
      <source>Back to {what}</source>
      <translation>Yn ôl i {what}</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Cefndir</translation>
    </message>
    <message>
      <source>Background not stated</source>
      <translation>Cefndir heb ei nodi</translation>
    </message>
    <message>
      <source>Basis</source>
      <translation>Sail</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Dechrau</translation>
    </message>
    <message>
      <source>Begin with a family of labels: blended, kinship care and others</source>
      <translation>Dechrau gyda theulu o labeli: cyfunol, gofal gan berthnasau ac eraill</translation>
    </message>
    <message>
      <source>Begin with the child: press A, or click here</source>
      <translation>Dechreuwch gyda’r plentyn: pwyswch A, neu gliciwch yma</translation>
    </message>
    <message>
      <source>Begin with three questions, or with an empty drawing</source>
      <translation>Dechrau gyda thri chwestiwn, neu gyda llun gwag</translation>
    </message>
    <message>
      <source>Begins on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beside the established case</source>
      <translation>Wrth ochr yr achos a sefydlwyd</translation>
    </message>
    <message>
      <source>Birth parent</source>
      <translation>Rhiant geni</translation>
    </message>
    <message>
      <source>Births too close together</source>
      <translation>Genedigaethau’n rhy agos at ei gilydd</translation>
    </message>
    <message>
      <source>Bond</source>
      <translation type="unfinished">Cysylltiad emosiynol</translation>
    </message>
    <message>
      <source>Bonds</source>
      <translation type="unfinished">Cysylltiadau emosiynol</translation>
    </message>
    <message>
      <source>Bonds are shown from now on; View, Layers, Bonds hides them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Born</source>
      <translation>Ganwyd</translation>
    </message>
    <message>
      <source>Born or due</source>
      <translation>Ganwyd neu i’w eni</translation>
    </message>
    <message>
      <source>Born together</source>
      <translation>Ganwyd gyda’i gilydd</translation>
    </message>
    <message>
      <source>Born {date}</source>
      <translation>Ganwyd {date}</translation>
    </message>
    <message>
      <source>Both side by side on one page, and below them who is missing from the record</source>
      <translation>Y ddau ochr yn ochr ar un dudalen, ac oddi tanynt pwy sydd ar goll o’r cofnod</translation>
    </message>
    <message>
      <source>Branches to leave out</source>
      <translation>Canghennau i’w gadael allan</translation>
    </message>
    <message>
      <source>Bring the report’s words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brother</source>
      <translation>Brawd</translation>
    </message>
    <message>
      <source>Brothers and sisters told differently</source>
      <translation>Brodyr a chwiorydd a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>C&amp;lose case</source>
      <translation>Ca&amp;u’r achos</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>&amp;Copïo</translation>
    </message>
    <message>
      <source>Called by a relation not drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation>Canslo</translation>
    </message>
    <message>
      <source>Care and support plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Care order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Care-experienced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caring for</source>
      <translation>Yn gofalu am</translation>
    </message>
    <message>
      <source>Case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case details</source>
      <translation>Manylion yr achos</translation>
    </message>
    <message>
      <source>Cases that you open or save are listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Casual relationship</source>
      <translation>Perthynas achlysurol</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Sicrwydd</translation>
    </message>
    <message>
      <source>Change a name, date or certainty first, or say who it really is (F2)</source>
      <translation>Newid enw, dyddiad neu sicrwydd yn gyntaf, neu ddweud pwy ydyw mewn gwirionedd (F2)</translation>
    </message>
    <message>
      <source>Change the title of this text</source>
      <translation>Newid teitl y testun hwn</translation>
    </message>
    <message>
      <source>Child</source>
      <translation>Plentyn</translation>
    </message>
    <message>
      <source>Child arrangements order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child in need plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child looked after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child not seen</source>
      <translation>Plentyn na welwyd</translation>
    </message>
    <message>
      <source>Child not seen at home</source>
      <translation>Plentyn na welwyd gartref</translation>
    </message>
    <message>
      <source>Child not seen, or not in the home, for more than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection enquiries (section 47)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection plan: emotional abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection plan: financial abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection plan: more than one category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection plan: neglect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection plan: physical abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection plan: sexual abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection register: emotional abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection register: financial abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection register: more than one category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection register: neglect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection register: physical abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection register: sexual abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child {number}</source>
      <translation>Plentyn {number}</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Plant</translation>
    </message>
    <message>
      <source>Child’s &amp;view</source>
      <translation>&amp;Golwg y plentyn</translation>
    </message>
    <message>
      <source>Child’s home not visited for more than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the words in the text first.</source>
      <translation>Dewiswch y geiriau yn y testun yn gyntaf.</translation>
    </message>
    <message>
      <source>Choose what the chart shows</source>
      <translation>Dewis yr hyn y mae’r siart yn ei ddangos</translation>
    </message>
    <message>
      <source>Choose what the drawing shows</source>
      <translation>Dewis yr hyn y mae’r llun yn ei ddangos</translation>
    </message>
    <message>
      <source>Choose which columns are shown</source>
      <translation>Dewis pa golofnau a ddangosir</translation>
    </message>
    <message>
      <source>Choose which findings are listed, and how they are grouped</source>
      <translation>Dewis pa ganfyddiadau a restrir, a sut y cânt eu grwpio</translation>
    </message>
    <message>
      <source>Choose which proposals are listed</source>
      <translation>Dewis pa gynigion a restrir</translation>
    </message>
    <message>
      <source>Chronology</source>
      <translation>Cronoleg</translation>
    </message>
    <message>
      <source>Civil partnership</source>
      <translation>Partneriaeth sifil</translation>
    </message>
    <message>
      <source>Click or drag to go elsewhere on the drawing; so do the arrow keys. + and − zoom.</source>
      <translation>Cliciwch neu lusgo i fynd i fan arall ar y llun; felly hefyd y bysellau saeth. Mae + a − yn chwyddo.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cau</translation>
    </message>
    <message>
      <source>Close and in conflict</source>
      <translation>Agos ac mewn gwrthdaro</translation>
    </message>
    <message>
      <source>Close the case and go to the start page</source>
      <translation>Cau’r achos a mynd i’r dudalen gychwyn</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>Cau’r rhaglen</translation>
    </message>
    <message>
      <source>Close the table</source>
      <translation>Cau’r tabl</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Cau’r hysbysiad hwn</translation>
    </message>
    <message>
      <source>Close, and show the case as established</source>
      <translation>Cau, a dangos yr achos fel y’i sefydlwyd</translation>
    </message>
    <message>
      <source>Cohabiting</source>
      <translation>Yn cyd-fyw</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colofnau</translation>
    </message>
    <message>
      <source>Com&amp;pare…</source>
      <translation>&amp;Cymharu…</translation>
    </message>
    <message>
      <source>Community treatment order</source>
      <translation>Gorchymyn triniaeth gymunedol</translation>
    </message>
    <message>
      <source>Compulsory supervision order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Concern</source>
      <translation>Pryder</translation>
    </message>
    <message>
      <source>Concerns and needs</source>
      <translation>Pryderon ac anghenion</translation>
    </message>
    <message>
      <source>Concerns and needs recorded</source>
      <translation>Pryderon ac anghenion a gofnodwyd</translation>
    </message>
    <message>
      <source>Concluded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conflict</source>
      <translation>Gwrthdaro</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Cysylltiadau</translation>
    </message>
    <message>
      <source>Contacts of agencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts with agencies</source>
      <translation>Cysylltiadau ag asiantaethau</translation>
    </message>
    <message>
      <source>Controlling of</source>
      <translation>Yn rheoli</translation>
    </message>
    <message>
      <source>Copied: paste it into Word or Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy all that is listed, to paste it into a document and print it</source>
      <translation>Copïo popeth a restrir, i’w ludo mewn dogfen a’i argraffu</translation>
    </message>
    <message>
      <source>Copy as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy everybody as a table for Word: name, relationship, date of birth, sex, ethnicity, address</source>
      <translation>Copïo pawb fel tabl ar gyfer Word: enw, perthynas, dyddiad geni, rhyw, ethnigrwydd, cyfeiriad</translation>
    </message>
    <message>
      <source>Copy hom&amp;es over time</source>
      <translation>Copïo cartr&amp;efi dros amser</translation>
    </message>
    <message>
      <source>Copy p&amp;icture</source>
      <translation>Copïo &amp;llun</translation>
    </message>
    <message>
      <source>Copy table of mo&amp;ves</source>
      <translation>Copïo tabl o s&amp;ymudiadau</translation>
    </message>
    <message>
      <source>Copy the chart of homes for the time that it shows, with the key, as it is exported</source>
      <translation>Copïo’r siart cartrefi am y cyfnod y mae’n ei ddangos, gyda’r allwedd, fel y’i hallforir</translation>
    </message>
    <message>
      <source>Copy the moves of whoever is selected, or of the child: date, who, from, to, areas</source>
      <translation>Copïo symudiadau pwy bynnag a ddewiswyd, neu’r plentyn: dyddiad, pwy, o ble, i ble, ardaloedd</translation>
    </message>
    <message>
      <source>Copy the moves with their dates, places and areas, for Word or Excel</source>
      <translation>Copïo’r symudiadau gyda’u dyddiadau, lleoedd ac ardaloedd, ar gyfer Word neu Excel</translation>
    </message>
    <message>
      <source>Copy the report’s text first, then paste it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the whole drawing as a picture of its page, with the key, as it is exported</source>
      <translation>Copïo’r llun cyfan fel delwedd o’i dudalen, gyda’r allwedd, fel y’i hallforir</translation>
    </message>
    <message>
      <source>Copy what is selected, or everything, as a picture, in sentences and as a table</source>
      <translation>Copïo’r hyn a ddewiswyd, neu bopeth, fel llun, mewn brawddegau ac fel tabl</translation>
    </message>
    <message>
      <source>Correct a proposal</source>
      <translation>Cywiro cynnig</translation>
    </message>
    <message>
      <source>Count &amp;again</source>
      <translation>&amp;Cyfrif eto</translation>
    </message>
    <message>
      <source>Couple beyond a life</source>
      <translation>Cwpl y tu hwnt i fywyd</translation>
    </message>
    <message>
      <source>Couple not drawn</source>
      <translation>Cwpl heb ei lunio</translation>
    </message>
    <message>
      <source>Couple that has parted</source>
      <translation>Cwpl sydd wedi gwahanu</translation>
    </message>
    <message>
      <source>Couple told differently</source>
      <translation>Cwpl a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Court</source>
      <translation>Llys</translation>
    </message>
    <message>
      <source>Court papers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Custody or prison</source>
      <translation>Dalfa neu garchar</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Wedi torri cysylltiad</translation>
    </message>
    <message>
      <source>D&amp;ates</source>
      <translation>Dydd&amp;iadau</translation>
    </message>
    <message>
      <source>Dark words on a light ground</source>
      <translation>Geiriau tywyll ar gefndir golau</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dyddiad</translation>
    </message>
    <message>
      <source>Date of birth that identifies somebody</source>
      <translation>Dyddiad geni sy’n dangos pwy yw rhywun</translation>
    </message>
    <message>
      <source>Date of birth told differently</source>
      <translation>Dyddiad geni a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Date of the drawing</source>
      <translation>Dyddiad y lluniad</translation>
    </message>
    <message>
      <source>Date of the incident</source>
      <translation>Dyddiad y digwyddiad</translation>
    </message>
    <message>
      <source>Dates and ages</source>
      <translation>Dyddiadau ac oedrannau</translation>
    </message>
    <message>
      <source>Dates of &amp;birth and death</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates of a couple</source>
      <translation>Dyddiadau cwpl</translation>
    </message>
    <message>
      <source>Dates of a home</source>
      <translation>Dyddiadau cartref</translation>
    </message>
    <message>
      <source>Dates of the drawing</source>
      <translation>Dyddiadau’r lluniad</translation>
    </message>
    <message>
      <source>Dates that cannot be</source>
      <translation>Dyddiadau na allant fod</translation>
    </message>
    <message>
      <source>Daughter</source>
      <translation>Merch</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Diwrnodau</translation>
    </message>
    <message>
      <source>Death</source>
      <translation>Marwolaeth</translation>
    </message>
    <message>
      <source>Death not drawn</source>
      <translation>Marwolaeth heb ei llunio</translation>
    </message>
    <message>
      <source>Death told differently</source>
      <translation>Marwolaeth a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Decide anew about what was rejected</source>
      <translation>Penderfynu o’r newydd am yr hyn a wrthodwyd</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined to say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deprivation of liberty authorised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detail</source>
      <translation>Manylyn</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Manylion</translation>
    </message>
    <message>
      <source>Details of what is selected</source>
      <translation>Manylion yr hyn a ddewiswyd</translation>
    </message>
    <message>
      <source>Details of {what}</source>
      <translation>Manylion {what}</translation>
    </message>
    <message>
      <source>Details…	Ctrl+Return</source>
      <translation>Manylion…	Ctrl+Return</translation>
    </message>
    <message>
      <source>Detained for assessment (section 2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detained for treatment (section 3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Died</source>
      <translation>Bu farw</translation>
    </message>
    <message>
      <source>Died {date}</source>
      <translation>Bu farw {date}</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>Gwahanol</translation>
    </message>
    <message>
      <source>Disability</source>
      <translation>Anabledd</translation>
    </message>
    <message>
      <source>Disability or complex health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard recovered work</source>
      <translation>Gwaredu gwaith a adferwyd</translation>
    </message>
    <message>
      <source>Discard. {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disproved (kept, not drawn)</source>
      <translation>Wedi’i wrthbrofi (fe’i cedwir, nis llunnir)</translation>
    </message>
    <message>
      <source>Disputed</source>
      <translation type="unfinished">Mae anghytundeb</translation>
    </message>
    <message>
      <source>Disputes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disputes what the case says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distant</source>
      <translation>Pell</translation>
    </message>
    <message>
      <source>Divorced</source>
      <translation>Wedi ysgaru</translation>
    </message>
    <message>
      <source>Do again what was taken back</source>
      <translation>Gwneud eto yr hyn a ddadwnaed</translation>
    </message>
    <message>
      <source>Do not draw it, and do not propose it again (R)</source>
      <translation>Peidio â’i lunio, a pheidio â’i gynnig eto (R)</translation>
    </message>
    <message>
      <source>Do this; one step of Undo takes it back</source>
      <translation>Gwneud hyn; mae un cam o Ddadwneud yn ei dynnu’n ôl</translation>
    </message>
    <message>
      <source>Do what the line says (Enter)</source>
      <translation>Gwneud yr hyn a ddywed y llinell (Enter)</translation>
    </message>
    <message>
      <source>Does not apply</source>
      <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
      <source>Domestic abuse: alleged or known to have abused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Domestic abuse: victim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Domestic violence protection order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {what}. You can undo this.</source>
      <translation>Gwnaed: {what}. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
      <source>Donor</source>
      <translation>Rhoddwr</translation>
    </message>
    <message>
      <source>Draft from the text</source>
      <translation>Drafftio o’r testun</translation>
    </message>
    <message>
      <source>Draft from this text: see what it says and the drawing lacks</source>
      <translation>Drafftio o’r testun hwn: gweld yr hyn a ddywed ac sydd ar goll o’r llun</translation>
    </message>
    <message>
      <source>Draft from this text…</source>
      <translation>Drafftio o’r testun hwn…</translation>
    </message>
    <message>
      <source>Draft…</source>
      <translation>Drafftio…</translation>
    </message>
    <message>
      <source>Drag, click or turn the wheel to choose the date that is drawn.
Left and Right: a day. Ctrl+Left and Ctrl+Right, or Page Up and Page Down: the event before or after.
Home and End: first and last day. Space: play.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw everybody, whatever the date</source>
      <translation>Llunio pawb, beth bynnag y dyddiad</translation>
    </message>
    <message>
      <source>Draw everything that is listed, as one step that Undo takes back</source>
      <translation>Llunio popeth a restrir, fel un cam y mae Dadwneud yn ei dynnu’n ôl</translation>
    </message>
    <message>
      <source>Draw how people are with each other</source>
      <translation>Llunio sut y mae pobl gyda’i gilydd</translation>
    </message>
    <message>
      <source>Draw it, with its sentence as the account (A)</source>
      <translation>Ei lunio, gyda’i frawddeg fel y cyfrif (A)</translation>
    </message>
    <message>
      <source>Draw many brothers and sisters in two rows, so that the drawing is narrower</source>
      <translation>Llunio llawer o frodyr a chwiorydd mewn dwy res, fel bod y llun yn gulach</translation>
    </message>
    <message>
      <source>Draw the fact as disputed, or its date as uncertain</source>
      <translation>Llunio’r ffaith fel un y mae anghytuno yn ei chylch, neu ei dyddiad fel un ansicr</translation>
    </message>
    <message>
      <source>Draw the family as at the date of the event before</source>
      <translation>Llunio’r teulu fel yr oedd ar ddyddiad y digwyddiad blaenorol</translation>
    </message>
    <message>
      <source>Draw the family as at the date of the incident, or of the review</source>
      <translation>Llunio’r teulu fel yr oedd ar ddyddiad y digwyddiad, neu’r adolygiad</translation>
    </message>
    <message>
      <source>Draw the family as at the date of the next event</source>
      <translation>Llunio’r teulu fel yr oedd ar ddyddiad y digwyddiad nesaf</translation>
    </message>
    <message>
      <source>Draw what this account says; the others dispute it</source>
      <translation>Llunio’r hyn a ddywed y cyfrif hwn; mae’r lleill yn ei wrthddweud</translation>
    </message>
    <message>
      <source>Draw who the family is, who lived with the child, and when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing of the family</source>
      <translation>Llun o’r teulu</translation>
    </message>
    <message>
      <source>Drawn as surer than told</source>
      <translation>Wedi’i lunio’n sicrach nag y’i hadroddir</translation>
    </message>
    <message>
      <source>Drawn otherwise. {recorded}</source>
      <translation>Wedi’i lunio’n wahanol. {recorded}</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Dyddiad geni disgwyliedig</translation>
    </message>
    <message>
      <source>E&amp;very home of a person</source>
      <translation>&amp;Pob cartref i berson</translation>
    </message>
    <message>
      <source>E&amp;verybody, not only people near the child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>A&amp;llforio…</translation>
    </message>
    <message>
      <source>Early help plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Education supervision order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eight steps through the window on an invented family, in five minutes</source>
      <translation>Wyth cam drwy’r ffenestr ar deulu dychmygol, mewn pum munud</translation>
    </message>
    <message>
      <source>Emergency protection order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emotionally abusive to</source>
      <translation>Yn cam-drin yn emosiynol</translation>
    </message>
    <message>
      <source>Empty this field</source>
      <translation>Gwagio’r maes hwn</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Wedi dod i ben</translation>
    </message>
    <message>
      <source>Ends on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engaged</source>
      <translation>Wedi dyweddïo</translation>
    </message>
    <message>
      <source>England</source>
      <translation>Lloegr</translation>
    </message>
    <message>
      <source>English from the next start</source>
      <translation>Saesneg o’r tro nesaf y dechreuir</translation>
    </message>
    <message>
      <source>Enter does it, Tab completes a name, Up shows what was typed before</source>
      <translation>Mae Enter yn ei wneud, Tab yn cwblhau enw, a’r saeth i fyny’n dangos yr hyn a deipiwyd o’r blaen</translation>
    </message>
    <message>
      <source>Enter or a click goes to a step; what comes after it can be done again</source>
      <translation>Mae Enter neu glic yn mynd i gam; gellir ail-wneud yr hyn a ddaw wedyn</translation>
    </message>
    <message>
      <source>Enter or a click selects the person</source>
      <translation>Mae Enter neu glic yn dewis y person</translation>
    </message>
    <message>
      <source>Established</source>
      <translation>Wedi’i sefydlu</translation>
    </message>
    <message>
      <source>Ethnicity</source>
      <translation>Ethnigrwydd</translation>
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody</source>
      <translation>Pawb</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Popeth</translation>
    </message>
    <message>
      <source>Explained</source>
      <translation>Eglurwyd</translation>
    </message>
    <message>
      <source>Explained for an earlier wording</source>
      <translation>Eglurwyd ar gyfer geiriad cynharach</translation>
    </message>
    <message>
      <source>Explained for an earlier wording, check: {reason}</source>
      <translation>Eglurwyd ar gyfer geiriad cynharach, gwiriwch: {reason}</translation>
    </message>
    <message>
      <source>Explained: {reason}</source>
      <translation>Eglurwyd: {reason}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Allforio</translation>
    </message>
    <message>
      <source>Export fin&amp;dings…</source>
      <translation>Allforio canfyddia&amp;dau…</translation>
    </message>
    <message>
      <source>Export findings</source>
      <translation>Allforio canfyddiadau</translation>
    </message>
    <message>
      <source>Export ho&amp;mes over time…</source>
      <translation>Allforio cartrefi &amp;dros amser…</translation>
    </message>
    <message>
      <source>Export or print homes over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export or print picture</source>
      <translation>Allforio neu argraffu llun</translation>
    </message>
    <message>
      <source>Export picture</source>
      <translation>Allforio llun</translation>
    </message>
    <message>
      <source>Export the picture</source>
      <translation>Allforio’r llun</translation>
    </message>
    <message>
      <source>F&amp;ilters</source>
      <translation>&amp;Hidlyddion</translation>
    </message>
    <message>
      <source>Family member</source>
      <translation>Aelod o’r teulu</translation>
    </message>
    <message>
      <source>Father</source>
      <translation>Tad</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>Benyw</translation>
    </message>
    <message>
      <source>Filter findings</source>
      <translation>Hidlo</translation>
    </message>
    <message>
      <source>Filter findings by words</source>
      <translation>Hidlo canfyddiadau yn ôl geiriau</translation>
    </message>
    <message>
      <source>Filter proposals</source>
      <translation>Hidlo</translation>
    </message>
    <message>
      <source>Filter proposals by words</source>
      <translation>Hidlo cynigion yn ôl geiriau</translation>
    </message>
    <message>
      <source>Find a command, person, household or recent case by a few letters</source>
      <translation>Dod o hyd i orchymyn, person, aelwyd neu achos diweddar drwy ychydig lythrennau</translation>
    </message>
    <message>
      <source>Find an&amp;ything…</source>
      <translation>Dod o hyd i unrhyw &amp;beth…</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Dod o hyd i unrhyw beth</translation>
    </message>
    <message>
      <source>Find person</source>
      <translation>Dod o hyd i berson</translation>
    </message>
    <message>
      <source>Find somebody by name, alias or label</source>
      <translation>Dod o hyd i rywun yn ôl enw, enw arall neu label</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Canfyddiadau</translation>
    </message>
    <message>
      <source>Findings ({count})</source>
      <translation>Canfyddiadau ({count})</translation>
    </message>
    <message>
      <source>Findings and open words in the whole text</source>
      <translation>Canfyddiadau a geiriau agored yn y testun cyfan</translation>
    </message>
    <message>
      <source>Findings beside the lines</source>
      <translation>Canfyddiadau wrth ochr y llinellau</translation>
    </message>
    <message>
      <source>First language</source>
      <translation>Iaith gyntaf</translation>
    </message>
    <message>
      <source>Fit to window	Ctrl+0</source>
      <translation>Ffitio i’r ffenestr	Ctrl+0</translation>
    </message>
    <message>
      <source>For all of them</source>
      <translation>I bob un ohonynt</translation>
    </message>
    <message>
      <source>Forced marriage</source>
      <translation>Priodas dan orfod</translation>
    </message>
    <message>
      <source>Forced marriage protection order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Foster carer</source>
      <translation>Gofalwr maeth</translation>
    </message>
    <message>
      <source>Foster home</source>
      <translation>Cartref maeth</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Canfuwyd</translation>
    </message>
    <message>
      <source>Fraternal</source>
      <translation>Heb fod yn unfath</translation>
    </message>
    <message>
      <source>Freeing order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation>O</translation>
    </message>
    <message>
      <source>From: the first day on the sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G&amp;o to tables</source>
      <translation>Mynd i’r tabla&amp;u</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>Rhywedd</translation>
    </message>
    <message>
      <source>Genogram</source>
      <translation>Genogram</translation>
    </message>
    <message>
      <source>Give people, homes or events dates and you can step through them here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go from event to event at a calm pace; Esc or any hand on the drawing pauses</source>
      <translation>Mynd o ddigwyddiad i ddigwyddiad yn bwyllog; mae Esc neu unrhyw law ar y llun yn oedi</translation>
    </message>
    <message>
      <source>Go to &amp;homes over time</source>
      <translation>Mynd i &amp;gartrefi dros amser</translation>
    </message>
    <message>
      <source>Go to the chart of who lived where, and when</source>
      <translation>Mynd i’r siart o bwy oedd yn byw ble, a phryd</translation>
    </message>
    <message>
      <source>Go to the date that the drawing shows</source>
      <translation>Mynd i’r dyddiad y mae’r llun yn ei ddangos</translation>
    </message>
    <message>
      <source>Go to the line under the drawing: type mother Kelly Shaw b 1994, and press Enter</source>
      <translation>Mynd i’r llinell o dan y llun: teipiwch mother Kelly Shaw b 1994, a phwyso Enter</translation>
    </message>
    <message>
      <source>Go to the next words of which nobody has settled whom they mean</source>
      <translation>Mynd i’r geiriau nesaf nad oes neb wedi penderfynu pwy a olygir ganddynt</translation>
    </message>
    <message>
      <source>Go to the subject child; with several, to one after another</source>
      <translation>Mynd at y plentyn dan sylw; os oes sawl un, at y naill ar ôl y llall</translation>
    </message>
    <message>
      <source>Go to the tables: everybody, every partnership and every home as a row</source>
      <translation>Mynd i’r tablau: pawb, pob partneriaeth a phob cartref fel rhes</translation>
    </message>
    <message>
      <source>Go to the words before of which nobody has settled whom they mean</source>
      <translation>Mynd i’r geiriau blaenorol nad oes neb wedi penderfynu pwy a olygir ganddynt</translation>
    </message>
    <message>
      <source>Go to where the text mentions whoever is selected before</source>
      <translation>Mynd i’r man blaenorol lle mae’r testun yn crybwyll pwy bynnag a ddewiswyd</translation>
    </message>
    <message>
      <source>Go to where the text next mentions whoever is selected</source>
      <translation>Mynd i’r man nesaf lle mae’r testun yn crybwyll pwy bynnag a ddewiswyd</translation>
    </message>
    <message>
      <source>Grouped by</source>
      <translation>Grwpiwyd yn ôl</translation>
    </message>
    <message>
      <source>Has been withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here the program says what is odd in the drawing and what the report says differently, with the sentence that shows it. Mend the drawing, or explain why it is right; the reason is kept with the case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide or show the &amp;branch beyond</source>
      <translation>Cuddio &amp;neu ddangos y gangen y tu hwnt</translation>
    </message>
    <message>
      <source>Hide whoever is joined to the child only through the selected person, or show them again</source>
      <translation>Cuddio pwy bynnag a gysylltir â’r plentyn drwy’r person a ddewiswyd yn unig, neu eu dangos eto</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Hanes</translation>
    </message>
    <message>
      <source>History: steps, oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home beyond a life</source>
      <translation>Cartref y tu hwnt i fywyd</translation>
    </message>
    <message>
      <source>Home not drawn</source>
      <translation>Cartref heb ei lunio</translation>
    </message>
    <message>
      <source>Home not stated</source>
      <translation>Cartref heb ei nodi</translation>
    </message>
    <message>
      <source>Home not visited</source>
      <translation>Cartref nad ymwelwyd ag ef</translation>
    </message>
    <message>
      <source>Home of a friend</source>
      <translation>Cartref ffrind</translation>
    </message>
    <message>
      <source>Home of a relative</source>
      <translation>Cartref perthynas</translation>
    </message>
    <message>
      <source>Home told differently</source>
      <translation>Cartref a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Home without an adult</source>
      <translation>Cartref heb oedolyn</translation>
    </message>
    <message>
      <source>Homes</source>
      <translation>Cartrefi</translation>
    </message>
    <message>
      <source>Homes over time</source>
      <translation>Cartrefi dros amser</translation>
    </message>
    <message>
      <source>Homes over time: who lived where, and when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hospital</source>
      <translation>Ysbyty</translation>
    </message>
    <message>
      <source>Hostel</source>
      <translation>Hostel</translation>
    </message>
    <message>
      <source>Hostile</source>
      <translation>Gelyniaethus</translation>
    </message>
    <message>
      <source>Household</source>
      <translation>Aelwyd</translation>
    </message>
    <message>
      <source>Households</source>
      <translation>Aelwydydd</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Sut</translation>
    </message>
    <message>
      <source>How are they joined?</source>
      <translation>Sut maen nhw’n perthyn?</translation>
    </message>
    <message>
      <source>How far the text is read</source>
      <translation>Pa mor bell y darllenwyd y testun</translation>
    </message>
    <message>
      <source>How it is k&amp;nown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How phrases are written</source>
      <translation>Sut mae ysgrifennu ymadroddion</translation>
    </message>
    <message>
      <source>How phrases are written, with examples</source>
      <translation>Sut mae ysgrifennu ymadroddion, gydag enghreifftiau</translation>
    </message>
    <message>
      <source>How pressing</source>
      <translation>Pa mor daer</translation>
    </message>
    <message>
      <source>How the&amp;y are there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How they were seen</source>
      <translation>Sut y’u gwelwyd</translation>
    </message>
    <message>
      <source>How {a} is with {b}</source>
      <translation>Sut mae {a} gyda {b}</translation>
    </message>
    <message>
      <source>However certain</source>
      <translation>Pa mor sicr bynnag</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>Unfath</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>Hunaniaeth</translation>
    </message>
    <message>
      <source>Immigration status</source>
      <translation>Statws mewnfudo</translation>
    </message>
    <message>
      <source>Important support to</source>
      <translation>Yn gefn pwysig i</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>Mewn cysylltiad</translation>
    </message>
    <message>
      <source>In contact again, after a break</source>
      <translation>Mewn cysylltiad eto, ar ôl bwlch</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>Digwyddiad</translation>
    </message>
    <message>
      <source>Independent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interim care order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interim compulsory supervision order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interim supervision order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Internal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intersex</source>
      <translation>Rhyngrywiol</translation>
    </message>
    <message>
      <source>Interview</source>
      <translation>Cyfweliad</translation>
    </message>
    <message>
      <source>It</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be done at any time: menu Text, Draft from the text</source>
      <translation>Gellir ei wneud ar unrhyw adeg: dewislen Testun, Drafftio o’r testun</translation>
    </message>
    <message>
      <source>It can be {names}.</source>
      <translation>Gall fod yn {names}.</translation>
    </message>
    <message>
      <source>It could also be {names}.</source>
      <translation>Gallai hefyd fod yn {names}.</translation>
    </message>
    <message>
      <source>It is not clear whom “{words}” means.</source>
      <translation>Nid yw’n glir pwy a olygir gan “{words}”.</translation>
    </message>
    <message>
      <source>Its words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep all accounts of this fact; the drawing stays as it is</source>
      <translation>Cadw pob cyfrif o’r ffaith hon; mae’r llun yn aros fel y mae</translation>
    </message>
    <message>
      <source>Keep the selected words, or the sentence at the cursor, as an account of a fact on the drawing</source>
      <translation>Cadw’r geiriau a ddewiswyd, neu’r frawddeg wrth y cyrchwr, fel cyfrif o ffaith ar y llun</translation>
    </message>
    <message>
      <source>Keep what the text says as an account of the fact</source>
      <translation>Cadw’r hyn a ddywed y testun fel cyfrif o’r ffaith</translation>
    </message>
    <message>
      <source>Kept undisclosed</source>
      <translation>Heb ei ddatgelu</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Allwedd</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Bysellau</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Math</translation>
    </message>
    <message>
      <source>Kind of parent told differently</source>
      <translation>Math o riant a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Kind of text</source>
      <translation>Math o destun</translation>
    </message>
    <message>
      <source>Kinship care order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinship carer</source>
      <translation type="unfinished">Gofalwr sy’n berthynas</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Hysbys</translation>
    </message>
    <message>
      <source>Known since</source>
      <translation>Hysbys ers</translation>
    </message>
    <message>
      <source>Known, but not named</source>
      <translation>Hysbys, ond heb ei enwi</translation>
    </message>
    <message>
      <source>La&amp;yers</source>
      <translation>&amp;Haenau</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Languag&amp;e</source>
      <translation>&amp;Iaith</translation>
    </message>
    <message>
      <source>Lasting power of attorney</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers</source>
      <translation>Haenau</translation>
    </message>
    <message>
      <source>Layers ({number} hidden)</source>
      <translation>Haenau ({number} ynghudd)</translation>
    </message>
    <message>
      <source>Learning disability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out a &amp;branch…</source>
      <translation>&amp;Gadael cangen allan…</translation>
    </message>
    <message>
      <source>Leave the list as it is for now</source>
      <translation>Gadael y rhestr fel y mae am y tro</translation>
    </message>
    <message>
      <source>Legal and care statuses</source>
      <translation>Statws cyfreithiol a gofal</translation>
    </message>
    <message>
      <source>Legal status and dates</source>
      <translation>Statws cyfreithiol a dyddiadau</translation>
    </message>
    <message>
      <source>Legal status not drawn</source>
      <translation>Statws cyfreithiol heb ei lunio</translation>
    </message>
    <message>
      <source>Legal status of another area</source>
      <translation>Statws cyfreithiol ardal arall</translation>
    </message>
    <message>
      <source>Legal status only proposed</source>
      <translation>Statws cyfreithiol a gynigiwyd yn unig</translation>
    </message>
    <message>
      <source>Legal status that somebody disputes</source>
      <translation>Statws cyfreithiol y mae rhywun yn ei wrthddweud</translation>
    </message>
    <message>
      <source>Legal status told differently</source>
      <translation>Statws cyfreithiol a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Let people glide to their new places, unless the system is asked for less motion</source>
      <translation>Gadael i bobl lithro i’w lleoedd newydd, oni ofynnwyd i’r system am lai o symud</translation>
    </message>
    <message>
      <source>Li&amp;mits…</source>
      <translation>&amp;Terfynau…</translation>
    </message>
    <message>
      <source>Light words on a dark ground; the paper stays white</source>
      <translation>Geiriau golau ar gefndir tywyll; mae’r papur yn aros yn wyn</translation>
    </message>
    <message>
      <source>Limits of the findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked</source>
      <translation>Cysylltwyd</translation>
    </message>
    <message>
      <source>List what is about whoever is selected on the drawing</source>
      <translation>Rhestru’r hyn sydd am bwy bynnag a ddewiswyd ar y llun</translation>
    </message>
    <message>
      <source>Lived there in fact</source>
      <translation>Wedi byw yno mewn gwirionedd</translation>
    </message>
    <message>
      <source>Lives there</source>
      <translation>Yn byw yno</translation>
    </message>
    <message>
      <source>Lives there part of the time</source>
      <translation>Yn byw yno ran o’r amser</translation>
    </message>
    <message>
      <source>Look the case over as it is now</source>
      <translation>Bwrw golwg dros yr achos fel y mae nawr</translation>
    </message>
    <message>
      <source>Looked after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking over the new draft…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make everybody pale but the subject child, parents and carers, siblings and who lives with them</source>
      <translation>Gwneud pawb yn welw ond y plentyn dan sylw, rhieni a gofalwyr, brodyr a chwiorydd a phwy sy’n byw gyda nhw</translation>
    </message>
    <message>
      <source>Make one of two selected people, or of two households, with everything that was said of either</source>
      <translation>Gwneud un o ddau berson a ddewiswyd, neu o ddwy aelwyd, gyda phopeth a ddywedwyd am y naill neu’r llall</translation>
    </message>
    <message>
      <source>Make two people of one who had been taken for both</source>
      <translation>Gwneud dau berson o un a gymerwyd am y ddau</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>Gwryw</translation>
    </message>
    <message>
      <source>Many moves</source>
      <translation>Llawer o symudiadau</translation>
    </message>
    <message>
      <source>Map ser&amp;ies…</source>
      <translation>Cyfres o &amp;fapiau…</translation>
    </message>
    <message>
      <source>Map series</source>
      <translation>Cyfres o fapiau</translation>
    </message>
    <message>
      <source>Mark a death by one stroke in place of a cross, for pages that are shown to the family</source>
      <translation>Nodi marwolaeth ag un llinell yn lle croes, ar gyfer tudalennau a ddangosir i’r teulu</translation>
    </message>
    <message>
      <source>Mark as &amp;disputed</source>
      <translation>&amp;Nodi fel anghydfod</translation>
    </message>
    <message>
      <source>Married</source>
      <translation>Priod</translation>
    </message>
    <message>
      <source>May be used openly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Media</source>
      <translation>Y cyfryngau</translation>
    </message>
    <message>
      <source>Men in the home together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mental ill health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mer&amp;ge households…</source>
      <translation>&amp;Uno aelwydydd…</translation>
    </message>
    <message>
      <source>Mer&amp;ge people…</source>
      <translation>&amp;Uno pobl…</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Uno</translation>
    </message>
    <message>
      <source>Merge households</source>
      <translation>Uno aelwydydd</translation>
    </message>
    <message>
      <source>Merge people</source>
      <translation>Uno pobl</translation>
    </message>
    <message>
      <source>Miscarriage</source>
      <translation>Camesgoriad</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Ar goll</translation>
    </message>
    <message>
      <source>Missing from this record; Enter shows the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months</source>
      <translation>Misoedd</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mwy</translation>
    </message>
    <message>
      <source>More about {words}</source>
      <translation>Mwy am {words}</translation>
    </message>
    <message>
      <source>More of what the chart shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than one child is under review</source>
      <translation>Mae mwy nag un plentyn dan adolygiad</translation>
    </message>
    <message>
      <source>Mother</source>
      <translation>Mam</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Symud</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Symudiadau</translation>
    </message>
    <message>
      <source>Moves in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves of the children under review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves to…</source>
      <translation>Yn symud i…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Enw</translation>
    </message>
    <message>
      <source>Name of person {number}</source>
      <translation>Enw person {number}</translation>
    </message>
    <message>
      <source>Name of the other person, if it is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or label</source>
      <translation>Enw neu label</translation>
    </message>
    <message>
      <source>Name or label{which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name spelt differently</source>
      <translation>Enw wedi’i sillafu’n wahanol</translation>
    </message>
    <message>
      <source>Name that identifies somebody</source>
      <translation>Enw sy’n dangos pwy yw rhywun</translation>
    </message>
    <message>
      <source>Names before publication</source>
      <translation>Enwau cyn cyhoeddi</translation>
    </message>
    <message>
      <source>Nat&amp;ion</source>
      <translation>&amp;Cenedl</translation>
    </message>
    <message>
      <source>Ne&amp;ver lived there</source>
      <translation>&amp;Erioed wedi byw yno</translation>
    </message>
    <message>
      <source>Neglectful of</source>
      <translation>Yn esgeuluso</translation>
    </message>
    <message>
      <source>Neurodivergence</source>
      <translation>Niwroamrywiaeth</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Newydd</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>Achos newydd</translation>
    </message>
    <message>
      <source>New case from a template</source>
      <translation>Achos newydd o dempled</translation>
    </message>
    <message>
      <source>New from &amp;template…</source>
      <translation>&amp;Newydd o dempled…</translation>
    </message>
    <message>
      <source>New here? The tour takes five minutes and uses an invented family.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New household, “{label}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New source…</source>
      <translation>Ffynhonnell newydd…</translation>
    </message>
    <message>
      <source>News or social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next &amp;mention</source>
      <translation>Cry&amp;bwylliad nesaf</translation>
    </message>
    <message>
      <source>Next &amp;pane</source>
      <translation>C&amp;warel nesaf</translation>
    </message>
    <message>
      <source>Next &amp;words to look at</source>
      <translation>Geiriau n&amp;esaf i edrych arnynt</translation>
    </message>
    <message>
      <source>Next finding in the te&amp;xt</source>
      <translation>Canfyddiad nesaf yn y &amp;testun</translation>
    </message>
    <message>
      <source>Next sheet</source>
      <translation>Tudalen nesaf</translation>
    </message>
    <message>
      <source>Next to look at</source>
      <translation>Nesaf i edrych arno</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Na</translation>
    </message>
    <message>
      <source>No account yet</source>
      <translation>Dim cyfrif eto</translation>
    </message>
    <message>
      <source>No accounts differ</source>
      <translation>Nid oes cyfrifon yn wahanol</translation>
    </message>
    <message>
      <source>No agency’s records are in this case yet: give statements a source with an agency, and a date on which it was known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No change since {date}: {events}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No contacts recorded</source>
      <translation>Dim cysylltiadau wedi’u cofnodi</translation>
    </message>
    <message>
      <source>No copy is kept against a crash: {why} Your case is unharmed; save it often.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date is chosen.</source>
      <translation>Nid oes dyddiad wedi’i ddewis.</translation>
    </message>
    <message>
      <source>No finding matches.</source>
      <translation>Nid oes canfyddiad sy’n cyfateb.</translation>
    </message>
    <message>
      <source>No home stated for at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No printer is set up on this computer. Set one up in the settings of the system, or export the picture as a PDF document and print it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No proposal matches.</source>
      <translation>Nid oes cynnig yn cyfateb.</translation>
    </message>
    <message>
      <source>No recent cases</source>
      <translation>Dim achosion diweddar</translation>
    </message>
    <message>
      <source>No sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sheets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No subject child</source>
      <translation>Dim plentyn dan sylw</translation>
    </message>
    <message>
      <source>No subject child has been chosen. Select a person and choose “Subject child” in the menu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No text yet. Open the report (Word, PDF or other text), or paste it here: the people it mentions are marked, and the findings say where it and the drawing differ.</source>
      <translation>Dim testun eto. Agorwch yr adroddiad (Word, PDF neu destun arall), neu ei ludo yma: caiff y bobl y mae’n eu crybwyll eu marcio, ac mae’r canfyddiadau’n dweud ble mae’n wahanol i’r llun.</translation>
    </message>
    <message>
      <source>No words are quoted for this.</source>
      <translation>Ni ddyfynnir geiriau ar gyfer hyn.</translation>
    </message>
    <message>
      <source>Nobody of the family</source>
      <translation>Neb o’r teulu</translation>
    </message>
    <message>
      <source>Nobody so far</source>
      <translation>Neb hyd yma</translation>
    </message>
    <message>
      <source>Non-molestation order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation>Dim</translation>
    </message>
    <message>
      <source>None, or not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Northern Ireland</source>
      <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
      <source>Not &amp;yet born</source>
      <translation>&amp;Heb ei eni eto</translation>
    </message>
    <message>
      <source>Not a status of this nation. It exists in: {nations}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not applicable</source>
      <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>Ni ofynnwyd</translation>
    </message>
    <message>
      <source>Not chosen: relationships go into the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not drawn</source>
      <translation>Heb ei lunio</translation>
    </message>
    <message>
      <source>Not family</source>
      <translation>Nid teulu</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Ddim yn hysbys</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nid nawr</translation>
    </message>
    <message>
      <source>Not recorded</source>
      <translation>Heb ei gofnodi</translation>
    </message>
    <message>
      <source>Not seen</source>
      <translation>Ni welwyd</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>Heb ei nodi</translation>
    </message>
    <message>
      <source>Not the case’s date. {changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not to be used outside the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not usable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation>Nodiadau</translation>
    </message>
    <message>
      <source>Nothing in the case is as early as this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is drawn until you accept it</source>
      <translation>Ni lunnir dim nes i chi ei dderbyn</translation>
    </message>
    <message>
      <source>Nothing on the chart is selected. Tab goes from bar to bar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing says when this began. Press Enter to type a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing says when this ended. Press Enter to type a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to look at in the drawing itself. Add the report’s text, and the two are compared.</source>
      <translation>Dim i edrych arno yn y llun ei hun. Ychwanegwch destun yr adroddiad, a chymherir y ddau.</translation>
    </message>
    <message>
      <source>Nothing to look at. What is odd in the drawing, or told differently by the report, is listed here.</source>
      <translation>Dim i edrych arno. Rhestrir yma yr hyn sy’n rhyfedd yn y llun, neu a adroddir yn wahanol gan yr adroddiad.</translation>
    </message>
    <message>
      <source>Nothing to show. Choose “Everything” and “Everybody” to see all accounts.</source>
      <translation>Dim i’w ddangos. Dewiswch “Popeth” a “Pawb” i weld pob cyfrif.</translation>
    </message>
    <message>
      <source>Nothing was copied: no move is known of whoever is selected, or of the child.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of people</source>
      <translation>Nifer y bobl</translation>
    </message>
    <message>
      <source>Numbers of children and relatives</source>
      <translation>Niferoedd plant a pherthnasau</translation>
    </message>
    <message>
      <source>Occupation order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of which child person {number} is that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offending or custody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offer or plan drawn as a home</source>
      <translation>Cynnig neu gynllun wedi’i lunio fel cartref</translation>
    </message>
    <message>
      <source>Offer the statuses and orders of England first</source>
      <translation>Cynnig statws a gorchmynion Lloegr yn gyntaf</translation>
    </message>
    <message>
      <source>Offer the statuses and orders of Northern Ireland first</source>
      <translation>Cynnig statws a gorchmynion Gogledd Iwerddon yn gyntaf</translation>
    </message>
    <message>
      <source>Offer the statuses and orders of Scotland first</source>
      <translation>Cynnig statws a gorchmynion yr Alban yn gyntaf</translation>
    </message>
    <message>
      <source>Offer the statuses and orders of Wales first</source>
      <translation>Cynnig statws a gorchmynion Cymru yn gyntaf</translation>
    </message>
    <message>
      <source>Offer to draft from the text</source>
      <translation>Cynnig drafftio o’r testun</translation>
    </message>
    <message>
      <source>Offered and declined</source>
      <translation>Cynigiwyd a gwrthodwyd</translation>
    </message>
    <message>
      <source>On the child protection register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the drawing</source>
      <translation>Ar y llun</translation>
    </message>
    <message>
      <source>On the drawing: {facts}</source>
      <translation>Ar y llun: {facts}</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One way only</source>
      <translation>Un ffordd yn unig</translation>
    </message>
    <message>
      <source>Only about who is selected</source>
      <translation>Am y dewis yn unig</translation>
    </message>
    <message>
      <source>Only in the text</source>
      <translation>Yn y testun yn unig</translation>
    </message>
    <message>
      <source>Only in this &amp;sentence</source>
      <translation>Dim ond yn y &amp;frawddeg hon</translation>
    </message>
    <message>
      <source>Only move on the &amp;paper</source>
      <translation>&amp;Symud ar y papur yn unig</translation>
    </message>
    <message>
      <source>Only what differs</source>
      <translation>Dim ond yr hyn sy’n wahanol</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Agor</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Agor un di&amp;weddar</translation>
    </message>
    <message>
      <source>Open a case</source>
      <translation>Agor achos</translation>
    </message>
    <message>
      <source>Open a small invented case: a child, her family, her report</source>
      <translation>Agor achos bach dychmygol: plentyn, ei theulu, ei hadroddiad</translation>
    </message>
    <message>
      <source>Open an invented case: five homes in three council areas, and what each agency knew of them</source>
      <translation>Agor achos dychmygol: pum cartref mewn tair ardal cyngor, a’r hyn a wyddai pob asiantaeth amdanynt</translation>
    </message>
    <message>
      <source>Open an invented case: serial partners, an unknown male, a report that says more than the drawing</source>
      <translation>Agor achos dychmygol: partneriaid olynol, dyn anhysbys, adroddiad sy’n dweud mwy na’r llun</translation>
    </message>
    <message>
      <source>Open and draft from it…</source>
      <translation>Agor a drafftio ohono…</translation>
    </message>
    <message>
      <source>Open and explained</source>
      <translation>Agored ac eglurwyd</translation>
    </message>
    <message>
      <source>Open or paste the report</source>
      <translation>Agor neu ludo’r adroddiad</translation>
    </message>
    <message>
      <source>Open the details, where everything can be changed by hand</source>
      <translation>Agor y manylion, lle gellir newid popeth â llaw</translation>
    </message>
    <message>
      <source>Open the report (Word, PDF or plain text), or paste it. The people it mentions are marked: click a name to see them on the drawing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the report, and see whom and what to draw from it</source>
      <translation>Agor yr adroddiad, a gweld pwy a beth i’w lunio ohono</translation>
    </message>
    <message>
      <source>Open the report…</source>
      <translation>Agor yr adroddiad…</translation>
    </message>
    <message>
      <source>Open. {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation>Agor…</translation>
    </message>
    <message>
      <source>Or type a phrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of brothers and sisters</source>
      <translation>Trefn brodyr a chwiorydd</translation>
    </message>
    <message>
      <source>Ordered by a court</source>
      <translation>Gorchmynnwyd gan lys</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Arall</translation>
    </message>
    <message>
      <source>Other nations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline all homes of somebody who has several; otherwise the others are written under the name</source>
      <translation>Amlinellu pob cartref rhywun sydd â sawl un; fel arall ysgrifennir y lleill o dan yr enw</translation>
    </message>
    <message>
      <source>Outline the households of the date</source>
      <translation>Amlinellu aelwydydd y dyddiad</translation>
    </message>
    <message>
      <source>Outstanding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overview</source>
      <translation>Trosolwg</translation>
    </message>
    <message>
      <source>Overview of the drawing</source>
      <translation>Trosolwg o’r llun</translation>
    </message>
    <message>
      <source>Own home</source>
      <translation>Cartref ei hun</translation>
    </message>
    <message>
      <source>P&amp;lay through the dates</source>
      <translation>Chwa&amp;rae drwy’r dyddiadau</translation>
    </message>
    <message>
      <source>PDF, PNG or SVG, with a key and the sizes that a report needs. That is all: the example stays open to try things on. Close it with File ▸ Close case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number}</source>
      <translation>Tudalen {number}</translation>
    </message>
    <message>
      <source>Pale people are outside the child’s view; {keys} shows everybody as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parent</source>
      <translation>Rhiant</translation>
    </message>
    <message>
      <source>Parent dead before the birth</source>
      <translation>Rhiant wedi marw cyn yr enedigaeth</translation>
    </message>
    <message>
      <source>Parent not drawn</source>
      <translation>Rhiant heb ei lunio</translation>
    </message>
    <message>
      <source>Parent not stated</source>
      <translation>Rhiant heb ei nodi</translation>
    </message>
    <message>
      <source>Parent or carer</source>
      <translation>Rhiant neu ofalwr</translation>
    </message>
    <message>
      <source>Parent report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parent told differently</source>
      <translation>Rhiant a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Parental responsibility</source>
      <translation>Cyfrifoldeb rhiant</translation>
    </message>
    <message>
      <source>Parents and carers</source>
      <translation>Rhieni a gofalwyr</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Gludo</translation>
    </message>
    <message>
      <source>Paste &amp;table…</source>
      <translation>&amp;Gludo tabl…</translation>
    </message>
    <message>
      <source>Paste table</source>
      <translation>Gludo tabl</translation>
    </message>
    <message>
      <source>Paste the report</source>
      <translation>Gludo’r adroddiad</translation>
    </message>
    <message>
      <source>Permanence order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Person joined to nobody</source>
      <translation>Person heb gysylltiad â neb</translation>
    </message>
    <message>
      <source>Person not on the drawing</source>
      <translation>Person nad yw ar y llun</translation>
    </message>
    <message>
      <source>Person the text does not mention</source>
      <translation>Person nad yw’r testun yn ei grybwyll</translation>
    </message>
    <message>
      <source>Physical illness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Physically abusive to</source>
      <translation>Yn cam-drin yn gorfforol</translation>
    </message>
    <message>
      <source>Placement order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned only</source>
      <translation>Wedi’i gynllunio’n unig</translation>
    </message>
    <message>
      <source>Police protection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pr&amp;int…</source>
      <translation>&amp;Argraffu…</translation>
    </message>
    <message>
      <source>Pre&amp;vious finding</source>
      <translation>Canfyddiad &amp;blaenorol</translation>
    </message>
    <message>
      <source>Pre-birth assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pre-birth plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pre-proceedings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pregnancy loss (kind not stated)</source>
      <translation>Colli beichiogrwydd (math heb ei nodi)</translation>
    </message>
    <message>
      <source>Press to see who says what of this, side by side.</source>
      <translation>Pwyswch i weld pwy sy’n dweud beth am hyn, ochr yn ochr.</translation>
    </message>
    <message>
      <source>Preview of the drawing</source>
      <translation>Rhagolwg o’r llun</translation>
    </message>
    <message>
      <source>Preview of the page</source>
      <translation>Rhagolwg o’r dudalen</translation>
    </message>
    <message>
      <source>Previo&amp;us pane</source>
      <translation>Cwarel blaenorol</translation>
    </message>
    <message>
      <source>Previous finding in t&amp;he text</source>
      <translation>Canfyddiad &amp;blaenorol yn y testun</translation>
    </message>
    <message>
      <source>Previous m&amp;ention</source>
      <translation>&amp;Crybwylliad blaenorol</translation>
    </message>
    <message>
      <source>Previous sheet</source>
      <translation>Tudalen flaenorol</translation>
    </message>
    <message>
      <source>Previous words to &amp;look at</source>
      <translation>Geiriau b&amp;laenorol i edrych arnynt</translation>
    </message>
    <message>
      <source>Print picture</source>
      <translation>Argraffu llun</translation>
    </message>
    <message>
      <source>Privately fostered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposals</source>
      <translation>Cynigion</translation>
    </message>
    <message>
      <source>Proposals are pale with a dashed ring; they are never exported</source>
      <translation>Mae cynigion yn welw gyda chylch toredig; nid ydynt byth yn cael eu hallforio</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Arfaethedig</translation>
    </message>
    <message>
      <source>Proposed by the program. Nothing is drawn until you accept it.</source>
      <translation>Cynigiwyd gan y rhaglen. Ni lunnir dim nes i chi ei dderbyn.</translation>
    </message>
    <message>
      <source>Put both views side by side on one page, with those missing below</source>
      <translation>Rhoi’r ddwy olwg ochr yn ochr ar un dudalen, gyda’r rhai sydd ar goll oddi tanynt</translation>
    </message>
    <message>
      <source>Put people into a household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the next draft in the place of this text</source>
      <translation>Rhoi’r drafft nesaf yn lle’r testun hwn</translation>
    </message>
    <message>
      <source>Put the proposals away; what was accepted stays, what was rejected is kept</source>
      <translation>Rhoi’r cynigion o’r neilltu; mae’r hyn a dderbyniwyd yn aros, a chedwir yr hyn a wrthodwyd</translation>
    </message>
    <message>
      <source>Put what each source and text says of a fact side by side, and decide between them</source>
      <translation>Rhoi’r hyn y mae pob ffynhonnell a thestun yn ei ddweud am ffaith ochr yn ochr, a phenderfynu rhyngddynt</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Dyfyniad</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>&amp;Tynnu</translation>
    </message>
    <message>
      <source>Read the findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the text… %p %</source>
      <translation>Darllen y testun… %p %</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent cases</source>
      <translation>Achosion diweddar</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Cofnod</translation>
    </message>
    <message>
      <source>Record as account of…</source>
      <translation>Cofnodi fel cyfrif o…</translation>
    </message>
    <message>
      <source>Record “{words}” as account of:</source>
      <translation>Cofnodi “{words}” fel cyfrif o:</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation>Wedi’i gofnodi</translation>
    </message>
    <message>
      <source>Recorded as an account: {fact}.</source>
      <translation>Cofnodwyd fel cyfrif: {fact}.</translation>
    </message>
    <message>
      <source>Recorded as an account; the drawing stays as it is.</source>
      <translation>Wedi’i gofnodi fel cyfrif; mae’r llun yn aros fel y mae.</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ailwneud</translation>
    </message>
    <message>
      <source>Refuge</source>
      <translation>Lloches</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Gwrthodwyd</translation>
    </message>
    <message>
      <source>Rejected; {certainty}</source>
      <translation>Gwrthodwyd; {certainty}</translation>
    </message>
    <message>
      <source>Relationships are &amp;to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relationships are to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relative told differently</source>
      <translation>Perthynas a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Religion</source>
      <translation>Crefydd</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Tynnu</translation>
    </message>
    <message>
      <source>Remove from list</source>
      <translation>Tynnu o’r rhestr</translation>
    </message>
    <message>
      <source>Remove text</source>
      <translation>Tynnu testun</translation>
    </message>
    <message>
      <source>Remove this stay of {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this text from the case</source>
      <translation>Tynnu’r testun hwn o’r achos</translation>
    </message>
    <message>
      <source>Remove this {kind}</source>
      <translation type="unfinished">Tynnu’r {kind} hwn</translation>
    </message>
    <message>
      <source>Remove this {thing}</source>
      <translation>Tynnu’r {thing} hwn</translation>
    </message>
    <message>
      <source>Remove what is selected, with what depends on it</source>
      <translation>Tynnu’r hyn a ddewiswyd, gyda’r hyn sy’n dibynnu arno</translation>
    </message>
    <message>
      <source>Remove {thing}: {words}</source>
      <translation>Tynnu {thing}: {words}</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Disodli</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Adroddiad</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Adroddwyd</translation>
    </message>
    <message>
      <source>Requested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residence order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residential home</source>
      <translation>Cartref preswyl</translation>
    </message>
    <message>
      <source>Restraining order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restricted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review period</source>
      <translation>Cyfnod yr adolygiad</translation>
    </message>
    <message>
      <source>S&amp;hort example</source>
      <translation>Enghraifft &amp;fer</translation>
    </message>
    <message>
      <source>S&amp;maller</source>
      <translation>&amp;Llai</translation>
    </message>
    <message>
      <source>S&amp;plit person…</source>
      <translation>H&amp;ollti person…</translation>
    </message>
    <message>
      <source>Safeguarding adults enquiry (section 42)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said</source>
      <translation>Dywedwyd</translation>
    </message>
    <message>
      <source>Said not to be so</source>
      <translation>Dywedir nad yw felly</translation>
    </message>
    <message>
      <source>Said to be not known</source>
      <translation>Dywedir nad yw’n hysbys</translation>
    </message>
    <message>
      <source>Said to be possible</source>
      <translation>Dywedir ei fod yn bosibl</translation>
    </message>
    <message>
      <source>Said to have been untrue</source>
      <translation>Dywedir nad oedd yn wir</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Cadw</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Cadw &amp;fel…</translation>
    </message>
    <message>
      <source>Save case as</source>
      <translation>Cadw’r achos fel</translation>
    </message>
    <message>
      <source>Save the case</source>
      <translation>Cadw’r achos</translation>
    </message>
    <message>
      <source>Save the case under another name</source>
      <translation>Cadw’r achos dan enw arall</translation>
    </message>
    <message>
      <source>Say at the foot how often the child moved, and through which areas</source>
      <translation>Dweud wrth y troed pa mor aml y symudodd y plentyn, a thrwy ba ardaloedd</translation>
    </message>
    <message>
      <source>Say how two selected people are with each other; from the first to the second where it goes one way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say that they moved: the homes before end on the same date</source>
      <translation>Dweud eu bod wedi symud: daw’r cartrefi blaenorol i ben ar yr un dyddiad</translation>
    </message>
    <message>
      <source>Say where the child lives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say whom the words at the cursor, or the selected ones, mean</source>
      <translation>Dweud pwy a olygir gan y geiriau wrth y cyrchwr, neu’r rhai a ddewiswyd</translation>
    </message>
    <message>
      <source>Say why this is as it should be; the reason is kept with the case (E)</source>
      <translation>Dweud pam y mae hyn fel y dylai fod; cedwir y rheswm gyda’r achos (E)</translation>
    </message>
    <message>
      <source>Scotland</source>
      <translation>Yr Alban</translation>
    </message>
    <message>
      <source>Se&amp;x:</source>
      <translation>&amp;Rhyw:</translation>
    </message>
    <message>
      <source>Search by name</source>
      <translation>Chwilio yn ôl enw</translation>
    </message>
    <message>
      <source>Search for a person by name</source>
      <translation>Chwilio am berson yn ôl enw</translation>
    </message>
    <message>
      <source>Search the keys</source>
      <translation>Chwilio’r bysellau</translation>
    </message>
    <message>
      <source>See everything that was done, and go back or forth to any step</source>
      <translation>Gweld popeth a wnaed, a mynd yn ôl neu ymlaen i unrhyw gam</translation>
    </message>
    <message>
      <source>See the pages as they will be, and print them</source>
      <translation>Gweld y tudalennau fel y byddant, a’u hargraffu</translation>
    </message>
    <message>
      <source>See what an agency had recorded by a day, beside what the review established, and who was missing</source>
      <translation>Gweld yr hyn yr oedd asiantaeth wedi’i gofnodi erbyn diwrnod, ochr yn ochr â’r hyn a sefydlodd yr adolygiad, a phwy oedd ar goll</translation>
    </message>
    <message>
      <source>See what the texts say and the drawing lacks, each with its sentence, to accept one by one</source>
      <translation>Gweld yr hyn a ddywed y testunau ac sydd ar goll o’r llun, bob un gyda’i frawddeg, i’w derbyn fesul un</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Gwelwyd</translation>
    </message>
    <message>
      <source>Seen alone</source>
      <translation>Gwelwyd ar ei ben ei hun</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>Dewis &amp;pawb</translation>
    </message>
    <message>
      <source>Select a bar first: its ends can then be moved by the arrow keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select a child</source>
      <translation>Dewis plentyn</translation>
    </message>
    <message>
      <source>Select a person to add relatives.</source>
      <translation>Dewiswch berson i ychwanegu perthnasau.</translation>
    </message>
    <message>
      <source>Select everybody</source>
      <translation>Dewis pawb</translation>
    </message>
    <message>
      <source>Select on the drawing whom or what these words are about.</source>
      <translation>Dewiswch ar y llun am bwy neu beth y mae’r geiriau hyn.</translation>
    </message>
    <message>
      <source>Select the child and write where they live</source>
      <translation>Dewis y plentyn ac ysgrifennu ble mae’n byw</translation>
    </message>
    <message>
      <source>Select the one person beyond whom the family is to be hidden or shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the people who lived together, then press this. Say in the details since when and until when, as far as anyone said: “about 2021” is a good answer. The field “As at”, at the top, shows the family on any day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select two people to say how they are joined, or one thing to see its details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select whom this is about, and bring them into view</source>
      <translation>Dewis y rhai y mae hyn amdanynt, a’u dwyn i’r golwg</translation>
    </message>
    <message>
      <source>Separated</source>
      <translation>Wedi gwahanu</translation>
    </message>
    <message>
      <source>Separated by a court</source>
      <translation>Wedi gwahanu drwy lys</translation>
    </message>
    <message>
      <source>Serious injury</source>
      <translation>Anaf difrifol</translation>
    </message>
    <message>
      <source>Serious neglect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several people move on one date to one place; the homes they leave end then</source>
      <translation>Sawl person yn symud ar un dyddiad i un lle; daw’r cartrefi y maent yn eu gadael i ben bryd hynny</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Difrifoldeb</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Rhyw</translation>
    </message>
    <message>
      <source>Sex of the other person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sex told differently</source>
      <translation>Rhyw a adroddir yn wahanol</translation>
    </message>
    <message>
      <source>Sexually abusive to</source>
      <translation>Yn cam-drin yn rhywiol</translation>
    </message>
    <message>
      <source>Shade the left half for mental ill health, the right for illness, the lower for substance misuse</source>
      <translation>Graddliwio’r hanner chwith am afiechyd meddwl, y dde am salwch, yr isaf am gamddefnyddio sylweddau</translation>
    </message>
    <message>
      <source>Sheet {what} of {what2}</source>
      <translation>Tudalen {what} o {what2}</translation>
    </message>
    <message>
      <source>Sho&amp;w on the drawing</source>
      <translation>Dan&amp;gos ar y llun</translation>
    </message>
    <message>
      <source>Sho&amp;w rejected</source>
      <translation>Rhai a &amp;wrthodwyd</translation>
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show a&amp;ll</source>
      <translation>Dangos p&amp;opeth</translation>
    </message>
    <message>
      <source>Show a&amp;ll findings</source>
      <translation>Dangos po&amp;b un</translation>
    </message>
    <message>
      <source>Show a&amp;ll of it again</source>
      <translation>Dangos &amp;y cyfan eto</translation>
    </message>
    <message>
      <source>Show a&amp;ll proposals</source>
      <translation>Dangos p&amp;ob un</translation>
    </message>
    <message>
      <source>Show all b&amp;ranches</source>
      <translation>&amp;Dangos pob cangen</translation>
    </message>
    <message>
      <source>Show everybody who was hidden with a branch</source>
      <translation>Dangos pawb a guddiwyd gyda changen</translation>
    </message>
    <message>
      <source>Show everything that was left out of the drawing</source>
      <translation>Dangos popeth a adawyd allan o’r llun</translation>
    </message>
    <message>
      <source>Show legal and care statuses and recorded concerns under the names</source>
      <translation>Dangos statws cyfreithiol a gofal a phryderon a gofnodwyd o dan yr enwau</translation>
    </message>
    <message>
      <source>Show less time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show less time, larger (+)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show more time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show more time (−)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show on the &amp;drawing, dashed</source>
      <translation>Ar y &amp;llun, yn doredig</translation>
    </message>
    <message>
      <source>Show on the drawing and on exported pages:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only rows with these words</source>
      <translation>Dangos rhesi â’r geiriau hyn yn unig</translation>
    </message>
    <message>
      <source>Show only rows with …</source>
      <translation>Dangos rhesi â … yn unig</translation>
    </message>
    <message>
      <source>Show or hide the pane “{title}”</source>
      <translation>Dangos neu guddio’r cwarel “{title}”</translation>
    </message>
    <message>
      <source>Show proposals about one person</source>
      <translation>Dangos cynigion am un person</translation>
    </message>
    <message>
      <source>Show proposals of one certainty</source>
      <translation>Dangos cynigion o un sicrwydd</translation>
    </message>
    <message>
      <source>Show the drawing as large as it is in print</source>
      <translation>Dangos y llun mor fawr ag y mae mewn print</translation>
    </message>
    <message>
      <source>Show the drawing larger</source>
      <translation>Dangos y llun yn fwy</translation>
    </message>
    <message>
      <source>Show the drawing smaller</source>
      <translation>Dangos y llun yn llai</translation>
    </message>
    <message>
      <source>Show the finding before</source>
      <translation>Dangos y canfyddiad blaenorol</translation>
    </message>
    <message>
      <source>Show the finding that comes before in the text</source>
      <translation>Dangos y canfyddiad sy’n dod cyn hyn yn y testun</translation>
    </message>
    <message>
      <source>Show the finding that comes next in the text</source>
      <translation>Dangos y canfyddiad sy’n dod nesaf yn y testun</translation>
    </message>
    <message>
      <source>Show the household on several dates side by side, with what changed between them</source>
      <translation>Dangos yr aelwyd ar sawl dyddiad ochr yn ochr, gyda’r hyn a newidiodd rhyngddynt</translation>
    </message>
    <message>
      <source>Show the next finding</source>
      <translation>Dangos y canfyddiad nesaf</translation>
    </message>
    <message>
      <source>Show the review period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the sheet larger (Ctrl++)</source>
      <translation>Dangos y dudalen yn fwy (Ctrl++)</translation>
    </message>
    <message>
      <source>Show the sheet smaller (Ctrl+-)</source>
      <translation>Dangos y dudalen yn llai (Ctrl+-)</translation>
    </message>
    <message>
      <source>Show the slider of dates under the drawing</source>
      <translation>Dangos llithrydd y dyddiadau o dan y llun</translation>
    </message>
    <message>
      <source>Show the time of everything in the case (0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the weeks before the incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the whole drawing</source>
      <translation>Dangos y llun cyfan</translation>
    </message>
    <message>
      <source>Show these words in the text</source>
      <translation>Dangos y geiriau hyn yn y testun</translation>
    </message>
    <message>
      <source>Show what every symbol and line means</source>
      <translation>Dangos ystyr pob symbol a llinell</translation>
    </message>
    <message>
      <source>Show what is selected as large as it fits</source>
      <translation>Dangos yr hyn a ddewiswyd mor fawr ag y bo lle</translation>
    </message>
    <message>
      <source>Sibling</source>
      <translation>Brawd neu chwaer</translation>
    </message>
    <message>
      <source>Since {date}: {changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sister</source>
      <translation>Chwaer</translation>
    </message>
    <message>
      <source>Sleeping rough</source>
      <translation>Cysgu allan</translation>
    </message>
    <message>
      <source>Somebody else who lived with the child</source>
      <translation>Rhywun arall a oedd yn byw gyda’r plentyn</translation>
    </message>
    <message>
      <source>Somebody says otherwise</source>
      <translation>Mae rhywun yn dweud yn wahanol</translation>
    </message>
    <message>
      <source>Somebody who is not drawn</source>
      <translation>Rhywun nad yw wedi’i lunio</translation>
    </message>
    <message>
      <source>Somebody who is not drawn yet</source>
      <translation>Rhywun nad yw wedi’i lunio eto</translation>
    </message>
    <message>
      <source>Son</source>
      <translation>Mab</translation>
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source without a title</source>
      <translation>Ffynhonnell heb deitl</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Ffynonellau</translation>
    </message>
    <message>
      <source>Special guardian</source>
      <translation>Gwarcheidwad arbennig</translation>
    </message>
    <message>
      <source>Special guardianship order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split</source>
      <translation>Hollti</translation>
    </message>
    <message>
      <source>Split at {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split person</source>
      <translation>Hollti person</translation>
    </message>
    <message>
      <source>Spoken to</source>
      <translation>Siaradwyd ag ef neu hi</translation>
    </message>
    <message>
      <source>Spoken to and seen alone from the age of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spread over several sheets</source>
      <translation>Ei wasgaru dros sawl tudalen</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Cyfnod</translation>
    </message>
    <message>
      <source>Stage {what} of {number}: {stage}</source>
      <translation>Cyfnod {what} o {number}: {stage}</translation>
    </message>
    <message>
      <source>Stages, earliest first</source>
      <translation>Cyfnodau, y cynharaf yn gyntaf</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Dechrau</translation>
    </message>
    <message>
      <source>Start with an &amp;empty drawing</source>
      <translation>&amp;Dechrau gyda llun gwag</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Cyflwr</translation>
    </message>
    <message>
      <source>Stated</source>
      <translation>Wedi’i nodi</translation>
    </message>
    <message>
      <source>Stated ages</source>
      <translation>Oedrannau a nodwyd</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statws</translation>
    </message>
    <message>
      <source>Status not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statuses and concerns</source>
      <translation>Statws a phryderon</translation>
    </message>
    <message>
      <source>Statuses and orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stays overnight</source>
      <translation>Yn aros dros nos</translation>
    </message>
    <message>
      <source>Step {number} of {of}</source>
      <translation>Cam {number} o {of}</translation>
    </message>
    <message>
      <source>Step-parent</source>
      <translation>Llys-riant</translation>
    </message>
    <message>
      <source>Stillbirth</source>
      <translation>Marw-enedigaeth</translation>
    </message>
    <message>
      <source>Subject child</source>
      <translation type="unfinished">Y plentyn dan sylw</translation>
    </message>
    <message>
      <source>Substance misuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suicide</source>
      <translation>Hunanladdiad</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Crynodeb</translation>
    </message>
    <message>
      <source>Supervision order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supports</source>
      <translation>Yn cefnogi</translation>
    </message>
    <message>
      <source>Supports what the case says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surrogate</source>
      <translation>Mam fenthyg</translation>
    </message>
    <message>
      <source>Suspected</source>
      <translation>Amheuir</translation>
    </message>
    <message>
      <source>Symbols and lines</source>
      <translation>Symbolau a llinellau</translation>
    </message>
    <message>
      <source>T&amp;ype a phrase</source>
      <translation>&amp;Teipio ymadrodd</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tablau</translation>
    </message>
    <message>
      <source>Take back the last change</source>
      <translation>Dadwneud y newid diwethaf</translation>
    </message>
    <message>
      <source>Take back what was said by hand</source>
      <translation>Tynnu’n ôl yr hyn a ddywedwyd â llaw</translation>
    </message>
    <message>
      <source>Take the chosen case out of this list; its file stays where it is (Delete)</source>
      <translation>Tynnu’r achos a ddewiswyd o’r rhestr hon; mae ei ffeil yn aros lle y mae (Delete)</translation>
    </message>
    <message>
      <source>Take the colours that this computer is set to</source>
      <translation>Defnyddio’r lliwiau y mae’r cyfrifiadur hwn wedi’i osod iddynt</translation>
    </message>
    <message>
      <source>Take the explanation back</source>
      <translation>Tynnu’r esboniad yn ôl</translation>
    </message>
    <message>
      <source>Take the filter away</source>
      <translation>Tynnu’r hidlydd</translation>
    </message>
    <message>
      <source>Take the keyboard to the next pane</source>
      <translation>Mynd â’r bysellfwrdd i’r cwarel nesaf</translation>
    </message>
    <message>
      <source>Take the keyboard to the pane before</source>
      <translation>Mynd â’r bysellfwrdd i’r cwarel blaenorol</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>&amp;Maint y testun</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Templedi</translation>
    </message>
    <message>
      <source>Temporary accommodation</source>
      <translation>Llety dros dro</translation>
    </message>
    <message>
      <source>Termination</source>
      <translation>Terfynu beichiogrwydd</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Testun</translation>
    </message>
    <message>
      <source>Text a quarter larger; the drawing keeps its zoom</source>
      <translation>Testun chwarter yn fwy; mae’r llun yn cadw ei chwyddo</translation>
    </message>
    <message>
      <source>Text as large as this computer has it</source>
      <translation>Testun mor fawr ag sydd gan y cyfrifiadur hwn</translation>
    </message>
    <message>
      <source>Text half as large again; the drawing keeps its zoom</source>
      <translation>Testun hanner yn fwy; mae’r llun yn cadw ei chwyddo</translation>
    </message>
    <message>
      <source>Text of the report</source>
      <translation>Testun yr adroddiad</translation>
    </message>
    <message>
      <source>Text that is shown</source>
      <translation>Y testun a ddangosir</translation>
    </message>
    <message>
      <source>Text three quarters larger; the drawing keeps its zoom</source>
      <translation>Testun dri chwarter yn fwy; mae’r llun yn cadw ei chwyddo</translation>
    </message>
    <message>
      <source>Text to draft from</source>
      <translation>Testun i ddrafftio ohono</translation>
    </message>
    <message>
      <source>Text twice as large; the drawing keeps its zoom</source>
      <translation>Testun ddwywaith mor fawr; mae’r llun yn cadw ei chwyddo</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Testunau</translation>
    </message>
    <message>
      <source>That is too small to read: take fewer dates or a larger paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That the household is there</source>
      <translation>Bod yr aelwyd yno</translation>
    </message>
    <message>
      <source>That they died</source>
      <translation>Iddynt farw</translation>
    </message>
    <message>
      <source>That {name} is of the family</source>
      <translation>Bod {name} yn un o’r teulu</translation>
    </message>
    <message>
      <source>That {name} lived there</source>
      <translation>I {name} fyw yno</translation>
    </message>
    <message>
      <source>The agency whose record is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case has changed. The findings are being looked over again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case has no dated incident yet: write it in the case details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case has no review period with both dates yet: write it in the case details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case is being looked over</source>
      <translation>Bwrir golwg dros yr achos</translation>
    </message>
    <message>
      <source>The case is being looked over…</source>
      <translation>Bwrir golwg dros yr achos…</translation>
    </message>
    <message>
      <source>The case is still being looked over. Please try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case is still being looked over. You can go on working.</source>
      <translation>Mae’r achos yn dal i gael ei fwrw golwg drosto. Gallwch fynd ymlaen i weithio.</translation>
    </message>
    <message>
      <source>The case stays as it was.</source>
      <translation>Mae’r achos yn aros fel yr oedd.</translation>
    </message>
    <message>
      <source>The case was not opened</source>
      <translation>Ni agorwyd yr achos</translation>
    </message>
    <message>
      <source>The case was not saved</source>
      <translation>Ni chadwyd yr achos</translation>
    </message>
    <message>
      <source>The cell that is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chart of homes was copied with its key, as a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The composition table of {number} {people} was copied: paste it into Word or Excel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy stays where it is until you discard it. The file that you last saved is unharmed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date is not read yet. Write it like 3 May 2023, or leave it empty if not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date is then the one on which the child is due</source>
      <translation>Y dyddiad wedyn yw’r un y disgwylir y plentyn</translation>
    </message>
    <message>
      <source>The date that the drawing stands for; empty takes the incident’s or the review’s</source>
      <translation>Y dyddiad y mae’r llun yn sefyll drosto; os yn wag, dyddiad y digwyddiad neu’r adolygiad</translation>
    </message>
    <message>
      <source>The day by which it was recorded; empty for the date of the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The document was not opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The document was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The drawing is as tidy as the program can make it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The drawing shows what was known, so it cannot be changed by hand here. Choose “As established by the review” above it, or use the details and tables, which show the case as established.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The drawing shows {in_words}</source>
      <translation>Mae’r llun yn dangos {in_words}</translation>
    </message>
    <message>
      <source>The drawing was copied with its key, as a picture of an A4 page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The family mo&amp;ves…</source>
      <translation>Mae’r teulu’n &amp;symud…</translation>
    </message>
    <message>
      <source>The family moves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file quotes the texts and names the people of the case. Treat it as confidential.</source>
      <translation>Mae’r ffeil yn dyfynnu’r testunau ac yn enwi pobl yr achos. Dylid ei thrin yn gyfrinachol.</translation>
    </message>
    <message>
      <source>The file was not changed, and the case that was open before is still open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The findings could not be worked out ({name}). Your case is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The findings tell of times in the review that are longer than this. Kept for all cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The findings were not exported</source>
      <translation>Ni allforiwyd y canfyddiadau</translation>
    </message>
    <message>
      <source>The language of this computer, from the next start</source>
      <translation>Iaith y cyfrifiadur hwn, o’r tro nesaf y dechreuir</translation>
    </message>
    <message>
      <source>The last changes have not been looked over.</source>
      <translation>Ni fwriwyd golwg dros y newidiadau diwethaf.</translation>
    </message>
    <message>
      <source>The mention is settled</source>
      <translation>Mae’r crybwylliad wedi’i setlo</translation>
    </message>
    <message>
      <source>The next draft is in the place of the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture was not exported</source>
      <translation>Nid allforiwyd y llun</translation>
    </message>
    <message>
      <source>The picture was not printed</source>
      <translation>Nid argraffwyd y llun</translation>
    </message>
    <message>
      <source>The program can read the report and propose who and what to draw, each with its sentence.</source>
      <translation>Gall y rhaglen ddarllen yr adroddiad a chynnig pwy a beth i’w lunio, bob un gyda’i frawddeg.</translation>
    </message>
    <message>
      <source>The recovered case was not opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is in the case and nobody is drawn. The program can propose whom and what to draw.</source>
      <translation>Mae’r adroddiad yn yr achos ac nid oes neb wedi’i lunio. Gall y rhaglen gynnig pwy a beth i’w lunio.</translation>
    </message>
    <message>
      <source>The sentence of 1 explained finding is not in the new draft.</source>
      <translation>Nid yw brawddeg 1 canfyddiad a eglurwyd yn y drafft newydd.</translation>
    </message>
    <message numerus="yes">
      <source>The sentences of %n explained findings are not in the new draft.</source>
      <translation>
        <numerusform>Nid yw brawddegau %n o ganfyddiadau a eglurwyd yn y drafft newydd.</numerusform>
        <numerusform>Nid yw brawddegau %n o ganfyddiadau a eglurwyd yn y drafft newydd.</numerusform>
        <numerusform>Nid yw brawddegau %n o ganfyddiadau a eglurwyd yn y drafft newydd.</numerusform>
        <numerusform>Nid yw brawddegau %n o ganfyddiadau a eglurwyd yn y drafft newydd.</numerusform>
        <numerusform>Nid yw brawddegau %n o ganfyddiadau a eglurwyd yn y drafft newydd.</numerusform>
      </translation>
    </message>
    <message>
      <source>The sheet was not saved</source>
      <translation>Ni chadwyd y dudalen</translation>
    </message>
    <message>
      <source>The table and how it is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table of moves was copied: paste it into Word or Excel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table was not written</source>
      <translation>Ni ysgrifennwyd y tabl</translation>
    </message>
    <message>
      <source>The text could not be drafted from ({name}). Your case is safe.</source>
      <translation>Ni ellid drafftio o’r testun ({name}). Mae eich achos yn ddiogel.</translation>
    </message>
    <message>
      <source>The text is being read again. Try once more in a moment.</source>
      <translation>Darllenir y testun eto. Rhowch gynnig arall arni mewn eiliad.</translation>
    </message>
    <message>
      <source>The text is being read. You can go on working.</source>
      <translation>Darllenir y testun. Gallwch fynd ymlaen i weithio.</translation>
    </message>
    <message>
      <source>The texts say nothing more that the program can read and that is not drawn.</source>
      <translation>Nid yw’r testunau’n dweud dim mwy y gall y rhaglen ei ddarllen ac nad yw wedi’i lunio.</translation>
    </message>
    <message>
      <source>The whole period</source>
      <translation>Y cyfnod cyfan</translation>
    </message>
    <message>
      <source>The whole period: everybody is drawn, whatever the date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The&amp;me</source>
      <translation>Th&amp;ema</translation>
    </message>
    <message>
      <source>Their legal and care statuses</source>
      <translation>Eu statws cyfreithiol a gofal</translation>
    </message>
    <message>
      <source>Their sex</source>
      <translation>Eu rhyw</translation>
    </message>
    <message>
      <source>There is no text to draft from yet. Add the report’s text first.</source>
      <translation>Nid oes testun i ddrafftio ohono eto. Ychwanegwch destun yr adroddiad yn gyntaf.</translation>
    </message>
    <message>
      <source>There is no text to paste</source>
      <translation>Nid oes testun i’w ludo</translation>
    </message>
    <message>
      <source>There is nobody whom only {name} joins to the child, so nobody was hidden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This crosses from {from_area} to {to_area}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is kept as: {doubt}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is kept in the case. {names} {stand} outside the outline because it is not certain that they lived there on {in_words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is somebody else…</source>
      <translation>Rhywun arall yw hwn…</translation>
    </message>
    <message>
      <source>This is the worked example. Squares are male, circles female; a line joins two people who are or were a couple, and their children hang below it. Whatever you try here, your own cases stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is {name}</source>
      <translation>{name} yw hwn</translation>
    </message>
    <message>
      <source>This was said by hand.</source>
      <translation>Dywedwyd hyn â llaw.</translation>
    </message>
    <message>
      <source>Tick only the first and the last date that the case suggests</source>
      <translation>Ticio dim ond y dyddiad cyntaf a’r olaf y mae’r achos yn eu hawgrymu</translation>
    </message>
    <message>
      <source>Tick the dates of which there is to be a map, or add one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick what belongs to the other person. What is not ticked stays with {name}, and so do dates, background and notes. This can be undone in one step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick who it was about first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick who moves.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Tidied: %n crossings fewer.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Tidied: %n crossings more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tidied: 1 crossing fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tidied: 1 crossing more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tidied: as many crossings as before.</source>
      <translation>Wedi tacluso: cynifer o groesiadau ag o’r blaen.</translation>
    </message>
    <message>
      <source>Tidy	Ctrl+T</source>
      <translation>Tacluso	Ctrl+T</translation>
    </message>
    <message>
      <source>Tidy, and &amp;let go of hand-placed people</source>
      <translation>Tacluso, a &amp;rhyddhau pobl a osodwyd â llaw</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Teitl</translation>
    </message>
    <message>
      <source>Title of the text</source>
      <translation>Teitl y testun</translation>
    </message>
    <message>
      <source>Title, incident, review period and who prepares the drawing</source>
      <translation>Teitl, digwyddiad, cyfnod yr adolygiad a phwy sy’n paratoi’r llun</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Hyd</translation>
    </message>
    <message>
      <source>To: the last day on the sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Together, living apart</source>
      <translation>Gyda’i gilydd, yn byw ar wahân</translation>
    </message>
    <message>
      <source>Too many parents</source>
      <translation>Gormod o rieni</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Offer</translation>
    </message>
    <message>
      <source>Tour, step {number} of {of}</source>
      <translation>Taith, cam {number} o {of}</translation>
    </message>
    <message>
      <source>Twins</source>
      <translation>Efeilliaid</translation>
    </message>
    <message>
      <source>Two homes at one time</source>
      <translation>Dau gartref ar yr un pryd</translation>
    </message>
    <message>
      <source>Two residences: one until the day before, one from that day on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a phrase</source>
      <translation>Teipio ymadrodd</translation>
    </message>
    <message>
      <source>Type a phrase, such as: mother Kelly Shaw b 1994</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the dates…	Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what you want to do, or a key</source>
      <translation>Teipiwch yr hyn rydych am ei wneud, neu fysell</translation>
    </message>
    <message>
      <source>Typing phrases</source>
      <translation>Teipio ymadroddion</translation>
    </message>
    <message>
      <source>Unaccompanied asylum-seeking child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unborn child</source>
      <translation>Plentyn heb ei eni</translation>
    </message>
    <message>
      <source>Unborn child (pregnancy)</source>
      <translation>Plentyn heb ei eni (beichiogrwydd)</translation>
    </message>
    <message>
      <source>Unclear</source>
      <translation>Aneglur</translation>
    </message>
    <message>
      <source>Under review</source>
      <translation>Dan adolygiad</translation>
    </message>
    <message>
      <source>Understood as a group.</source>
      <translation>Deallwyd fel grŵp.</translation>
    </message>
    <message>
      <source>Understood as somebody who works with the family, or another’s name.</source>
      <translation>Deallwyd fel rhywun sy’n gweithio gyda’r teulu, neu enw rhywun arall.</translation>
    </message>
    <message>
      <source>Understood as {term} of {names}.</source>
      <translation>Deallwyd fel {term} i {names}.</translation>
    </message>
    <message>
      <source>Understood by the code.</source>
      <translation>Deallwyd yn ôl y cod.</translation>
    </message>
    <message>
      <source>Understood by the description.</source>
      <translation>Deallwyd yn ôl y disgrifiad.</translation>
    </message>
    <message>
      <source>Understood by the name.</source>
      <translation>Deallwyd yn ôl yr enw.</translation>
    </message>
    <message>
      <source>Understood by the relationship.</source>
      <translation>Deallwyd yn ôl y berthynas.</translation>
    </message>
    <message>
      <source>Understood by the role.</source>
      <translation>Deallwyd yn ôl y rôl.</translation>
    </message>
    <message>
      <source>Understood by who is spoken of before.</source>
      <translation>Deallwyd yn ôl y sawl y sonnir amdano o’r blaen.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Dadwneud</translation>
    </message>
    <message>
      <source>Undo what was just done</source>
      <translation>Dadwneud yr hyn sydd newydd ei wneud</translation>
    </message>
    <message>
      <source>Unidentified man</source>
      <translation>Dyn heb ei adnabod</translation>
    </message>
    <message>
      <source>Unknown male</source>
      <translation>Dyn anhysbys</translation>
    </message>
    <message>
      <source>Unknown: nobody can say who</source>
      <translation>Anhysbys: ni all neb ddweud pwy</translation>
    </message>
    <message>
      <source>Untitled text</source>
      <translation>Testun heb deitl</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Defnyddio</translation>
    </message>
    <message>
      <source>Version, licence and libraries</source>
      <translation>Fersiwn, trwydded a llyfrgelloedd</translation>
    </message>
    <message>
      <source>Very close</source>
      <translation>Agos iawn</translation>
    </message>
    <message>
      <source>Very close and in conflict</source>
      <translation>Agos iawn ac mewn gwrthdaro</translation>
    </message>
    <message>
      <source>Violent to</source>
      <translation>Yn dreisgar tuag at</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Yn ymweld</translation>
    </message>
    <message>
      <source>Voluntary accommodation (Article 21)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voluntary accommodation (section 20)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voluntary accommodation (section 25)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voluntary accommodation (section 76)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wales</source>
      <translation>Cymru</translation>
    </message>
    <message>
      <source>Weeks</source>
      <translation>Wythnosau</translation>
    </message>
    <message>
      <source>Welsh from the next start</source>
      <translation>Cymraeg o’r tro nesaf y dechreuir</translation>
    </message>
    <message>
      <source>What a parent said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What another relative said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What belongs to the other person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
      <source>What is added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is left to look at in this text</source>
      <translation>Yr hyn sydd ar ôl i edrych arno yn y testun hwn</translation>
    </message>
    <message>
      <source>What is said</source>
      <translation>Yr hyn a ddywedir</translation>
    </message>
    <message>
      <source>What is this text called?</source>
      <translation>Beth yw enw’r testun hwn?</translation>
    </message>
    <message>
      <source>What it says instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What letting go would do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What nobody says</source>
      <translation>Yr hyn nad oes neb yn ei ddweud</translation>
    </message>
    <message>
      <source>What rests on one source only</source>
      <translation>Yr hyn sy’n dibynnu ar un ffynhonnell yn unig</translation>
    </message>
    <message>
      <source>What rests on the family’s word only</source>
      <translation>Yr hyn sy’n dibynnu ar air y teulu yn unig</translation>
    </message>
    <message>
      <source>What the chart shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the keys do</source>
      <translation>Beth mae’r bysellau’n ei wneud</translation>
    </message>
    <message>
      <source>What the phrase would do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they do</source>
      <translation>Beth maen nhw’n ei wneud</translation>
    </message>
    <message>
      <source>What was just done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was recorded by this day counts; empty takes the date that the drawing stands for</source>
      <translation>Yr hyn a gofnodwyd erbyn y diwrnod hwn sy’n cyfrif; os yn wag, y dyddiad y mae’r llun yn sefyll drosto</translation>
    </message>
    <message numerus="yes">
      <source>What was said by hand of %n wordings still holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was said by hand of 1 wording still holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will be said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What {a} is to {b}</source>
      <translation>Beth yw {a} i {b}</translation>
    </message>
    <message>
      <source>What {a} is to {b}, when the path is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When they were born</source>
      <translation>Pryd y’u ganwyd</translation>
    </message>
    <message>
      <source>Where &amp;to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where findings and words to look at stand in the text; click to go there</source>
      <translation>Ble mae canfyddiadau a geiriau i edrych arnynt yn y testun; cliciwch i fynd yno</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Ble mae’n sefyll</translation>
    </message>
    <message>
      <source>Whereabouts not known</source>
      <translation>Lleoliad yn anhysbys</translation>
    </message>
    <message>
      <source>Whether this crosses a boundary is not known: no area is stated for {place}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which accounts are shown</source>
      <translation>Pa gyfrifon a ddangosir</translation>
    </message>
    <message>
      <source>Which detail</source>
      <translation>Pa fanylyn</translation>
    </message>
    <message>
      <source>Which stretch of time the slider shows</source>
      <translation>Pa gyfnod y mae’r llithrydd yn ei ddangos</translation>
    </message>
    <message>
      <source>White and yellow on black, with strong edges; the paper stays white</source>
      <translation>Gwyn a melyn ar ddu, gydag ymylon cryf; mae’r papur yn aros yn wyn</translation>
    </message>
    <message>
      <source>Who &amp;is this?…</source>
      <translation>P&amp;wy yw hwn?…</translation>
    </message>
    <message>
      <source>Who &amp;says what…</source>
      <translation>&amp;Pwy sy’n dweud beth…</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Pwy yw hwn?</translation>
    </message>
    <message>
      <source>Who it was about</source>
      <translation>Am bwy yr oedd</translation>
    </message>
    <message>
      <source>Who lived here</source>
      <translation>Pwy oedd yn byw yma</translation>
    </message>
    <message>
      <source>Who lived with the child, and when: a lane for each person, a bar for each home. It begins with where somebody lives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who person {number} is to the child</source>
      <translation>Pwy yw person {number} i’r plentyn</translation>
    </message>
    <message>
      <source>Who says so</source>
      <translation>Pwy sy’n dweud hynny</translation>
    </message>
    <message>
      <source>Who says what</source>
      <translation>Pwy sy’n dweud beth</translation>
    </message>
    <message>
      <source>Whoever is ticked stays on the picture, with the number of relatives who are not shown.</source>
      <translation>Mae pwy bynnag a diciwyd yn aros ar y llun, gyda nifer y perthnasau nas dangosir.</translation>
    </message>
    <message>
      <source>Whom do these words mean?</source>
      <translation>Pwy a olygir gan y geiriau hyn?</translation>
    </message>
    <message>
      <source>Whose account does this text give?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose account this text gives</source>
      <translation>Cyfrif pwy y mae’r testun hwn yn ei roi</translation>
    </message>
    <message>
      <source>Whose mother, brother or partner is meant when the phrase does not say</source>
      <translation>Mam, brawd neu bartner pwy a olygir pan nad yw’r ymadrodd yn dweud</translation>
    </message>
    <message>
      <source>Whose view the drawing shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why is this as it should be?</source>
      <translation>Pam y mae hyn fel y dylai fod?</translation>
    </message>
    <message>
      <source>Why this is as it should be</source>
      <translation>Pam y mae hyn fel y dylai fod</translation>
    </message>
    <message>
      <source>Wider family not stated</source>
      <translation>Teulu ehangach heb ei nodi</translation>
    </message>
    <message>
      <source>Widowed</source>
      <translation>Gweddw</translation>
    </message>
    <message>
      <source>With somebody selected, one click adds a relative: the mother here, and the others below. The tip of each button names its key. If it could mean two things, you are asked; nothing is guessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withheld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withheld by an agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without an incident, the drawing opens as the family was on this date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without consent</source>
      <translation>Heb gydsyniad</translation>
    </message>
    <message>
      <source>Words of which it is not clear whom they mean. “She” and “they” are not counted as left to look at. Show or hide their marks.</source>
      <translation>Geiriau lle nad yw’n glir pwy maent yn ei olygu. Nid yw “hi” a “nhw” yn cael eu cyfrif ymhlith y rhai sydd ar ôl i edrych arnynt. Dangos neu guddio eu marciau.</translation>
    </message>
    <message>
      <source>Words that mean nobody of the family. Show or hide their marks.</source>
      <translation>Geiriau nad ydynt yn golygu neb o’r teulu. Dangos neu guddio eu marciau.</translation>
    </message>
    <message>
      <source>Words that mean somebody on the drawing. Show or hide their marks.</source>
      <translation>Geiriau sy’n golygu rhywun ar y llun. Dangos neu guddio eu marciau.</translation>
    </message>
    <message>
      <source>Words that mean somebody who is not on the drawing. Show or hide their marks.</source>
      <translation>Geiriau sy’n golygu rhywun nad yw ar y llun. Dangos neu guddio eu marciau.</translation>
    </message>
    <message>
      <source>Write ages into the symbols</source>
      <translation>Ysgrifennu oedrannau yn y symbolau</translation>
    </message>
    <message>
      <source>Write dates of birth and death with the names</source>
      <translation>Ysgrifennu dyddiadau geni a marw gyda’r enwau</translation>
    </message>
    <message>
      <source>Write names; without them labels such as Child K stay. This alone does not make a picture anonymous</source>
      <translation>Ysgrifennu enwau; hebddynt mae labeli megis Child K yn aros. Nid yw hyn ynddo’i hun yn gwneud llun yn ddienw</translation>
    </message>
    <message>
      <source>Write the chart of who lived where, and when, as PDF, PNG or SVG, or print it</source>
      <translation>Ysgrifennu’r siart o bwy oedd yn byw ble, a phryd, fel PDF, PNG neu SVG, neu ei argraffu</translation>
    </message>
    <message>
      <source>Write the drawing as PDF, PNG or SVG</source>
      <translation>Ysgrifennu’r llun fel PDF, PNG neu SVG</translation>
    </message>
    <message>
      <source>Write the findings as a web page or for Excel</source>
      <translation>Ysgrifennu’r canfyddiadau fel tudalen we neu ar gyfer Excel</translation>
    </message>
    <message>
      <source>Write the findings with their quotations and explanations, as a web page or for Excel</source>
      <translation>Ysgrifennu’r canfyddiadau gyda’u dyfyniadau a’u hesboniadau, fel tudalen we neu ar gyfer Excel</translation>
    </message>
    <message>
      <source>Write the sheet as a PDF file, to print or to put beside a report</source>
      <translation>Ysgrifennu’r dudalen fel ffeil PDF, i’w hargraffu neu ei rhoi wrth ochr adroddiad</translation>
    </message>
    <message>
      <source>Write the table as a web page or for Excel</source>
      <translation>Ysgrifennu’r tabl fel tudalen we neu ar gyfer Excel</translation>
    </message>
    <message>
      <source>Write the year of birth above the symbol on the left and that of death on the right</source>
      <translation>Ysgrifennu blwyddyn geni uwchben y symbol ar y chwith a blwyddyn marw ar y dde</translation>
    </message>
    <message>
      <source>Write “alleged”, “disputed” and the like; broken lines and question marks stay in any case</source>
      <translation>Ysgrifennu “honedig”, “dan anghydfod” ac ati; mae llinellau toredig a gofynodau’n aros beth bynnag</translation>
    </message>
    <message>
      <source>Written: {name}</source>
      <translation>Ysgrifennwyd: {name}</translation>
    </message>
    <message>
      <source>Years</source>
      <translation>Blynyddoedd</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ie</translation>
    </message>
    <message>
      <source>Your case is as it was.</source>
      <translation>Mae eich achos fel yr oedd.</translation>
    </message>
    <message>
      <source>Your case is still open as it was.</source>
      <translation>Mae eich achos yn dal ar agor fel yr oedd.</translation>
    </message>
    <message>
      <source>Your work is still open here, and an earlier file stays as it was. Try File ▸ Save as… with another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>&amp;Chwyddo i mewn</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Chwyddo &amp;allan</translation>
    </message>
    <message>
      <source>Zoom to &amp;selection</source>
      <translation>Chwyddo &amp;i’r dewis</translation>
    </message>
    <message>
      <source>a date that is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a place that nobody knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all agencies together</source>
      <translation>yr holl asiantaethau gyda’i gilydd</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>a %n arall</numerusform>
        <numerusform>a %n arall</numerusform>
        <numerusform>a %n arall</numerusform>
        <numerusform>a %n arall</numerusform>
        <numerusform>a %n arall</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more places</source>
      <translation>
        <numerusform>a %n o fannau eraill</numerusform>
        <numerusform>a %n o fannau eraill</numerusform>
        <numerusform>a %n o fannau eraill</numerusform>
        <numerusform>a %n o fannau eraill</numerusform>
        <numerusform>a %n o fannau eraill</numerusform>
      </translation>
    </message>
    <message>
      <source>and 1 more</source>
      <translation>ac 1 arall</translation>
    </message>
    <message>
      <source>and 1 more place</source>
      <translation>ac 1 man arall</translation>
    </message>
    <message>
      <source>any time</source>
      <translation>unrhyw bryd</translation>
    </message>
    <message>
      <source>as it is recorded, if it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date, or empty if not known</source>
      <translation>dyddiad, neu’n wag os nad yw’n hysbys</translation>
    </message>
    <message>
      <source>different</source>
      <translation>gwahanol</translation>
    </message>
    <message>
      <source>e.g. 3 May 2023; empty if not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e.g. great-aunt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>emotional abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>financial abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from the case</source>
      <translation>o’r achos</translation>
    </message>
    <message>
      <source>is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is the</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>local authority, e.g. Suffolk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than one category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name, if known</source>
      <translation>enw, os yn hysbys</translation>
    </message>
    <message>
      <source>name, or a label such as Child K</source>
      <translation>enw, neu label megis Child K</translation>
    </message>
    <message>
      <source>neglect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no findings</source>
      <translation>dim canfyddiadau</translation>
    </message>
    <message>
      <source>no households</source>
      <translation>dim aelwydydd</translation>
    </message>
    <message>
      <source>no marking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no people</source>
      <translation>neb</translation>
    </message>
    <message>
      <source>nobody is drawn yet</source>
      <translation>nid oes neb wedi’i lunio eto</translation>
    </message>
    <message>
      <source>nobody was placed by hand</source>
      <translation>ni osodwyd neb â llaw</translation>
    </message>
    <message>
      <source>not dated</source>
      <translation>heb ddyddiad</translation>
    </message>
    <message>
      <source>not known before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not stated</source>
      <translation>heb ei nodi</translation>
    </message>
    <message>
      <source>nothing is selected</source>
      <translation>nid oes dim wedi’i ddewis</translation>
    </message>
    <message>
      <source>nothing to take back</source>
      <translation>dim i’w ddadwneud</translation>
    </message>
    <message>
      <source>nothing was taken back</source>
      <translation>ni ddadwnaed dim</translation>
    </message>
    <message>
      <source>of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on</source>
      <translation>ar</translation>
    </message>
    <message>
      <source>pair of people</source>
      <translation>pâr o bobl</translation>
    </message>
    <message>
      <source>person</source>
      <translation>person</translation>
    </message>
    <message>
      <source>person or couple</source>
      <translation>person neu gwpl</translation>
    </message>
    <message>
      <source>person or two people</source>
      <translation>person neu ddau berson</translation>
    </message>
    <message>
      <source>physical abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>proposed from the text, not drawn yet</source>
      <translation>cynigiwyd o’r testun, heb ei lunio eto</translation>
    </message>
    <message>
      <source>select a pair of people first</source>
      <translation>dewiswch bâr o bobl yn gyntaf</translation>
    </message>
    <message>
      <source>select a person first</source>
      <translation>dewiswch berson yn gyntaf</translation>
    </message>
    <message>
      <source>select a person or couple first</source>
      <translation>dewiswch berson neu gwpl yn gyntaf</translation>
    </message>
    <message>
      <source>select a person or two people first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>select a {needs} first</source>
      <translation>dewiswch {needs} yn gyntaf</translation>
    </message>
    <message>
      <source>sexual abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since when</source>
      <translation>ers pryd</translation>
    </message>
    <message>
      <source>so far: {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the date shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>title</source>
      <translation>teitl</translation>
    </message>
    <message>
      <source>what is stated</source>
      <translation>yr hyn a nodwyd</translation>
    </message>
    <message>
      <source>whereabouts not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who to the child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with or to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{accounts}: {fact}</source>
      <translation>{accounts}: {fact}</translation>
    </message>
    <message>
      <source>{case} findings</source>
      <translation>{case} canfyddiadau</translation>
    </message>
    <message>
      <source>{case} homes over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{case} maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{case} who says what</source>
      <translation>{case} pwy sy’n dweud beth</translation>
    </message>
    <message>
      <source>{decided} of {total} decided</source>
      <translation>Penderfynwyd {decided} o {total}</translation>
    </message>
    <message>
      <source>{dots} dots per inch</source>
      <translation>{dots} dot y fodfedd</translation>
    </message>
    <message>
      <source>{gone} becomes part of {kept}. Relations, residences, other names and everything that was said of either are kept; what was said twice is said once. This can be undone in one step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{heading} ({number})</source>
      <translation>{heading} ({number})</translation>
    </message>
    <message>
      <source>{heading}, row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{heading}: read as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hidden}, on exported pages too. To show them, press {keys} again or click the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{how}; said by {name}.</source>
      <translation>{how}; dywedwyd gan {name}.</translation>
    </message>
    <message>
      <source>{item}: words of {size_without:.1f} pt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{left:,} of {total:,} mentions to look at</source>
      <translation>{left:,} o {total:,} o grybwylliadau i edrych arnynt</translation>
    </message>
    <message numerus="yes">
      <source>{name} was written, with %n findings.</source>
      <translation>
        <numerusform>Ysgrifennwyd {name}, gyda %n o ganfyddiadau.</numerusform>
        <numerusform>Ysgrifennwyd {name}, gyda %n o ganfyddiadau.</numerusform>
        <numerusform>Ysgrifennwyd {name}, gyda %n o ganfyddiadau.</numerusform>
        <numerusform>Ysgrifennwyd {name}, gyda %n o ganfyddiadau.</numerusform>
        <numerusform>Ysgrifennwyd {name}, gyda %n o ganfyddiadau.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} was written, with 1 finding.</source>
      <translation>Ysgrifennwyd {name}, gydag 1 canfyddiad.</translation>
    </message>
    <message>
      <source>{name} was written. It says that there is nothing to look at.</source>
      <translation>Ysgrifennwyd {name}. Dywed nad oes dim i edrych arno.</translation>
    </message>
    <message>
      <source>{number:,} words</source>
      <translation>{number:,} gair</translation>
    </message>
    <message>
      <source>{number} of the family not shown. Click to show them.</source>
      <translation>{number} o’r teulu heb eu dangos. Cliciwch i’w dangos.</translation>
    </message>
    <message>
      <source>{people} copied, as a picture, in sentences and as a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{severity}: {kind}</source>
      <translation>{severity}: {kind}</translation>
    </message>
    <message>
      <source>{sheets}. Smallest text: {size} pt.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{shown} of %n findings</source>
      <translation>
        <numerusform>{shown} o %n o ganfyddiadau</numerusform>
        <numerusform>{shown} o %n o ganfyddiadau</numerusform>
        <numerusform>{shown} o %n o ganfyddiadau</numerusform>
        <numerusform>{shown} o %n o ganfyddiadau</numerusform>
        <numerusform>{shown} o %n o ganfyddiadau</numerusform>
      </translation>
    </message>
    <message>
      <source>{shown} of 1 finding</source>
      <translation>{shown} o 1 canfyddiad</translation>
    </message>
    <message>
      <source>{state} ({number:,})</source>
      <translation>{state} ({number:,})</translation>
    </message>
    <message>
      <source>{tip}. Hidden now: {words}</source>
      <translation>{tip}. Ynghudd nawr: {words}</translation>
    </message>
    <message>
      <source>{title} – from {source}</source>
      <translation>{title} – o {source}</translation>
    </message>
    <message>
      <source>{title}[*] – Genogram</source>
      <translation>{title}[*] – Genogram</translation>
    </message>
    <message>
      <source>{weeks} weeks before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{weeks} weeks before the incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} (the text says more)</source>
      <translation>{what} (mae’r testun yn dweud mwy)</translation>
    </message>
    <message>
      <source>{who} are there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} from {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} from {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} is there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} leave {old} and live at {new} from {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} leave {old} on a date that is not known, and live at {new}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} leave {old}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} leaves {old} and lives at {new} from {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} leaves {old} on a date that is not known, and lives at {new}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} leaves {old}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} live at {new} from {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} lives at {new} from {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who}, at {place} from {date}: {how}. Their homes stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who}, {where}: from {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who}, {where}: until {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words} Replace?</source>
      <translation>{words} Disodli?</translation>
    </message>
    <message>
      <source>{words} to the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}. Writes: {applied}</source>
      <translation>{words}. Yn ysgrifennu: {applied}</translation>
    </message>
    <message>
      <source>{words}: select a {needs} first.</source>
      <translation>{words}: dewiswch {needs} yn gyntaf.</translation>
    </message>
    <message>
      <source>“mother Kelly Shaw b 1994” adds the mother, “Kelly + Dean, married 2015” makes a couple. What will be done is shown before you press Enter, and one undo takes it back. The question mark lists what can be said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” exists already. Replace it?</source>
      <translation>Mae “{name}” yn bodoli eisoes. Ei ddisodli?</translation>
    </message>
    <message>
      <source>“{name}” is not in {parent} now. It may have been moved or renamed, or its drive is not connected. Use Open to look for it, or “{remove}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is…</source>
      <translation>“{words}” yw…</translation>
    </message>
    <message>
      <source>“{words}” means nobody of the family.</source>
      <translation>Nid yw “{words}” yn golygu neb o’r teulu.</translation>
    </message>
    <message>
      <source>“{words}” means somebody who is not on the drawing.</source>
      <translation>Mae “{words}” yn golygu rhywun nad yw ar y llun.</translation>
    </message>
    <message>
      <source>“{words}” means {names}.</source>
      <translation>Mae “{words}” yn golygu {names}.</translation>
    </message>
  </context>
</TS>
