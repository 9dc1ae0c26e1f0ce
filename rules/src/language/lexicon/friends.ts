/** Words that are rightly spelt, and only look like one of ours with a letter wrong: "förlovning" is no "förlossning". */
export const friends = `
  särskil*, samskola*, utvecklingsstöd*, rullator*, ledsam*, ledsaga*, planering*, passering*, samarbetsavtal*, skolväg*, vördnad*, vårdande
  uppgång*, utgång*, familjeråd*, adapter*, välvård*, anklagar*, anlägg*, hackning*, häckning*, häftning*, hämtning*, hakning*, misstank*
  misstänk*, valdag*, vallag*, valtal*, kriminal*, antibiotisk*, blodkropp*, bloddropp*, förgyll*, förkolning*, förlisning*, förlovning*, förlöpning*
  hjärtinfart*, influens!, influenser*, injektion*, inspektion*, offerera*, operativ*, arabesk*, arabist*, flyktig*, invandr*, nyanlag*, nyanlade, pappersros*
  persik*, persisten*, permisk*, uppvisning*, utvinning*, utvikning*, arbetskö*, arbetslok*, arbetslust*, arbetslön*, arbetslag*, arbetslös!, bankkontor*, barnkonto*
  avlysning*, avlyssning*, hyresvärdinn*, uppsättning*, upptagning*, uppläggning*, uppslagning*, uppsugning*, uppvägning*, utsågning*, upplagning*, utmaning*
  uppmätning*, uthämtning*, utmålning*, uträkning*, uträttning*, utsättning*, utblandad*, uthyr*, uppbränd*, självgjord*, självscann*, vaneförest*, fördröj*
  föredra*, förför*, förnöj*, förhöj*, förtöj*, hedersvakt*, krängning*, budlista*, djurisk*, försämring*, konserver*, konverser*, konserter*, konverger*
  centerparitet*, komminister*, kommunit*, miljöparitet*, vänsterparitet*, fältherr*, fälttåg*, utbredning*, farlig*, faslig*, indicer*, narkotisk*, påverka!, påverkan
  påverkar, påverkas, påverkat, återval*, återhåll*, pornograf*, sensual*, väckning*, vrickning*, uppfattning*, uppfostr*, fackla*, trångbott, blåmarker*
`
