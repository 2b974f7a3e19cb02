import { chromium } from 'playwright';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for (const [lang,q] of [['fr','evaluation'],['en','convention']]) {
const p=await b.newPage();
await p.goto('http://127.0.0.1:8095/'+lang+'/'); await p.waitForLoadState('networkidle');
const s=await p.context().newCDPSession(p); await s.send('Network.enable');
const u=new Map(); s.on('Network.requestWillBeSent',e=>u.set(e.requestId,e.request.url));
let t=0; const g={};
s.on('Network.loadingFinished',e=>{const n=(u.get(e.requestId)||'?').replace('http://127.0.0.1:8095','');t+=e.encodedDataLength; const k=n.includes('fragment')?'fragment':n; g[k]=(g[k]||0)+e.encodedDataLength; g['n '+k]=(g['n '+k]||0)+1});
await p.locator('#header-search').focus(); await p.keyboard.type(q,{delay:120}); await p.waitForTimeout(1500);
console.log(q,t,g);
}
await b.close();
