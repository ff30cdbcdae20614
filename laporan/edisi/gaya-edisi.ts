/** Style of the edition: the tones of the site, readable at 360 px, on paper, and in grey. */
export const GAYA_EDISI = `
:root{--tinta:#12211f;--tinta2:#3b4a47;--garis:#dcd7c9;--hutan:#0f4c44;--hutan-muda:#e3efeb;--emas:#b57708;--emas-muda:#fbf1da;--emas-teks:#6b4600;--bata:#b4471f;--bata-muda:#fbe9df;--bata-teks:#8a3110}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#faf8f2;color:var(--tinta);font:500 16px/1.5 'Plus Jakarta Sans',system-ui,'Segoe UI',Roboto,Arial,sans-serif}
a{color:#0b5a4d}
a:focus-visible{outline:3px solid var(--emas);outline-offset:2px}
.contoh{background:repeating-linear-gradient(-45deg,#fbf1da 0 14px,#f6e6bf 14px 28px);color:var(--emas-teks);font-weight:700;text-align:center;padding:6px 16px;font-size:15px}
.atas,main,footer.bawah{max-width:1080px;margin:0 auto;padding:0 24px}
.atas{padding-top:36px}
h1{font-size:36px;line-height:1.15;margin:0 0 8px;font-weight:800;letter-spacing:-.01em}
h2{font-size:24px;line-height:1.22;margin:0 0 6px;font-weight:800}
h3{font-size:17px;margin:20px 0 6px;font-weight:700}
p{margin:0 0 10px}
.sub{color:var(--tinta2)}
nav{background:#fff;border:1px solid var(--garis);border-radius:14px;padding:18px 24px;margin:24px 0}
nav ol{margin:6px 0 0;padding-left:26px;columns:2;column-gap:36px}
nav li{break-inside:avoid;padding:3px 0}
nav p{margin:12px 0 0;line-height:2}
.tempat-nav a{display:inline-block;margin-right:14px}
section{background:#fff;border:1px solid var(--garis);border-radius:14px;padding:22px 24px 16px;margin:0 0 18px;scroll-margin-top:12px}
section:target{outline:3px solid var(--hutan)}
.label{color:var(--hutan);font-weight:700;font-size:15px;margin:0 0 4px}
.kaki{border-top:1px solid var(--garis);margin-top:16px;padding-top:8px;font-size:14px;color:var(--tinta2);display:flex;gap:6px 14px;flex-wrap:wrap;justify-content:space-between}
.tanda{display:inline-block;background:var(--emas-muda);color:var(--emas-teks);border:1px solid var(--emas);border-radius:5px;padding:0 7px;font-weight:800;font-size:13px}
.kepala{font-size:20px;line-height:1.4}
.buruk{color:var(--bata-teks);font-weight:700}.baik{color:var(--hutan);font-weight:700}.waspada{color:var(--emas-teks);font-weight:700}.angka{font-weight:700}
.kotak{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:14px;margin:14px 0 4px}
.kotak>div{border:1.5px solid var(--tinta);border-radius:12px;padding:12px 16px}
.kotak p{margin:0;font-size:15px}

.kotak .besar{font-size:40px;font-weight:800;line-height:1.2}
.gulir{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--tinta2);font-size:15px;padding-bottom:4px}
th,td{text-align:left;padding:6px 10px 6px 0;border-top:1px solid var(--garis);vertical-align:top}
thead th{border-top:0;font-size:14px;color:var(--tinta2);vertical-align:bottom}
.kanan{text-align:right;padding-left:12px}
td:last-child,th:last-child{padding-right:0}
td.kanan:not(:last-child){padding-right:18px}
td.kanan,th.kanan{white-space:nowrap}
thead th.kanan{white-space:normal}
.batang{display:block;height:14px;min-width:2px;border-radius:3px;background:var(--hutan)}
.batang.s-buruk{background:var(--bata)}.batang.s-waspada{background:var(--emas)}.batang.s-kosong{background:none;border:1px dashed var(--tinta2);width:40px!important}
td.b{width:40%;padding-top:11px}
td.s-baik{background:var(--hutan-muda)}td.s-waspada{background:var(--emas-muda)}td.s-buruk{background:var(--bata-muda)}
svg{display:block;width:100%;height:auto}
.peta{max-width:820px;margin:8px auto}
.peta a:hover path,.peta a:focus path{stroke:#000;stroke-width:2.5}
.grafik{max-width:900px;margin:8px 0}
details{margin:10px 0}
summary{cursor:pointer;font-weight:700;color:#0b5a4d}
ul{margin:4px 0 8px;padding-left:22px}
.lewati{position:absolute;left:-9999px}.lewati:focus{position:static}
footer.bawah{padding:8px 24px 40px;color:var(--tinta2);font-size:14px}
@media(max-width:640px){h1{font-size:28px}h2{font-size:21px}nav ol{columns:1}.atas,main,footer.bawah{padding-left:14px;padding-right:14px}section{padding:16px 14px 12px}.peta svg{min-width:560px}.grafik svg{min-width:520px}.kotak .besar{font-size:34px}.lebar table{min-width:560px}td.b{width:24%}}
@media print{@page{size:A4;margin:14mm}body{background:#fff;font-size:11pt}.atas,main,footer.bawah{max-width:none;padding:0}section,nav{border:0;border-top:1.5px solid var(--tinta);border-radius:0;padding:10px 0}section{break-inside:avoid}section.panjang{break-inside:auto}thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}.contoh,.batang,td,.tanda{-webkit-print-color-adjust:exact;print-color-adjust:exact}section:target{outline:0}.kembali{display:none}details{display:none}.label{break-after:avoid}}
`
