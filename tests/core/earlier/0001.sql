-- A whole simulated day as schema 1 left it: invented people, their data sealed. Never edited.
BEGIN TRANSACTION;
CREATE TABLE account_move (
  from_account TEXT NOT NULL,
  to_account TEXT NOT NULL,
  PRIMARY KEY (from_account, to_account)
);
INSERT INTO "account_move" VALUES('outside','quarantine');
INSERT INTO "account_move" VALUES('quarantine','store');
INSERT INTO "account_move" VALUES('quarantine','returned');
INSERT INTO "account_move" VALUES('store','tray');
INSERT INTO "account_move" VALUES('tray','store');
INSERT INTO "account_move" VALUES('tray','good');
INSERT INTO "account_move" VALUES('tray','spoiled');
INSERT INTO "account_move" VALUES('tray','sample');
INSERT INTO "account_move" VALUES('store','sample');
INSERT INTO "account_move" VALUES('quarantine','sample');
INSERT INTO "account_move" VALUES('good','spoiled');
INSERT INTO "account_move" VALUES('spoiled','destroyed');
INSERT INTO "account_move" VALUES('sample','destroyed');
INSERT INTO "account_move" VALUES('store','destroyed');
INSERT INTO "account_move" VALUES('store','returned');
INSERT INTO "account_move" VALUES('store','missing');
INSERT INTO "account_move" VALUES('tray','missing');
INSERT INTO "account_move" VALUES('found','store');
INSERT INTO "account_move" VALUES('found','tray');
CREATE TABLE audit (
  seq BIGINT PRIMARY KEY CHECK (seq > 0),
  at BIGINT NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  actor TEXT NOT NULL,
  second_actor TEXT NOT NULL,
  body TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
);
INSERT INTO "audit" VALUES(1,1727653200000005,'2024-09-30','request.asked','Q-240930-01','0417','','{"blank":"kawasaki-hkn-3","needed_by":"2024-09-30","sheets":500}','0000000000000000000000000000000000000000000000000000000000000000','95472aa8446b0b75ff1ef5354f5308733e68c16fb0babe95deacf67d6f6241ab');
INSERT INTO "audit" VALUES(2,1727653200000008,'2024-09-30','request.approved','Q-240930-01','0102','','{"approval":"A-H1"}','95472aa8446b0b75ff1ef5354f5308733e68c16fb0babe95deacf67d6f6241ab','984c29ff036045f0f71a709a07fce94c5e55cd84f97badb9d30c444a97fedd2f');
INSERT INTO "audit" VALUES(3,1727653200000011,'2024-09-30','delivery.announced','D-240930-01','0417','','{"boxes":1,"note":"N-H1","request":"Q-240930-01","says":"kawasaki-hkn-3","sheets_per_box":500}','984c29ff036045f0f71a709a07fce94c5e55cd84f97badb9d30c444a97fedd2f','8b1d356fcc4cd5fed135957dd3f8bdbeb415b185fef16b38c111b73eaf618f13');
INSERT INTO "audit" VALUES(4,1727653200000014,'2024-09-30','box.scanned','D-240930-01','0417','','{"box":"L-240930-01/001","movements":[{"box":"L-240930-01/001","from":"outside","seq":1,"sheets":500,"to":"quarantine"}],"says":"kawasaki-hkn-3"}','8b1d356fcc4cd5fed135957dd3f8bdbeb415b185fef16b38c111b73eaf618f13','d83c729512a3f7e7a4ff472b821a3c6fe090d858def05e36de00ec1433676e6c');
INSERT INTO "audit" VALUES(5,1727653200000017,'2024-09-30','mark.scanned','D-240930-01','0417','','{"box":"L-240930-01/001","says":"kawasaki-hkn-3"}','d83c729512a3f7e7a4ff472b821a3c6fe090d858def05e36de00ec1433676e6c','29ecd0f79d6b6a6a978a4b2cdd1aff025c03c5d076541fa55f470d11c40d5118');
INSERT INTO "audit" VALUES(6,1727653200000020,'2024-09-30','lot.inspected','D-240930-01','0102','','{"lots":["L-240930-01"],"movements":[{"box":"L-240930-01/001","from":"quarantine","seq":2,"sheets":500,"to":"store"}]}','29ecd0f79d6b6a6a978a4b2cdd1aff025c03c5d076541fa55f470d11c40d5118','3f88fae6d132d88c8804faeed108f424a2fee98dba058d01ac48414f120bfbec');
INSERT INTO "audit" VALUES(7,1727653200000024,'2024-09-30','job.imported','J-240930-01','0417','','{"blank_type":"kawasaki-hkn-3","data_day":"2024-09-30","file":"61b100d22a566fa1c7a4adb6bea37865cd4e98ded90b89d9e67aabc06433093f","households":7,"issue_day":"2024-10-01","mapping":"kawasaki-hkn","pieces":8}','3f88fae6d132d88c8804faeed108f424a2fee98dba058d01ac48414f120bfbec','f9bd868bfd6a95b44d9f44e10bfff15892a4bffc5cc985b24d2e20d4ef0d37de');
INSERT INTO "audit" VALUES(8,1727653200000027,'2024-09-30','job.released','J-240930-01','0102','','{"pieces":8,"setting":"8797f8095956ff4b68c0e4c7322cda1a9d0598ab793fde75bfcd80cb30bc070a"}','f9bd868bfd6a95b44d9f44e10bfff15892a4bffc5cc985b24d2e20d4ef0d37de','30d24acda9929153f988c00977c1b5f03e637b7cdbbfe6d7c698c908367e5afb');
INSERT INTO "audit" VALUES(9,1727653200000030,'2024-09-30','box.opened','L-240930-01/001','0417','','{}','30d24acda9929153f988c00977c1b5f03e637b7cdbbfe6d7c698c908367e5afb','c23eb6c2a5ed88c740c86a5f59b998720e8ada6ea1a414ddcd805e50029b2e7d');
INSERT INTO "audit" VALUES(10,1727653200000033,'2024-09-30','tray.loaded','T-240930-01','0417','','{"box":"L-240930-01/001","job":"J-240930-01","movements":[{"box":"L-240930-01/001","from":"store","seq":3,"sheets":20,"to":"tray"}],"tray":"printer-1/1"}','c23eb6c2a5ed88c740c86a5f59b998720e8ada6ea1a414ddcd805e50029b2e7d','d8025aa3ff0d5f53ab4f58d7d456ca880367d46ce01b35bf6ee902cdfa222f2a');
INSERT INTO "audit" VALUES(11,1727653200000037,'2024-09-30','run.started','J-240930-01-R01','0417','','{"load":"T-240930-01"}','d8025aa3ff0d5f53ab4f58d7d456ca880367d46ce01b35bf6ee902cdfa222f2a','efc0f7c84f180f70e0c75053329b33dc613bc1aa3ebc4f0f091625d948ec6d4b');
INSERT INTO "audit" VALUES(12,1727653200000040,'2024-09-30','chunk.permitted','J-240930-01-R01','0417','','{"chunk":"7db70526-J-240930-01-R01-C001-11fa33c4","load":"T-240930-01","sheets":1}','efc0f7c84f180f70e0c75053329b33dc613bc1aa3ebc4f0f091625d948ec6d4b','113ee3f3b9fe01a057e1d3a92b0b877ee53d70767d2a965cd305d67261c82897');
INSERT INTO "audit" VALUES(13,1727653200000041,'2024-09-30','chunk.submitted','7db70526-J-240930-01-R01-C001-11fa33c4','0417','','{"artefact":"66d9b4240a719d0ad4e6bfd288892c0a745e7ac15a726a398ddb27f5975f1e17"}','113ee3f3b9fe01a057e1d3a92b0b877ee53d70767d2a965cd305d67261c82897','b667c54fb00fa26013b831dc650f74849bdd75c679ebbd11599925fd1ee28be5');
INSERT INTO "audit" VALUES(14,1727653200000042,'2024-09-30','chunk.counted','7db70526-J-240930-01-R01-C001-11fa33c4','0417','','{"movements":[{"box":"L-240930-01/001","from":"tray","seq":4,"sheets":1,"to":"good"}],"sheets":1}','b667c54fb00fa26013b831dc650f74849bdd75c679ebbd11599925fd1ee28be5','f6530660145bcb09da668a0ae46f8201cf7348e7d4a876f84fab33963d2f4a2e');
INSERT INTO "audit" VALUES(15,1727653200000045,'2024-09-30','run.first-article','J-240930-01-R01','0417','','{"sheet":"DP2409300100000101W"}','f6530660145bcb09da668a0ae46f8201cf7348e7d4a876f84fab33963d2f4a2e','e21430f579f28419d89b67e5cf0916b48167869a86b63149be5ca8c2ed977759');
INSERT INTO "audit" VALUES(16,1727653200000049,'2024-09-30','chunk.permitted','J-240930-01-R01','0417','','{"chunk":"7db70526-J-240930-01-R01-C002-5c18f27b","load":"T-240930-01","sheets":7}','e21430f579f28419d89b67e5cf0916b48167869a86b63149be5ca8c2ed977759','b29141abccdb1ae015a8cd00027c0a802a1c34a3e0c44885fb8ea5c76d32b84b');
INSERT INTO "audit" VALUES(17,1727653200000050,'2024-09-30','chunk.submitted','7db70526-J-240930-01-R01-C002-5c18f27b','0417','','{"artefact":"9dda88911f09bbb25840009c42e3ae8ca7457ad0b69235c4b869e4a143a797ff"}','b29141abccdb1ae015a8cd00027c0a802a1c34a3e0c44885fb8ea5c76d32b84b','7ae6d9bed755e149876ce8d8e8c57ebcc88ed69c715415aa28030984e6cd015e');
INSERT INTO "audit" VALUES(18,1727653200000051,'2024-09-30','refused','7db70526-J-240930-01-R01-C002-5c18f27b','0417','','{"act":"chunk.doubtful","doubtful":7,"load-ended-by":"jam","refusal":{"code":"LOAD_VOID","loaded":{"en":"a sheet jammed","ja":"紙詰まりです"},"number":205,"required":{"en":"7 sheets settled one by one","ja":"7枚を1枚ずつ確定"}}}','7ae6d9bed755e149876ce8d8e8c57ebcc88ed69c715415aa28030984e6cd015e','030c9dc27fc6c7618c29d96fb816f6c457f237f002405543679b08ea535c46ff');
INSERT INTO "audit" VALUES(19,1727653200000059,'2024-09-30','refused','printer-1/1','0417','','{"act":"run.started","refusal":{"code":"LOAD_VOID","loaded":{"en":"a sheet jammed","ja":"紙詰まりです"},"number":205,"required":{"en":"a box label scanned now","ja":"今読んだ箱ラベル"}}}','030c9dc27fc6c7618c29d96fb816f6c457f237f002405543679b08ea535c46ff','cf7bd04363ddd448f64ec1a4c4c994a7fdfd2c86a6ec1416975f9c6a9cd0a9a4');
INSERT INTO "audit" VALUES(20,1727653200000063,'2024-09-30','refused','J-240930-01','0102','','{"act":"job.handed-over","refusal":{"code":"DOUBTFUL_SHEETS_OPEN","loaded":{"en":"7 people''s in doubt","ja":"7名分が不明"},"number":407,"required":{"en":"documents all scanned and settled","ja":"すべて読んで確定した書類"}}}','cf7bd04363ddd448f64ec1a4c4c994a7fdfd2c86a6ec1416975f9c6a9cd0a9a4','93497efbbf4db5211e6f19a7134e34f55b9f77ed3605715796d0764abf80ddac');
INSERT INTO "audit" VALUES(21,1727653200000071,'2024-09-30','refused','J-240930-01-R01','0102','','{"act":"run.settled","refusal":{"code":"WITNESSES_DISAGREE","loaded":{"en":"3 sheets","ja":"3枚"},"number":413,"required":{"en":"4 sheets","ja":"4枚"}}}','93497efbbf4db5211e6f19a7134e34f55b9f77ed3605715796d0764abf80ddac','d3b50331832fce1e671a731655dccaab8fab931671e0ca285be169fae503fe44');
INSERT INTO "audit" VALUES(22,1727653200000081,'2024-09-30','run.settled','J-240930-01-R01','0102','','{"good":3,"movements":[{"box":"L-240930-01/001","from":"tray","seq":5,"sheets":3,"to":"good"},{"box":"L-240930-01/001","from":"tray","seq":6,"sheets":1,"to":"spoiled"}],"not-printed":4,"spoiled":1}','d3b50331832fce1e671a731655dccaab8fab931671e0ca285be169fae503fe44','5cba3f4eea73aaee4a9e0d635ce611e5cc392d4e95e1fe372e01c4f453142457');
INSERT INTO "audit" VALUES(23,1727653200000089,'2024-09-30','tray.unloaded','printer-1/1','0417','','{"box":"L-240930-01/001","counted":15,"load":"T-240930-01","movements":[{"box":"L-240930-01/001","from":"tray","seq":7,"sheets":15,"to":"store"}]}','5cba3f4eea73aaee4a9e0d635ce611e5cc392d4e95e1fe372e01c4f453142457','531068581910fd4db9402b32ce02a3b90acc8f84c0628e72e2ad838e9a69cab6');
INSERT INTO "audit" VALUES(24,1727653200000092,'2024-09-30','tray.loaded','T-240930-02','0417','','{"box":"L-240930-01/001","job":"J-240930-01","movements":[{"box":"L-240930-01/001","from":"store","seq":8,"sheets":12,"to":"tray"}],"tray":"printer-1/1"}','531068581910fd4db9402b32ce02a3b90acc8f84c0628e72e2ad838e9a69cab6','ae4c7b5fee0b8cdfa4a5a00fa200c663f1679c4404582b1b0e636c0b3c66ef70');
INSERT INTO "audit" VALUES(25,1727653200000095,'2024-09-30','run.started','J-240930-01-R02','0417','','{"load":"T-240930-02"}','ae4c7b5fee0b8cdfa4a5a00fa200c663f1679c4404582b1b0e636c0b3c66ef70','58d5ebd98d36e7ebca8a7390f1ca802c5ee4ad58fca3b42a69fd974237e331d4');
INSERT INTO "audit" VALUES(26,1727653200000098,'2024-09-30','chunk.permitted','J-240930-01-R02','0417','','{"chunk":"7db70526-J-240930-01-R02-C001-33189459","load":"T-240930-02","sheets":1}','58d5ebd98d36e7ebca8a7390f1ca802c5ee4ad58fca3b42a69fd974237e331d4','332ae377a5b42c039cfc21da917a48ffd290982321c5810312353480ba228ea1');
INSERT INTO "audit" VALUES(27,1727653200000099,'2024-09-30','chunk.submitted','7db70526-J-240930-01-R02-C001-33189459','0417','','{"artefact":"62dc5b8150eb711262355fa755185f6e737b180aed1b2db6aff7236937efcaad"}','332ae377a5b42c039cfc21da917a48ffd290982321c5810312353480ba228ea1','e14d3aa2f274d1774d10576adc5f6e0819d905f5ff026b7a43b1ce6c8c2b4a07');
INSERT INTO "audit" VALUES(28,1727653200000100,'2024-09-30','chunk.counted','7db70526-J-240930-01-R02-C001-33189459','0417','','{"movements":[{"box":"L-240930-01/001","from":"tray","seq":9,"sheets":1,"to":"good"}],"sheets":1}','e14d3aa2f274d1774d10576adc5f6e0819d905f5ff026b7a43b1ce6c8c2b4a07','642d74ae7085eed952d9a5a6f254ed8cc7fe8d7661a67c20a8d16800141d7fed');
INSERT INTO "audit" VALUES(29,1727653200000103,'2024-09-30','run.first-article','J-240930-01-R02','0417','','{"sheet":"DP2409300100000502X"}','642d74ae7085eed952d9a5a6f254ed8cc7fe8d7661a67c20a8d16800141d7fed','7003df20dc7cc3d4a296fa50a7584f45c226169633c75216458b0356749bd595');
INSERT INTO "audit" VALUES(30,1727653200000106,'2024-09-30','chunk.permitted','J-240930-01-R02','0417','','{"chunk":"7db70526-J-240930-01-R02-C002-ceae4350","load":"T-240930-02","sheets":3}','7003df20dc7cc3d4a296fa50a7584f45c226169633c75216458b0356749bd595','d0aff5ae9db68c6d1639f983b5575913f88fe488b0ca56f8ba31dbd82c892fd2');
INSERT INTO "audit" VALUES(31,1727653200000107,'2024-09-30','chunk.submitted','7db70526-J-240930-01-R02-C002-ceae4350','0417','','{"artefact":"a1c3e9c35b4ac7cf53487a6ec6b9525b0b33313fce7437035bd339db9ad6f810"}','d0aff5ae9db68c6d1639f983b5575913f88fe488b0ca56f8ba31dbd82c892fd2','1ec4a66934d51e851bf7c815d854d302a6bdf5f641abc8d0947e523417f91116');
INSERT INTO "audit" VALUES(32,1727653200000108,'2024-09-30','chunk.counted','7db70526-J-240930-01-R02-C002-ceae4350','0417','','{"movements":[{"box":"L-240930-01/001","from":"tray","seq":10,"sheets":3,"to":"good"}],"sheets":3}','1ec4a66934d51e851bf7c815d854d302a6bdf5f641abc8d0947e523417f91116','0ae09c214d8a3e438da43f12b856123be025d525b07a1c745518b794be62acf9');
INSERT INTO "audit" VALUES(33,1727653200000109,'2024-09-30','run.finished','J-240930-01-R02','0417','','{}','0ae09c214d8a3e438da43f12b856123be025d525b07a1c745518b794be62acf9','e720de5066f802b34612650b85a861414622af04f4c7640c11746ff47a3f127c');
INSERT INTO "audit" VALUES(34,1727653200000112,'2024-09-30','sheet.read','DP2409300100000101W','0417','','{}','e720de5066f802b34612650b85a861414622af04f4c7640c11746ff47a3f127c','96fb548cdc21322f4bd98a9d04a0f253a698c0051c6116a6c9f716ba59d792ef');
INSERT INTO "audit" VALUES(35,1727653200000113,'2024-09-30','sheet.read','DP2409300100000201O','0417','','{}','96fb548cdc21322f4bd98a9d04a0f253a698c0051c6116a6c9f716ba59d792ef','112a04979dba8fe0d8e50703bd801c9a56e4885f4d5e199c523c4fafe80c1f69');
INSERT INTO "audit" VALUES(36,1727653200000114,'2024-09-30','sheet.read','DP2409300100000301G','0417','','{}','112a04979dba8fe0d8e50703bd801c9a56e4885f4d5e199c523c4fafe80c1f69','526b7bb5698a84730ffd14f0191496330fbbed0366d3185d2b2de5a8679dbc78');
INSERT INTO "audit" VALUES(37,1727653200000115,'2024-09-30','sheet.read','DP24093001000004018','0417','','{}','526b7bb5698a84730ffd14f0191496330fbbed0366d3185d2b2de5a8679dbc78','407306dca92ae37dfb9cf851c53e97ca6514f6f09d27c1c5fe28d57150e251db');
INSERT INTO "audit" VALUES(38,1727653200000116,'2024-09-30','sheet.read','DP2409300100000502X','0417','','{}','407306dca92ae37dfb9cf851c53e97ca6514f6f09d27c1c5fe28d57150e251db','e82a7daeb28b05df5f1f03ce4c0782ff63db15d7ca37924d201e07f47874380f');
INSERT INTO "audit" VALUES(39,1727653200000117,'2024-09-30','sheet.read','DP2409300100000602R','0417','','{}','e82a7daeb28b05df5f1f03ce4c0782ff63db15d7ca37924d201e07f47874380f','db10a84d10bf532b103f63b66b3c3ee41f40360681223bb4a9bf5445d81e68c8');
INSERT INTO "audit" VALUES(40,1727653200000118,'2024-09-30','sheet.read','DP2409300100000702J','0417','','{}','db10a84d10bf532b103f63b66b3c3ee41f40360681223bb4a9bf5445d81e68c8','ffaa9477d6de3e4eace50c0957a1f9635dca170d7277d3861979b6484938cef3');
INSERT INTO "audit" VALUES(41,1727653200000119,'2024-09-30','sheet.read','DP2409300100000802B','0417','','{}','ffaa9477d6de3e4eace50c0957a1f9635dca170d7277d3861979b6484938cef3','de1e4f6b429c103f5d7594970cf388df8c7b1067918fafc3e09d8329d62c870e');
INSERT INTO "audit" VALUES(42,1727653200000122,'2024-09-30','tray.unloaded','printer-1/1','0417','','{"box":"L-240930-01/001","counted":8,"load":"T-240930-02","movements":[{"box":"L-240930-01/001","from":"tray","seq":11,"sheets":8,"to":"store"}]}','de1e4f6b429c103f5d7594970cf388df8c7b1067918fafc3e09d8329d62c870e','22c2ac6a22ea1e43a1a437954e14955397f5325f8fe1ca878021edf2bdbc1e8c');
INSERT INTO "audit" VALUES(43,1727653200000129,'2024-09-30','stock.counted','L-240930-01/001','0417','','{"account":"store","book":491,"found":491,"seen":"kawasaki-hkn-3"}','22c2ac6a22ea1e43a1a437954e14955397f5325f8fe1ca878021edf2bdbc1e8c','cb73d2e924fbe83682a9d2d358788b6bd0e8b3140190ca8f7493a4da6c4d6d7f');
INSERT INTO "audit" VALUES(44,1727653200000133,'2024-09-30','day.reconciled','2024-09-30','0102','','{"differences":2,"report":"8b025360c9068765e45c7c9bfc05e725eeda70c04adf61adc53a812f61b6b64e","version":1}','cb73d2e924fbe83682a9d2d358788b6bd0e8b3140190ca8f7493a4da6c4d6d7f','8ad1986a45b7ed27255c22fb135e6f056589c3feab9a8c409e7ccf8dd2bddf0f');
INSERT INTO "audit" VALUES(45,1727653200000138,'2024-09-30','difference.explained','2024-09-30','0102','','{"difference":"witnesses-disagree:printer-1:impressions","differences":1,"owner":"0417","report":"69d98fdc86c74ed86d46d3353bae86ca15a2409e59f9afa5a14e1475003a586b","version":2}','8ad1986a45b7ed27255c22fb135e6f056589c3feab9a8c409e7ccf8dd2bddf0f','0048abb1d2803cc9a077c4e08a49273064c3520dd8fe4fd9df70149c3eaf09ad');
INSERT INTO "audit" VALUES(46,1727653200000142,'2024-09-30','difference.explained','2024-09-30','0102','','{"difference":"witnesses-disagree:printer-1:counter","differences":0,"owner":"0417","report":"129961b2e89cef3b6edb7e1e0257d3369239d846f3e00e714ea5cbb5cef34e05","version":3}','0048abb1d2803cc9a077c4e08a49273064c3520dd8fe4fd9df70149c3eaf09ad','b36db52b8d5c355f55751b4ce012e536f1b788b7500c7e3beede88ac5eb8327e');
INSERT INTO "audit" VALUES(47,1727653200000149,'2024-09-30','stock.counted','L-240930-01/001','0417','','{"account":"store","book":491,"found":491,"seen":"kawasaki-hkn-3"}','b36db52b8d5c355f55751b4ce012e536f1b788b7500c7e3beede88ac5eb8327e','e21d4521fdc7eda635a134218f3eedd138d25a9e6e8daa1453018227069c3ed0');
INSERT INTO "audit" VALUES(48,1727653200000153,'2024-09-30','day.reconciled','2024-09-30','0102','','{"differences":0,"report":"17756630355e7fbafd59b831afa247223bb6d529b485331b022b21df475db300","version":4}','e21d4521fdc7eda635a134218f3eedd138d25a9e6e8daa1453018227069c3ed0','7419c9f257db22d743b44885883b6f46b7bde7db84bd0f7b8b33aa133059c9ec');
INSERT INTO "audit" VALUES(49,1727653200000157,'2024-09-30','day.signed','2024-09-30','0417','','{"report":"17756630355e7fbafd59b831afa247223bb6d529b485331b022b21df475db300","sealed":false}','7419c9f257db22d743b44885883b6f46b7bde7db84bd0f7b8b33aa133059c9ec','6eed4eb426d8e45825793f27eea9c3e9baa4ba5983dca9d8508fbe6a90fc145e');
INSERT INTO "audit" VALUES(50,1727653200000161,'2024-09-30','day.signed','2024-09-30','0102','','{"report":"17756630355e7fbafd59b831afa247223bb6d529b485331b022b21df475db300","sealed":true}','6eed4eb426d8e45825793f27eea9c3e9baa4ba5983dca9d8508fbe6a90fc145e','6ed8ccd433b7e4d302d16f46a043d400427fc76fa0b665094a13c90eea155f80');
CREATE TABLE balance (
  box TEXT NOT NULL REFERENCES box (id),
  account TEXT NOT NULL,
  sheets BIGINT NOT NULL CHECK (sheets >= 0),
  last_seq BIGINT NOT NULL,
  PRIMARY KEY (box, account)
);
INSERT INTO "balance" VALUES('L-240930-01/001','quarantine',0,2);
INSERT INTO "balance" VALUES('L-240930-01/001','outside',500,1);
INSERT INTO "balance" VALUES('L-240930-01/001','store',491,11);
INSERT INTO "balance" VALUES('L-240930-01/001','tray',0,11);
INSERT INTO "balance" VALUES('L-240930-01/001','good',8,10);
INSERT INTO "balance" VALUES('L-240930-01/001','spoiled',1,6);
CREATE TABLE blank_type (
  id TEXT PRIMARY KEY,
  insurer TEXT NOT NULL,
  kind TEXT NOT NULL,
  edition BIGINT NOT NULL CHECK (edition > 0),
  UNIQUE (insurer, kind, edition)
);
INSERT INTO "blank_type" VALUES('kawasaki-hkn-3','145011','hihokensha-sho',3);
INSERT INTO "blank_type" VALUES('kawasaki-skk-1','145011','shikaku-kakuninsho',1);
INSERT INTO "blank_type" VALUES('kawasaki-osh-1','145011','shikaku-oshirase',1);
INSERT INTO "blank_type" VALUES('midori-hkn-2','149997','hihokensha-sho',2);
INSERT INTO "blank_type" VALUES('midori-skk-1','149997','shikaku-kakuninsho',1);
CREATE TABLE box (
  id TEXT PRIMARY KEY,
  lot TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  number BIGINT NOT NULL CHECK (number > 0),
  declared_sheets BIGINT NOT NULL CHECK (declared_sheets > 0),
  label_digest TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (lot, number),
  UNIQUE (id, lot, blank_type),
  FOREIGN KEY (lot, blank_type) REFERENCES lot (id, blank_type)
);
INSERT INTO "box" VALUES('L-240930-01/001','L-240930-01','kawasaki-hkn-3',1,500,'0211493308c87f1524ba161fc5dfb96ec851b2e5b8d9c24b279109e95ca9cb4f','opened',4);
CREATE TABLE chunk (
  key TEXT PRIMARY KEY,
  run TEXT NOT NULL,
  job TEXT NOT NULL,
  load TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  number BIGINT NOT NULL CHECK (number > 0),
  sheets BIGINT NOT NULL CHECK (sheets BETWEEN 1 AND 50),
  expires BIGINT NOT NULL,
  artefact TEXT,
  state TEXT NOT NULL,
  impressions BIGINT,
  counter_before BIGINT,
  counter_after BIGINT,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (run, number),
  FOREIGN KEY (run, job, load, blank_type) REFERENCES run (id, job, load, blank_type)
);
INSERT INTO "chunk" VALUES('7db70526-J-240930-01-R01-C001-11fa33c4','J-240930-01-R01','J-240930-01','T-240930-01','kawasaki-hkn-3',1,1,1727653500000040,'66d9b4240a719d0ad4e6bfd288892c0a745e7ac15a726a398ddb27f5975f1e17','counted',1,0,1,12);
INSERT INTO "chunk" VALUES('7db70526-J-240930-01-R01-C002-5c18f27b','J-240930-01-R01','J-240930-01','T-240930-01','kawasaki-hkn-3',2,7,1727653500000049,'9dda88911f09bbb25840009c42e3ae8ca7457ad0b69235c4b869e4a143a797ff','settled',3,1,4,16);
INSERT INTO "chunk" VALUES('7db70526-J-240930-01-R02-C001-33189459','J-240930-01-R02','J-240930-01','T-240930-02','kawasaki-hkn-3',1,1,1727653500000098,'62dc5b8150eb711262355fa755185f6e737b180aed1b2db6aff7236937efcaad','counted',1,4,5,26);
INSERT INTO "chunk" VALUES('7db70526-J-240930-01-R02-C002-ceae4350','J-240930-01-R02','J-240930-01','T-240930-02','kawasaki-hkn-3',2,3,1727653500000106,'a1c3e9c35b4ac7cf53487a6ec6b9525b0b33313fce7437035bd339db9ad6f810','counted',3,5,8,30);
CREATE TABLE day (
  day TEXT PRIMARY KEY,
  state TEXT NOT NULL
);
INSERT INTO "day" VALUES('2024-09-30','sealed');
CREATE TABLE day_signature (
  day TEXT NOT NULL,
  version BIGINT NOT NULL,
  badge TEXT NOT NULL,
  report_hash TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (day, version, badge)
);
INSERT INTO "day_signature" VALUES('2024-09-30',4,'0417','17756630355e7fbafd59b831afa247223bb6d529b485331b022b21df475db300',49);
INSERT INTO "day_signature" VALUES('2024-09-30',4,'0102','17756630355e7fbafd59b831afa247223bb6d529b485331b022b21df475db300',50);
CREATE TABLE day_version (
  day TEXT NOT NULL REFERENCES day (day),
  version BIGINT NOT NULL CHECK (version > 0),
  made_at BIGINT NOT NULL,
  first_movement BIGINT NOT NULL,
  last_movement BIGINT NOT NULL,
  report TEXT NOT NULL,
  report_hash TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (day, version)
);
INSERT INTO "day_version" VALUES('2024-09-30',1,1727653200000133,1,11,'{"format":"daishi-day-report 1","number":"DR-240930-01","version":1,"day":"2024-09-30","madeAt":1727653200000133,"zoneMinutes":540,"site":{"ja":"第1工場","en":"Plant 1"},"simulation":true,"insurers":[{"ja":"川崎市（145011）","en":"Kawasaki City (145011)"}],"lots":[{"lot":"L-240930-01","registered":"kawasaki-hkn-3","effective":"kawasaki-hkn-3","type":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"},"opening":0,"received":500,"good":8,"goodTakenBack":0,"spoiled":1,"sample":0,"returnedOrDestroyed":0,"missing":0,"found":0,"book":491,"counted":491}],"usage":[{"insurer":"145011","kind":"hihokensha-sho","document":{"ja":"川崎市 被保険者証","en":"Kawasaki City Insurance card"},"required":"kawasaki-hkn-3","used":"kawasaki-hkn-3","usedText":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"},"good":8}],"jobs":[{"job":"J-240930-01","document":{"ja":"川崎市 被保険者証","en":"Kawasaki City Insurance card"},"wanted":8,"households":7,"withdrawn":0,"good":8,"read":8,"handed":0,"doubtful":0,"unfinished":0,"held":false}],"printers":[{"printer":"printer-1","name":{"ja":"1号機","en":"Printer 1"},"sent":12,"impressions":8,"counterDelta":8,"read":8,"outputCount":null,"blanksGone":9,"spoiled":1,"samples":0}],"counts":[{"box":"L-240930-01/001","lot":"L-240930-01","account":"store","book":491,"counted":491,"expected":"kawasaki-hkn-3","seen":"kawasaki-hkn-3","seenText":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"}}],"refusals":[{"clock":"8:40","code":"R-205","what":{"ja":"7db70526-J-240930-01-R01-C002-5c18f27b　装填が無効になりました。　必要 7枚を1枚ずつ確定 ／ 実際 紙詰まりです","en":"7db70526-J-240930-01-R01-C002-5c18f27b: The load is void. Needed: 7 sheets settled one by one. Found: a sheet jammed."},"actor":"0417","event":18},{"clock":"8:40","code":"R-205","what":{"ja":"printer-1/1　装填が無効になりました。　必要 今読んだ箱ラベル ／ 実際 紙詰まりです","en":"printer-1/1: The load is void. Needed: a box label scanned now. Found: a sheet jammed."},"actor":"0417","event":19},{"clock":"8:40","code":"R-407","what":{"ja":"J-240930-01　印刷されたかどうか分からない書類があります。　必要 すべて読んで確定した書類 ／ 実際 7名分が不明","en":"J-240930-01: It is not known of some sheets whether they were printed. Needed: documents all scanned and settled. Found: 7 people''s in doubt."},"actor":"0102","event":20},{"clock":"8:40","code":"R-413","what":{"ja":"J-240930-01-R01　枚数の証人が一致しません。　必要 4枚 ／ 実際 3枚","en":"J-240930-01-R01: The witnesses of the count do not agree. Needed: 4 sheets. Found: 3 sheets."},"actor":"0102","event":21}],"notes":[],"openRuns":[],"booksMatchRecords":true,"chainSeq":43,"chainHead":"cb73d2e924fbe83682a9d2d358788b6bd0e8b3140190ca8f7493a4da6c4d6d7f","previousSeq":0,"previousHead":"","differences":[{"id":"witnesses-disagree:printer-1:impressions","kind":"witnesses-disagree","sentence":{"ja":"1号機 のプリンター計数は 8枚ですが、台紙の減りは 9枚です。","en":"Printer 1: the printer reported 8, but 9 left the trays by the books."},"expected":9,"found":8,"note":null},{"id":"witnesses-disagree:printer-1:counter","kind":"witnesses-disagree","sentence":{"ja":"1号機 の本体カウンターは 8枚進みましたが、台紙の減りは 9枚です。","en":"Printer 1: the life counter moved by 8, but 9 left the trays by the books."},"expected":9,"found":8,"note":null}],"openDifferences":2}','8b025360c9068765e45c7c9bfc05e725eeda70c04adf61adc53a812f61b6b64e',44);
INSERT INTO "day_version" VALUES('2024-09-30',2,1727653200000138,1,11,'{"format":"daishi-day-report 1","number":"DR-240930-02","version":2,"day":"2024-09-30","madeAt":1727653200000138,"zoneMinutes":540,"site":{"ja":"第1工場","en":"Plant 1"},"simulation":true,"insurers":[{"ja":"川崎市（145011）","en":"Kawasaki City (145011)"}],"lots":[{"lot":"L-240930-01","registered":"kawasaki-hkn-3","effective":"kawasaki-hkn-3","type":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"},"opening":0,"received":500,"good":8,"goodTakenBack":0,"spoiled":1,"sample":0,"returnedOrDestroyed":0,"missing":0,"found":0,"book":491,"counted":491}],"usage":[{"insurer":"145011","kind":"hihokensha-sho","document":{"ja":"川崎市 被保険者証","en":"Kawasaki City Insurance card"},"required":"kawasaki-hkn-3","used":"kawasaki-hkn-3","usedText":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"},"good":8}],"jobs":[{"job":"J-240930-01","document":{"ja":"川崎市 被保険者証","en":"Kawasaki City Insurance card"},"wanted":8,"households":7,"withdrawn":0,"good":8,"read":8,"handed":0,"doubtful":0,"unfinished":0,"held":false}],"printers":[{"printer":"printer-1","name":{"ja":"1号機","en":"Printer 1"},"sent":12,"impressions":8,"counterDelta":8,"read":8,"outputCount":null,"blanksGone":9,"spoiled":1,"samples":0}],"counts":[{"box":"L-240930-01/001","lot":"L-240930-01","account":"store","book":491,"counted":491,"expected":"kawasaki-hkn-3","seen":"kawasaki-hkn-3","seenText":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"}}],"refusals":[{"clock":"8:40","code":"R-205","what":{"ja":"7db70526-J-240930-01-R01-C002-5c18f27b　装填が無効になりました。　必要 7枚を1枚ずつ確定 ／ 実際 紙詰まりです","en":"7db70526-J-240930-01-R01-C002-5c18f27b: The load is void. Needed: 7 sheets settled one by one. Found: a sheet jammed."},"actor":"0417","event":18},{"clock":"8:40","code":"R-205","what":{"ja":"printer-1/1　装填が無効になりました。　必要 今読んだ箱ラベル ／ 実際 紙詰まりです","en":"printer-1/1: The load is void. Needed: a box label scanned now. Found: a sheet jammed."},"actor":"0417","event":19},{"clock":"8:40","code":"R-407","what":{"ja":"J-240930-01　印刷されたかどうか分からない書類があります。　必要 すべて読んで確定した書類 ／ 実際 7名分が不明","en":"J-240930-01: It is not known of some sheets whether they were printed. Needed: documents all scanned and settled. Found: 7 people''s in doubt."},"actor":"0102","event":20},{"clock":"8:40","code":"R-413","what":{"ja":"J-240930-01-R01　枚数の証人が一致しません。　必要 4枚 ／ 実際 3枚","en":"J-240930-01-R01: The witnesses of the count do not agree. Needed: 4 sheets. Found: 3 sheets."},"actor":"0102","event":21}],"notes":[{"difference":"witnesses-disagree:printer-1:impressions","owner":"0417","reason":"one sheet jammed and is not counted by the printer"}],"openRuns":[],"booksMatchRecords":true,"chainSeq":44,"chainHead":"8ad1986a45b7ed27255c22fb135e6f056589c3feab9a8c409e7ccf8dd2bddf0f","previousSeq":0,"previousHead":"","differences":[{"id":"witnesses-disagree:printer-1:impressions","kind":"witnesses-disagree","sentence":{"ja":"1号機 のプリンター計数は 8枚ですが、台紙の減りは 9枚です。","en":"Printer 1: the printer reported 8, but 9 left the trays by the books."},"expected":9,"found":8,"note":{"difference":"witnesses-disagree:printer-1:impressions","owner":"0417","reason":"one sheet jammed and is not counted by the printer"}},{"id":"witnesses-disagree:printer-1:counter","kind":"witnesses-disagree","sentence":{"ja":"1号機 の本体カウンターは 8枚進みましたが、台紙の減りは 9枚です。","en":"Printer 1: the life counter moved by 8, but 9 left the trays by the books."},"expected":9,"found":8,"note":null}],"openDifferences":1}','69d98fdc86c74ed86d46d3353bae86ca15a2409e59f9afa5a14e1475003a586b',45);
INSERT INTO "day_version" VALUES('2024-09-30',3,1727653200000142,1,11,'{"format":"daishi-day-report 1","number":"DR-240930-03","version":3,"day":"2024-09-30","madeAt":1727653200000142,"zoneMinutes":540,"site":{"ja":"第1工場","en":"Plant 1"},"simulation":true,"insurers":[{"ja":"川崎市（145011）","en":"Kawasaki City (145011)"}],"lots":[{"lot":"L-240930-01","registered":"kawasaki-hkn-3","effective":"kawasaki-hkn-3","type":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"},"opening":0,"received":500,"good":8,"goodTakenBack":0,"spoiled":1,"sample":0,"returnedOrDestroyed":0,"missing":0,"found":0,"book":491,"counted":491}],"usage":[{"insurer":"145011","kind":"hihokensha-sho","document":{"ja":"川崎市 被保険者証","en":"Kawasaki City Insurance card"},"required":"kawasaki-hkn-3","used":"kawasaki-hkn-3","usedText":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"},"good":8}],"jobs":[{"job":"J-240930-01","document":{"ja":"川崎市 被保険者証","en":"Kawasaki City Insurance card"},"wanted":8,"households":7,"withdrawn":0,"good":8,"read":8,"handed":0,"doubtful":0,"unfinished":0,"held":false}],"printers":[{"printer":"printer-1","name":{"ja":"1号機","en":"Printer 1"},"sent":12,"impressions":8,"counterDelta":8,"read":8,"outputCount":null,"blanksGone":9,"spoiled":1,"samples":0}],"counts":[{"box":"L-240930-01/001","lot":"L-240930-01","account":"store","book":491,"counted":491,"expected":"kawasaki-hkn-3","seen":"kawasaki-hkn-3","seenText":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"}}],"refusals":[{"clock":"8:40","code":"R-205","what":{"ja":"7db70526-J-240930-01-R01-C002-5c18f27b　装填が無効になりました。　必要 7枚を1枚ずつ確定 ／ 実際 紙詰まりです","en":"7db70526-J-240930-01-R01-C002-5c18f27b: The load is void. Needed: 7 sheets settled one by one. Found: a sheet jammed."},"actor":"0417","event":18},{"clock":"8:40","code":"R-205","what":{"ja":"printer-1/1　装填が無効になりました。　必要 今読んだ箱ラベル ／ 実際 紙詰まりです","en":"printer-1/1: The load is void. Needed: a box label scanned now. Found: a sheet jammed."},"actor":"0417","event":19},{"clock":"8:40","code":"R-407","what":{"ja":"J-240930-01　印刷されたかどうか分からない書類があります。　必要 すべて読んで確定した書類 ／ 実際 7名分が不明","en":"J-240930-01: It is not known of some sheets whether they were printed. Needed: documents all scanned and settled. Found: 7 people''s in doubt."},"actor":"0102","event":20},{"clock":"8:40","code":"R-413","what":{"ja":"J-240930-01-R01　枚数の証人が一致しません。　必要 4枚 ／ 実際 3枚","en":"J-240930-01-R01: The witnesses of the count do not agree. Needed: 4 sheets. Found: 3 sheets."},"actor":"0102","event":21}],"notes":[{"difference":"witnesses-disagree:printer-1:impressions","owner":"0417","reason":"one sheet jammed and is not counted by the printer"},{"difference":"witnesses-disagree:printer-1:counter","owner":"0417","reason":"one sheet jammed and is not counted by the printer"}],"openRuns":[],"booksMatchRecords":true,"chainSeq":45,"chainHead":"0048abb1d2803cc9a077c4e08a49273064c3520dd8fe4fd9df70149c3eaf09ad","previousSeq":0,"previousHead":"","differences":[{"id":"witnesses-disagree:printer-1:impressions","kind":"witnesses-disagree","sentence":{"ja":"1号機 のプリンター計数は 8枚ですが、台紙の減りは 9枚です。","en":"Printer 1: the printer reported 8, but 9 left the trays by the books."},"expected":9,"found":8,"note":{"difference":"witnesses-disagree:printer-1:impressions","owner":"0417","reason":"one sheet jammed and is not counted by the printer"}},{"id":"witnesses-disagree:printer-1:counter","kind":"witnesses-disagree","sentence":{"ja":"1号機 の本体カウンターは 8枚進みましたが、台紙の減りは 9枚です。","en":"Printer 1: the life counter moved by 8, but 9 left the trays by the books."},"expected":9,"found":8,"note":{"difference":"witnesses-disagree:printer-1:counter","owner":"0417","reason":"one sheet jammed and is not counted by the printer"}}],"openDifferences":0}','129961b2e89cef3b6edb7e1e0257d3369239d846f3e00e714ea5cbb5cef34e05',46);
INSERT INTO "day_version" VALUES('2024-09-30',4,1727653200000153,1,11,'{"format":"daishi-day-report 1","number":"DR-240930-04","version":4,"day":"2024-09-30","madeAt":1727653200000153,"zoneMinutes":540,"site":{"ja":"第1工場","en":"Plant 1"},"simulation":true,"insurers":[{"ja":"川崎市（145011）","en":"Kawasaki City (145011)"}],"lots":[{"lot":"L-240930-01","registered":"kawasaki-hkn-3","effective":"kawasaki-hkn-3","type":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"},"opening":0,"received":500,"good":8,"goodTakenBack":0,"spoiled":1,"sample":0,"returnedOrDestroyed":0,"missing":0,"found":0,"book":491,"counted":491}],"usage":[{"insurer":"145011","kind":"hihokensha-sho","document":{"ja":"川崎市 被保険者証","en":"Kawasaki City Insurance card"},"required":"kawasaki-hkn-3","used":"kawasaki-hkn-3","usedText":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"},"good":8}],"jobs":[{"job":"J-240930-01","document":{"ja":"川崎市 被保険者証","en":"Kawasaki City Insurance card"},"wanted":8,"households":7,"withdrawn":0,"good":8,"read":8,"handed":0,"doubtful":0,"unfinished":0,"held":false}],"printers":[{"printer":"printer-1","name":{"ja":"1号機","en":"Printer 1"},"sent":12,"impressions":8,"counterDelta":8,"read":8,"outputCount":null,"blanksGone":9,"spoiled":1,"samples":0}],"counts":[{"box":"L-240930-01/001","lot":"L-240930-01","account":"store","book":491,"counted":491,"expected":"kawasaki-hkn-3","seen":"kawasaki-hkn-3","seenText":{"ja":"川崎市 被保険者証 第3版","en":"Kawasaki City Insurance card, edition 3 (被保険者証)"}}],"refusals":[{"clock":"8:40","code":"R-205","what":{"ja":"7db70526-J-240930-01-R01-C002-5c18f27b　装填が無効になりました。　必要 7枚を1枚ずつ確定 ／ 実際 紙詰まりです","en":"7db70526-J-240930-01-R01-C002-5c18f27b: The load is void. Needed: 7 sheets settled one by one. Found: a sheet jammed."},"actor":"0417","event":18},{"clock":"8:40","code":"R-205","what":{"ja":"printer-1/1　装填が無効になりました。　必要 今読んだ箱ラベル ／ 実際 紙詰まりです","en":"printer-1/1: The load is void. Needed: a box label scanned now. Found: a sheet jammed."},"actor":"0417","event":19},{"clock":"8:40","code":"R-407","what":{"ja":"J-240930-01　印刷されたかどうか分からない書類があります。　必要 すべて読んで確定した書類 ／ 実際 7名分が不明","en":"J-240930-01: It is not known of some sheets whether they were printed. Needed: documents all scanned and settled. Found: 7 people''s in doubt."},"actor":"0102","event":20},{"clock":"8:40","code":"R-413","what":{"ja":"J-240930-01-R01　枚数の証人が一致しません。　必要 4枚 ／ 実際 3枚","en":"J-240930-01-R01: The witnesses of the count do not agree. Needed: 4 sheets. Found: 3 sheets."},"actor":"0102","event":21}],"notes":[{"difference":"witnesses-disagree:printer-1:impressions","owner":"0417","reason":"one sheet jammed and is not counted by the printer"},{"difference":"witnesses-disagree:printer-1:counter","owner":"0417","reason":"one sheet jammed and is not counted by the printer"}],"openRuns":[],"booksMatchRecords":true,"chainSeq":47,"chainHead":"e21d4521fdc7eda635a134218f3eedd138d25a9e6e8daa1453018227069c3ed0","previousSeq":0,"previousHead":"","differences":[{"id":"witnesses-disagree:printer-1:impressions","kind":"witnesses-disagree","sentence":{"ja":"1号機 のプリンター計数は 8枚ですが、台紙の減りは 9枚です。","en":"Printer 1: the printer reported 8, but 9 left the trays by the books."},"expected":9,"found":8,"note":{"difference":"witnesses-disagree:printer-1:impressions","owner":"0417","reason":"one sheet jammed and is not counted by the printer"}},{"id":"witnesses-disagree:printer-1:counter","kind":"witnesses-disagree","sentence":{"ja":"1号機 の本体カウンターは 8枚進みましたが、台紙の減りは 9枚です。","en":"Printer 1: the life counter moved by 8, but 9 left the trays by the books."},"expected":9,"found":8,"note":{"difference":"witnesses-disagree:printer-1:counter","owner":"0417","reason":"one sheet jammed and is not counted by the printer"}}],"openDifferences":0}','17756630355e7fbafd59b831afa247223bb6d529b485331b022b21df475db300',48);
CREATE TABLE delivery (
  id TEXT PRIMARY KEY,
  request TEXT NOT NULL REFERENCES request (id),
  note TEXT NOT NULL UNIQUE,
  declared_type TEXT NOT NULL,
  declared_boxes BIGINT NOT NULL CHECK (declared_boxes > 0),
  declared_sheets_per_box BIGINT NOT NULL CHECK (declared_sheets_per_box > 0),
  state TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delivery" VALUES('D-240930-01','Q-240930-01','N-H1','kawasaki-hkn-3',1,500,'accepted','2024-09-30',3);
CREATE TABLE difference_note (
  id BIGINT PRIMARY KEY,
  day TEXT NOT NULL,
  difference TEXT NOT NULL,
  owner TEXT NOT NULL,
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "difference_note" VALUES(1,'2024-09-30','witnesses-disagree:printer-1:impressions','0417','one sheet jammed and is not counted by the printer',45);
INSERT INTO "difference_note" VALUES(2,'2024-09-30','witnesses-disagree:printer-1:counter','0417','one sheet jammed and is not counted by the printer',46);
CREATE TABLE evidence (
  id BIGINT PRIMARY KEY,
  lot TEXT NOT NULL REFERENCES lot (id),
  box TEXT,
  load TEXT,
  moment TEXT NOT NULL CHECK (moment IN ('receiving', 'load', 'first-article', 'reading', 'evening', 'finding')),
  grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 5),
  says_type TEXT REFERENCES blank_type (id),
  agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "evidence" VALUES(1,'L-240930-01',NULL,NULL,'receiving',1,'kawasaki-hkn-3',1,'2024-09-30',4);
INSERT INTO "evidence" VALUES(2,'L-240930-01','L-240930-01/001',NULL,'receiving',2,'kawasaki-hkn-3',1,'2024-09-30',4);
INSERT INTO "evidence" VALUES(3,'L-240930-01','L-240930-01/001',NULL,'receiving',3,'kawasaki-hkn-3',1,'2024-09-30',5);
INSERT INTO "evidence" VALUES(4,'L-240930-01','L-240930-01/001','T-240930-01','load',2,'kawasaki-hkn-3',1,'2024-09-30',10);
INSERT INTO "evidence" VALUES(5,'L-240930-01','L-240930-01/001','T-240930-01','load',3,'kawasaki-hkn-3',1,'2024-09-30',10);
INSERT INTO "evidence" VALUES(6,'L-240930-01','L-240930-01/001','T-240930-01','first-article',3,'kawasaki-hkn-3',1,'2024-09-30',15);
INSERT INTO "evidence" VALUES(7,'L-240930-01','L-240930-01/001','T-240930-02','load',2,'kawasaki-hkn-3',1,'2024-09-30',24);
INSERT INTO "evidence" VALUES(8,'L-240930-01','L-240930-01/001','T-240930-02','load',3,'kawasaki-hkn-3',1,'2024-09-30',24);
INSERT INTO "evidence" VALUES(9,'L-240930-01','L-240930-01/001','T-240930-02','first-article',3,'kawasaki-hkn-3',1,'2024-09-30',29);
INSERT INTO "evidence" VALUES(10,'L-240930-01','L-240930-01/001',NULL,'evening',3,'kawasaki-hkn-3',1,'2024-09-30',43);
INSERT INTO "evidence" VALUES(11,'L-240930-01','L-240930-01/001',NULL,'evening',3,'kawasaki-hkn-3',1,'2024-09-30',47);
CREATE TABLE finding (
  id BIGINT PRIMARY KEY,
  lot TEXT NOT NULL REFERENCES lot (id),
  says_type TEXT NOT NULL REFERENCES blank_type (id),
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE hold (
  id BIGINT PRIMARY KEY,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('lot', 'job')),
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE hold_lift (
  hold BIGINT PRIMARY KEY REFERENCES hold (id),
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE job (
  id TEXT PRIMARY KEY,
  mapping TEXT NOT NULL,
  insurer TEXT NOT NULL,
  kind TEXT NOT NULL,
  blank_type TEXT NOT NULL REFERENCES blank_type (id),
  issue_day TEXT NOT NULL,
  data_day TEXT NOT NULL,
  pieces BIGINT NOT NULL CHECK (pieces > 0),
  households BIGINT NOT NULL CHECK (households > 0),
  file_digest TEXT NOT NULL UNIQUE,
  setting TEXT,
  state TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, blank_type)
);
INSERT INTO "job" VALUES('J-240930-01','kawasaki-hkn','145011','hihokensha-sho','kawasaki-hkn-3','2024-10-01','2024-09-30',8,7,'61b100d22a566fa1c7a4adb6bea37865cd4e98ded90b89d9e67aabc06433093f','8797f8095956ff4b68c0e4c7322cda1a9d0598ab793fde75bfcd80cb30bc070a','printed','2024-09-30',7);
CREATE TABLE job_key (
  job TEXT PRIMARY KEY REFERENCES job (id),
  wrapped BLOB
);
INSERT INTO "job_key" VALUES('J-240930-01',X'012FA155B0D0BE3B68026CFADD2074B6C1764BA388EF99906CD143D106B2987856C83E32861804DEEFFE1458789A52D6D41227DACC432C628977E268D56309E44D9B46361A894A64AA');
CREATE TABLE life_step (
  life TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  PRIMARY KEY (life, from_state, to_state)
);
INSERT INTO "life_step" VALUES('request','asked','approved');
INSERT INTO "life_step" VALUES('request','approved','delivered');
INSERT INTO "life_step" VALUES('delivery','announced','inspecting');
INSERT INTO "life_step" VALUES('delivery','announced','refused');
INSERT INTO "life_step" VALUES('delivery','inspecting','accepted');
INSERT INTO "life_step" VALUES('delivery','inspecting','refused');
INSERT INTO "life_step" VALUES('lot','arrived','inspecting');
INSERT INTO "life_step" VALUES('lot','inspecting','released');
INSERT INTO "life_step" VALUES('lot','inspecting','rejected');
INSERT INTO "life_step" VALUES('lot','released','rejected');
INSERT INTO "life_step" VALUES('lot','released','exhausted');
INSERT INTO "life_step" VALUES('box','sealed','opened');
INSERT INTO "life_step" VALUES('box','sealed','returned');
INSERT INTO "life_step" VALUES('box','sealed','destroyed');
INSERT INTO "life_step" VALUES('box','opened','empty');
INSERT INTO "life_step" VALUES('box','opened','returned');
INSERT INTO "life_step" VALUES('box','opened','destroyed');
INSERT INTO "life_step" VALUES('box','empty','opened');
INSERT INTO "life_step" VALUES('load','open','armed');
INSERT INTO "life_step" VALUES('load','open','void');
INSERT INTO "life_step" VALUES('load','open','closed');
INSERT INTO "life_step" VALUES('load','armed','void');
INSERT INTO "life_step" VALUES('load','armed','closed');
INSERT INTO "life_step" VALUES('job','imported','released');
INSERT INTO "life_step" VALUES('job','imported','withdrawn');
INSERT INTO "life_step" VALUES('job','released','printed');
INSERT INTO "life_step" VALUES('job','released','withdrawn');
INSERT INTO "life_step" VALUES('job','printed','released');
INSERT INTO "life_step" VALUES('job','printed','closed');
INSERT INTO "life_step" VALUES('job','printed','withdrawn');
INSERT INTO "life_step" VALUES('run','open','paused');
INSERT INTO "life_step" VALUES('run','open','finished');
INSERT INTO "life_step" VALUES('run','open','stopped');
INSERT INTO "life_step" VALUES('run','paused','open');
INSERT INTO "life_step" VALUES('run','paused','stopped');
INSERT INTO "life_step" VALUES('chunk','permitted','submitted');
INSERT INTO "life_step" VALUES('chunk','permitted','lapsed');
INSERT INTO "life_step" VALUES('chunk','submitted','counted');
INSERT INTO "life_step" VALUES('chunk','submitted','doubtful');
INSERT INTO "life_step" VALUES('chunk','doubtful','settled');
INSERT INTO "life_step" VALUES('piece','wanted','sent');
INSERT INTO "life_step" VALUES('piece','wanted','withdrawn');
INSERT INTO "life_step" VALUES('piece','sent','good');
INSERT INTO "life_step" VALUES('piece','sent','doubtful');
INSERT INTO "life_step" VALUES('piece','sent','wanted');
INSERT INTO "life_step" VALUES('piece','good','handed');
INSERT INTO "life_step" VALUES('piece','good','wanted');
INSERT INTO "life_step" VALUES('piece','good','withdrawn');
INSERT INTO "life_step" VALUES('piece','doubtful','good');
INSERT INTO "life_step" VALUES('piece','doubtful','wanted');
INSERT INTO "life_step" VALUES('sheet','sent','good');
INSERT INTO "life_step" VALUES('sheet','sent','doubtful');
INSERT INTO "life_step" VALUES('sheet','sent','spoiled');
INSERT INTO "life_step" VALUES('sheet','good','spoiled');
INSERT INTO "life_step" VALUES('sheet','doubtful','good');
INSERT INTO "life_step" VALUES('sheet','doubtful','spoiled');
INSERT INTO "life_step" VALUES('sheet','doubtful','unprinted');
INSERT INTO "life_step" VALUES('sheet','spoiled','destroyed');
INSERT INTO "life_step" VALUES('day','open','reconciled');
INSERT INTO "life_step" VALUES('day','reconciled','signed');
INSERT INTO "life_step" VALUES('day','reconciled','disputed');
INSERT INTO "life_step" VALUES('day','signed','sealed');
INSERT INTO "life_step" VALUES('day','signed','reconciled');
INSERT INTO "life_step" VALUES('day','signed','disputed');
INSERT INTO "life_step" VALUES('day','sealed','disputed');
INSERT INTO "life_step" VALUES('day','disputed','reconciled');
CREATE TABLE load (
  id TEXT PRIMARY KEY,
  printer TEXT NOT NULL,
  tray TEXT NOT NULL,
  box TEXT NOT NULL,
  lot TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  job TEXT NOT NULL,
  state TEXT NOT NULL,
  ended_by TEXT,
  baseline TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, blank_type),
  FOREIGN KEY (box, lot, blank_type) REFERENCES box (id, lot, blank_type),
  FOREIGN KEY (job, blank_type) REFERENCES job (id, blank_type)
);
INSERT INTO "load" VALUES('T-240930-01','printer-1','printer-1/1','L-240930-01/001','L-240930-01','kawasaki-hkn-3','J-240930-01','void','jam','state=idle|accepting=1|reasons=none|up=2|boot=1795283164|state-change=2|config-change=1|counter=1|queued=0|media=|media.tray-1={media-bottom-margin%3D0 media-left-margin%3D0 media-right-margin%3D0 media-size-name%3Dom_card_54x86mm media-size%3D{x-dimension%3D5400 y-dimension%3D8600} media-source%3Dtray-1 media-top-margin%3D0 media-type%3Dstationery}',1727653200000033,10);
INSERT INTO "load" VALUES('T-240930-02','printer-1','printer-1/1','L-240930-01/001','L-240930-01','kawasaki-hkn-3','J-240930-01','closed','run-ended','state=idle|accepting=1|reasons=none|up=4|boot=1795283164|state-change=4|config-change=1|counter=8|queued=0|media=|media.tray-1={media-bottom-margin%3D0 media-left-margin%3D0 media-right-margin%3D0 media-size-name%3Dom_card_54x86mm media-size%3D{x-dimension%3D5400 y-dimension%3D8600} media-source%3Dtray-1 media-top-margin%3D0 media-type%3Dstationery}',1727653200000092,24);
CREATE TABLE lot (
  id TEXT PRIMARY KEY,
  delivery TEXT NOT NULL REFERENCES delivery (id),
  blank_type TEXT NOT NULL REFERENCES blank_type (id),
  state TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, blank_type)
);
INSERT INTO "lot" VALUES('L-240930-01','D-240930-01','kawasaki-hkn-3','released',4);
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
INSERT INTO "meta" VALUES('kind','simulation');
INSERT INTO "meta" VALUES('id','7db70526');
INSERT INTO "meta" VALUES('schema','1');
CREATE TABLE movement (
  seq BIGINT PRIMARY KEY CHECK (seq > 0),
  box TEXT NOT NULL,
  lot TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  from_account TEXT NOT NULL,
  to_account TEXT NOT NULL,
  sheets BIGINT NOT NULL CHECK (sheets > 0),
  reason TEXT NOT NULL,
  reference TEXT NOT NULL,
  day TEXT NOT NULL,
  at BIGINT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (box, lot, blank_type) REFERENCES box (id, lot, blank_type),
  FOREIGN KEY (from_account, to_account) REFERENCES account_move (from_account, to_account)
);
INSERT INTO "movement" VALUES(1,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','outside','quarantine',500,'delivered','D-240930-01','2024-09-30',1727653200000014,4);
INSERT INTO "movement" VALUES(2,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','quarantine','store',500,'inspected','D-240930-01','2024-09-30',1727653200000020,6);
INSERT INTO "movement" VALUES(3,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','store','tray',20,'loaded','T-240930-01','2024-09-30',1727653200000033,10);
INSERT INTO "movement" VALUES(4,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','tray','good',1,'printed','7db70526-J-240930-01-R01-C001-11fa33c4','2024-09-30',1727653200000042,14);
INSERT INTO "movement" VALUES(5,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','tray','good',3,'settled','J-240930-01-R01','2024-09-30',1727653200000081,22);
INSERT INTO "movement" VALUES(6,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','tray','spoiled',1,'settled','J-240930-01-R01','2024-09-30',1727653200000081,22);
INSERT INTO "movement" VALUES(7,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','tray','store',15,'unloaded','T-240930-01','2024-09-30',1727653200000089,23);
INSERT INTO "movement" VALUES(8,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','store','tray',12,'loaded','T-240930-02','2024-09-30',1727653200000092,24);
INSERT INTO "movement" VALUES(9,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','tray','good',1,'printed','7db70526-J-240930-01-R02-C001-33189459','2024-09-30',1727653200000100,28);
INSERT INTO "movement" VALUES(10,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','tray','good',3,'printed','7db70526-J-240930-01-R02-C002-ceae4350','2024-09-30',1727653200000108,32);
INSERT INTO "movement" VALUES(11,'L-240930-01/001','L-240930-01','kawasaki-hkn-3','tray','store',8,'unloaded','T-240930-02','2024-09-30',1727653200000122,42);
CREATE TABLE piece (
  id TEXT PRIMARY KEY,
  job TEXT NOT NULL REFERENCES job (id),
  sequence BIGINT NOT NULL CHECK (sequence > 0),
  household BIGINT NOT NULL CHECK (household > 0),
  digest TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  sealed BLOB NOT NULL,
  UNIQUE (job, sequence)
);
INSERT INTO "piece" VALUES('J-240930-01/000001','J-240930-01',1,1,'282f4fb1c4a2defb35ee66158e7818273e215c36c7cbcb1bf7ec37deae59d4f9','good',X'017DB70526A3263246954FEFBCDDACDB947401425B1E29445E0CB573704779CEA8FFB707329960C9C72B4BF871686787BA4240B3FF0482CB738ED64F515AF6C5E082CE1C853846F723F7F25E2728532E766DE58B0CCFC7D2484EEFF0A9A288C9DAC4C9CCE136BAD9F41E876982345159F4E734C8F4A4E71D2BA44A8A2AD255F6DB8BE3DB88032923BB2A69DB547AB4DB0F40AE1385F267CC6EAD0D6C7CFF56A7D14941DC2C82352E79855A20BA23C4D33FAA20012C993858F70E26F7C960ADC9473782C1FF5AE740074D49E23FF619E41F46E400F73F077A27C480976FC1ED2F8C239F75AB3F4EE8FAEF0EA77FB9AE1366EF9A09374E79E6ED5874EDB57D2414A642F16F493DE398C833D6E6B8F6FDA7DE4BD6ECAA58');
INSERT INTO "piece" VALUES('J-240930-01/000002','J-240930-01',2,2,'2229c73b50908a1bab81793a8897135bcecbecc6d0a2985ffeb985d80c7234fe','good',X'01C8E3242620580C262FD82C169C576FC4A39C6DEE9FDF431BD4C86E485233C66CBB4A9E62218107C2602DADAF66FBD13C4633DEAD0C238F9E1FB2C87B7B82BD1539911A447DD8FB315036087839DFD81EC985437925AA8412760CBADCCD9FDC291ADAE7BA369BEE35047870AE84325D5C1D256D753BFE707964C3D191C47473A68B008864C10BA75AD94EAFABD5AA9C88ED49C4F0F9C00F943C185A4E95D11B01B1224A5F4420B85CE034979D3FE379FB3E6ACBBE66E648526DE2395A217A3398116FEC77578342DD378D36A75BE2ADB8A6B5A31E22597DE43AC7F4A5996669F854BFCDAA53D8AC9C2807FD8B50C29A0ABB97CAABE52321C1165EA372A145F2F189DADBB9FB4C6120CC949134620E19DBA556EA232C89A9FF1AB4B7C6C090CEEFA94F740FF6');
INSERT INTO "piece" VALUES('J-240930-01/000003','J-240930-01',3,3,'01fe8afef1eaa8dcff8dfd16c0dc19b1ea36341036d421dd522f6e9dd85a35ed','good',X'0164625BB9805EF42A753C3758D4E6A5D168EB62AB7F15C87C6BDF84F4DEA6B0C08132FE05198D8F37832BBB164D98741DC0608E6E3C8B7A3535FED92D4C107BD788D810BD67740E616E43EE490F9616A0A5FE2E320EBB8E9F67404B7B7407146AE7CB9BC5774ABB80486B1A52F63025A76F023031E7C42E9D5A5CC9F3202B6E10F6319161C1D4DF9A8D5DD5C222A299D53362E193B38E20F021351591C80CE0793A7A66C0A7A0E007C9595267B9D61F27D8E800FDE3D0EB9DFDE7061F0187093672A9F46A71C31E3DEE85A1E848FAB5E956B3ED2EC4359079C48B2B5172E0A539C894529E34290CBCB743289BA4A3168D9CA65565DFACA8B7020B40204D4EE048AD3271A8EF91A62CF4A5064B3649103997EB8E85482323157FEE6272DCB683C05A995F082E750232E45D8A83191AC9CB8FAFECF46B');
INSERT INTO "piece" VALUES('J-240930-01/000004','J-240930-01',4,3,'7a0bacf675d3e84e717dbb65ef855705d0d6ac1cd77ecdb9b568d377b883c978','good',X'019E98D69D85835F74BBC78A2B48CAF45327B597A6DA3030D7F46CC9DAF9DEB09AEBE73EF82B22867F033833B317EB60B3A50BE8E848E40AE855935386CFE2344D2355FE437BCED991FEEA7744556E016EB810F66809DA55B4345AB4EE8CAEEE3FD24221AA3406D89191A7A17C664D7CF802A5F6AC28D1B3087E3FBF8358CF66176A14A685ECD8E85956B2F1F5F2F8E13DA3E420AE2CAF3E154470B3D5770C0CE3172F29154EFB289A37CE94F515A6626D72DEF06DE88A9681FA40DE34F7C9EF6770EABA5931D0BCA726D831B3C24A860970D15A848E6634B28554AC2B6DFF775D6B7E1A296ADDABDE8F8BC01C4B99A789040B63721B004C2E880C3B90B7C73548B1EF4880C21CF58E0CCBA035731C35C07AB9D4B1A97698211EB435A8AD357EEE13CAF060B69A5BA2DFB1CE065F1010E657139E756D97AFED');
INSERT INTO "piece" VALUES('J-240930-01/000005','J-240930-01',5,4,'f0bbfdde4b945e4ba34761fc6fa7e605dc038d64d4fdc8ef15c780edf2ca9108','good',X'01AC0827447ADD2691B6AEF0C92E41180F48AC3D5DBFCBC6A80CD893CE95E8F2FA1E87E77C499B893F40038A6ADCF09213F31FD0101AD06966EF10CDAB7FDC43C9753E057B748447A08210CE8321BCA401615F75A1F7BAD8238BE3F449722184A7179B7A66A0F6F2AD6C39878C47359F3DEB9CCD595EF8738B0165DD2679E61EDC83A1EFBA871D0D09EAE83FEAB0905AAD44A22DBD59DD53011BF0270D1F6F6967BEDB52BCE7EC5FF6968FEE18C000D28D1B882C9E3808FFDC9B7D8BBC5D8B961AAD59AA96B9CCC71FAF0DA948E4D19DD656A1581D657526BB5E38760FB180B430597A85E462410C1C0440854541C67524351859250677DDDAF98C143C7C3518969E745B6E097F4923F0F325FA3E530D17694CD13DA808935ABDFE1A91918D6BC9A9F1676E093182F6FA9185BD4F8AFB25A93417');
INSERT INTO "piece" VALUES('J-240930-01/000006','J-240930-01',6,5,'2b488db35fdfc90f74fa9ec220451269724501e15b608446914ebbefd1ff16ce','good',X'0159A453E09E59A4AE99356B05F3FC03365812D58BCE6918AF74C27AECA15F6306DEE254B7F9818BDD4F7B716A94B09DDEF92DFDF957522D1D48FC13BF97AF75B12C672BD6B3401176193F7C84EDAAF650E71D59817A26035DED4D5697FFB4D341ADE16229CD7371D97CB68967BB0C66DF0F7E4ED5F4FCDE7F942B1F53ACE7B183171EF1E9B0E00B0A5D34282BE8580F06E0CB327AF25FFD2F98F9D30E04934FCCCED039086A89B2A12A8B87CE629B2FD293287D2A3DFF1931D79682C9D42D6B2F7CA34808B394B15A8FAD90F6DC6E1572E35FFF8A012A3524F26A1AC6C8C7805D55A58A55BDA017D77955FC796D66C9B8E0823E5027F2A18F3306FB0D8D46D456E5857A6F2B86A71A914B180BD3DC1466B5FF611A4D1BF03D');
INSERT INTO "piece" VALUES('J-240930-01/000007','J-240930-01',7,6,'c7199767ca1eacc3750cb401f130ed1246a72db81e542d7dabf2843ddd14d24a','good',X'0126057D41109BF39C1EF34E71F065DFF0CCF31114E28D278C871226412405B4CBA1E40A68D1309AFCE45580FAAE817BAA08EA8B2FE6BC37560B2A27A657685AD3C18EAD5892704F4146F0D00F39EC7B3E43B453CA60B3030706B68C6FEDC8D2678AD1180664AD1209015BC6F5E50D97784CEAB388ADE2D0893EA795A8B1AB578A6E21F6D0F39602EC4A11054FAC609DBDE8BFF908DD2733750A53EE8B4F0F22D80EC381A18B10FF34167E824CBDD0D7CAFE284DD664487497CDF25BFD0C9FE6724E57D4B230541F56F73DEFFF6718DAEE9F758E7FA6BAE0522E9BADB869E6307C41448FC11F3157DD894CCC880D1DDCDB1CE2DD4FBAD443B5835DD787A9AF165A331164CAE6B1B32D79D24B4A5C6DB7B14A55E0AC0D5EC933D7CC5A5872E5785A32DB2E75FCCBA863F79A86B8B6A8E39850CE8CC1D12A508BFEA1DB4AD84EEB2DAE9B6C4D82');
INSERT INTO "piece" VALUES('J-240930-01/000008','J-240930-01',8,7,'0cbd1e32b736236a4efd8f3be876ee1e9ca51e20d9d2bd02d834643fd359d162','good',X'0161D5AA1C99C0B4FFF22D6AF545AC54B415EC5EF8EC2E7B286F44EEC4F9FE13851A319178D66C323467699A560D2F627F679E1BF1DE91C70DD58F57650F0FD96436E7DF968542D874AC260D227B8FA2BA35416302AF1A166AA5BF1E91F109EF4953F1695551E55F018C5FE8C3C291520A1D2C44D1E04BE863C7A7600A61F53ED36A07CF630FDCA50FBF8ACAEB9CBB17C5F9457C8D6372BFA741C0C3D441FD24D87A8EEC4E00F0568532A302F4D93712FD9599348684EE02A9D8E283B4B287A1E1EC83DD892650E91AD9B31FBD2A2ED4B2D829DBEAA10B6560B1D46D8D204B0545FD9ADA6436E11D94D00423C51ACE73D41637D3F60F87AC4730130A1CA071B19372744F617E8AD30B80CB3E99E23F547D5946FA00735B2BED36BB84C0344ABF3C1017298A79A5711E0FB95476247C7F1E74CBCAB900');
CREATE TABLE request (
  id TEXT PRIMARY KEY,
  blank_type TEXT NOT NULL REFERENCES blank_type (id),
  sheets BIGINT NOT NULL CHECK (sheets > 0),
  needed_by TEXT NOT NULL,
  approval TEXT,
  state TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "request" VALUES('Q-240930-01','kawasaki-hkn-3',500,'2024-09-30','A-H1','delivered',1);
CREATE TABLE run (
  id TEXT PRIMARY KEY,
  job TEXT NOT NULL,
  load TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  printer TEXT NOT NULL,
  state TEXT NOT NULL,
  ended_by TEXT,
  counter_before BIGINT,
  counter_after BIGINT,
  output_count BIGINT,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (job, blank_type) REFERENCES job (id, blank_type),
  FOREIGN KEY (load, blank_type) REFERENCES load (id, blank_type),
  UNIQUE (id, job, load, blank_type)
);
INSERT INTO "run" VALUES('J-240930-01-R01','J-240930-01','T-240930-01','kawasaki-hkn-3','printer-1','stopped','jam',0,NULL,NULL,'2024-09-30',11);
INSERT INTO "run" VALUES('J-240930-01-R02','J-240930-01','T-240930-02','kawasaki-hkn-3','printer-1','finished',NULL,4,8,NULL,'2024-09-30',25);
CREATE TABLE sheet (
  id TEXT PRIMARY KEY,
  piece TEXT NOT NULL REFERENCES piece (id),
  copy BIGINT NOT NULL CHECK (copy BETWEEN 1 AND 99),
  chunk TEXT NOT NULL REFERENCES chunk (key),
  place BIGINT NOT NULL CHECK (place > 0),
  job TEXT NOT NULL,
  load TEXT NOT NULL,
  lot TEXT NOT NULL,
  box TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  state TEXT NOT NULL,
  read_event BIGINT REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (piece, copy),
  UNIQUE (chunk, place),
  FOREIGN KEY (job, blank_type) REFERENCES job (id, blank_type),
  FOREIGN KEY (load, blank_type) REFERENCES load (id, blank_type),
  FOREIGN KEY (box, lot, blank_type) REFERENCES box (id, lot, blank_type)
);
INSERT INTO "sheet" VALUES('DP2409300100000101W','J-240930-01/000001',1,'7db70526-J-240930-01-R01-C001-11fa33c4',1,'J-240930-01','T-240930-01','L-240930-01','L-240930-01/001','kawasaki-hkn-3','good',15);
INSERT INTO "sheet" VALUES('DP2409300100000201O','J-240930-01/000002',1,'7db70526-J-240930-01-R01-C002-5c18f27b',1,'J-240930-01','T-240930-01','L-240930-01','L-240930-01/001','kawasaki-hkn-3','good',22);
INSERT INTO "sheet" VALUES('DP2409300100000301G','J-240930-01/000003',1,'7db70526-J-240930-01-R01-C002-5c18f27b',2,'J-240930-01','T-240930-01','L-240930-01','L-240930-01/001','kawasaki-hkn-3','good',22);
INSERT INTO "sheet" VALUES('DP24093001000004018','J-240930-01/000004',1,'7db70526-J-240930-01-R01-C002-5c18f27b',3,'J-240930-01','T-240930-01','L-240930-01','L-240930-01/001','kawasaki-hkn-3','good',22);
INSERT INTO "sheet" VALUES('DP2409300100000501Z','J-240930-01/000005',1,'7db70526-J-240930-01-R01-C002-5c18f27b',4,'J-240930-01','T-240930-01','L-240930-01','L-240930-01/001','kawasaki-hkn-3','unprinted',NULL);
INSERT INTO "sheet" VALUES('DP2409300100000601T','J-240930-01/000006',1,'7db70526-J-240930-01-R01-C002-5c18f27b',5,'J-240930-01','T-240930-01','L-240930-01','L-240930-01/001','kawasaki-hkn-3','unprinted',NULL);
INSERT INTO "sheet" VALUES('DP2409300100000701L','J-240930-01/000007',1,'7db70526-J-240930-01-R01-C002-5c18f27b',6,'J-240930-01','T-240930-01','L-240930-01','L-240930-01/001','kawasaki-hkn-3','unprinted',NULL);
INSERT INTO "sheet" VALUES('DP2409300100000801D','J-240930-01/000008',1,'7db70526-J-240930-01-R01-C002-5c18f27b',7,'J-240930-01','T-240930-01','L-240930-01','L-240930-01/001','kawasaki-hkn-3','unprinted',NULL);
INSERT INTO "sheet" VALUES('DP2409300100000502X','J-240930-01/000005',2,'7db70526-J-240930-01-R02-C001-33189459',1,'J-240930-01','T-240930-02','L-240930-01','L-240930-01/001','kawasaki-hkn-3','good',29);
INSERT INTO "sheet" VALUES('DP2409300100000602R','J-240930-01/000006',2,'7db70526-J-240930-01-R02-C002-ceae4350',1,'J-240930-01','T-240930-02','L-240930-01','L-240930-01/001','kawasaki-hkn-3','good',39);
INSERT INTO "sheet" VALUES('DP2409300100000702J','J-240930-01/000007',2,'7db70526-J-240930-01-R02-C002-ceae4350',2,'J-240930-01','T-240930-02','L-240930-01','L-240930-01/001','kawasaki-hkn-3','good',40);
INSERT INTO "sheet" VALUES('DP2409300100000802B','J-240930-01/000008',2,'7db70526-J-240930-01-R02-C002-ceae4350',3,'J-240930-01','T-240930-02','L-240930-01','L-240930-01/001','kawasaki-hkn-3','good',41);
ANALYZE "sqlite_master";
INSERT INTO "sqlite_stat1" VALUES('piece','piece_state','8 8 8');
INSERT INTO "sqlite_stat1" VALUES('piece','sqlite_autoindex_piece_3','8 8 1');
INSERT INTO "sqlite_stat1" VALUES('piece','sqlite_autoindex_piece_2','8 1');
INSERT INTO "sqlite_stat1" VALUES('piece','sqlite_autoindex_piece_1','8 1');
INSERT INTO "sqlite_stat1" VALUES('balance','sqlite_autoindex_balance_1','3 3 1');
INSERT INTO "sqlite_stat1" VALUES('account_move','sqlite_autoindex_account_move_1','19 3 1');
INSERT INTO "sqlite_stat1" VALUES('job','sqlite_autoindex_job_3','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('job','sqlite_autoindex_job_2','1 1');
INSERT INTO "sqlite_stat1" VALUES('job','sqlite_autoindex_job_1','1 1');
INSERT INTO "sqlite_stat1" VALUES('life_step','sqlite_autoindex_life_step_1','66 6 2 1');
INSERT INTO "sqlite_stat1" VALUES('blank_type','sqlite_autoindex_blank_type_2','5 3 1 1');
INSERT INTO "sqlite_stat1" VALUES('blank_type','sqlite_autoindex_blank_type_1','5 1');
INSERT INTO "sqlite_stat1" VALUES('audit','audit_day','7 7 1');
INSERT INTO "sqlite_stat1" VALUES('audit','sqlite_autoindex_audit_2','7 1');
INSERT INTO "sqlite_stat1" VALUES('audit','sqlite_autoindex_audit_1','7 1');
INSERT INTO "sqlite_stat1" VALUES('request','sqlite_autoindex_request_1','1 1');
INSERT INTO "sqlite_stat1" VALUES('delivery','delivery_request','1 1');
INSERT INTO "sqlite_stat1" VALUES('delivery','sqlite_autoindex_delivery_2','1 1');
INSERT INTO "sqlite_stat1" VALUES('delivery','sqlite_autoindex_delivery_1','1 1');
INSERT INTO "sqlite_stat1" VALUES('job_key','sqlite_autoindex_job_key_1','1 1');
INSERT INTO "sqlite_stat1" VALUES('movement','movement_box','2 2');
INSERT INTO "sqlite_stat1" VALUES('movement','movement_day','2 2');
INSERT INTO "sqlite_stat1" VALUES('movement','sqlite_autoindex_movement_1','2 1');
INSERT INTO "sqlite_stat1" VALUES('evidence','evidence_day','3 3');
INSERT INTO "sqlite_stat1" VALUES('evidence','evidence_lot','3 3');
INSERT INTO "sqlite_stat1" VALUES('evidence','sqlite_autoindex_evidence_1','3 1');
INSERT INTO "sqlite_stat1" VALUES('meta','sqlite_autoindex_meta_1','3 1');
INSERT INTO "sqlite_stat1" VALUES('lot','lot_delivery','1 1');
INSERT INTO "sqlite_stat1" VALUES('lot','sqlite_autoindex_lot_2','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('lot','sqlite_autoindex_lot_1','1 1');
INSERT INTO "sqlite_stat1" VALUES('box','sqlite_autoindex_box_4','1 1 1 1');
INSERT INTO "sqlite_stat1" VALUES('box','sqlite_autoindex_box_3','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('box','sqlite_autoindex_box_2','1 1');
INSERT INTO "sqlite_stat1" VALUES('box','sqlite_autoindex_box_1','1 1');
CREATE TABLE stock_count (
  id BIGINT PRIMARY KEY,
  box TEXT NOT NULL REFERENCES box (id),
  account TEXT NOT NULL CHECK (account IN ('store', 'tray', 'quarantine')),
  book BIGINT NOT NULL CHECK (book >= 0),
  found BIGINT NOT NULL CHECK (found >= 0),
  seen_type TEXT REFERENCES blank_type (id),
  movement_seq BIGINT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "stock_count" VALUES(1,'L-240930-01/001','store',491,491,'kawasaki-hkn-3',11,'2024-09-30',43);
INSERT INTO "stock_count" VALUES(2,'L-240930-01/001','store',491,491,'kawasaki-hkn-3',11,'2024-09-30',47);
CREATE INDEX audit_day ON audit (day, kind);
CREATE INDEX delivery_request ON delivery (request);
CREATE INDEX lot_delivery ON lot (delivery);
CREATE INDEX evidence_lot ON evidence (lot);
CREATE INDEX evidence_day ON evidence (day);
CREATE INDEX evidence_load ON evidence (load, moment, grade) WHERE load IS NOT NULL;
CREATE INDEX finding_lot ON finding (lot);
CREATE INDEX hold_subject ON hold (subject_kind, subject);
CREATE INDEX movement_day ON movement (day);
CREATE INDEX movement_box ON movement (box);
CREATE INDEX stock_count_day ON stock_count (day);
CREATE INDEX stock_count_box ON stock_count (box, account);
CREATE INDEX piece_state ON piece (job, state);
CREATE UNIQUE INDEX load_one_per_tray ON load (tray) WHERE state IN ('open', 'armed');
CREATE UNIQUE INDEX load_one_per_box ON load (box) WHERE state IN ('open', 'armed');
CREATE INDEX load_box ON load (box, event);
CREATE INDEX load_tray ON load (tray, event);
CREATE INDEX load_job ON load (job) WHERE state IN ('open', 'armed');
CREATE INDEX load_lot ON load (lot) WHERE state IN ('open', 'armed');
CREATE UNIQUE INDEX run_one_per_load ON run (load);
CREATE INDEX run_day ON run (day);
CREATE INDEX chunk_state ON chunk (state, event);
CREATE UNIQUE INDEX sheet_one_live ON sheet (piece) WHERE state IN ('sent', 'good', 'doubtful');
CREATE INDEX sheet_chunk ON sheet (chunk, state);
CREATE INDEX sheet_job ON sheet (job, state);
CREATE INDEX sheet_lot ON sheet (lot, state);
CREATE INDEX sheet_box ON sheet (box, state);
CREATE INDEX difference_note_day ON difference_note (day, difference);
CREATE TRIGGER meta_kept BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'meta rows are never changed'); END;
CREATE TRIGGER meta_undeleted BEFORE DELETE ON meta BEGIN SELECT RAISE(ABORT, 'meta rows are never deleted'); END;
CREATE TRIGGER life_step_kept BEFORE UPDATE ON life_step BEGIN SELECT RAISE(ABORT, 'life_step rows are never changed'); END;
CREATE TRIGGER life_step_undeleted BEFORE DELETE ON life_step BEGIN SELECT RAISE(ABORT, 'life_step rows are never deleted'); END;
CREATE TRIGGER account_move_kept BEFORE UPDATE ON account_move BEGIN SELECT RAISE(ABORT, 'account_move rows are never changed'); END;
CREATE TRIGGER account_move_undeleted BEFORE DELETE ON account_move BEGIN SELECT RAISE(ABORT, 'account_move rows are never deleted'); END;
CREATE TRIGGER blank_type_kept BEFORE UPDATE ON blank_type BEGIN SELECT RAISE(ABORT, 'blank_type rows are never changed'); END;
CREATE TRIGGER blank_type_undeleted BEFORE DELETE ON blank_type BEGIN SELECT RAISE(ABORT, 'blank_type rows are never deleted'); END;
CREATE TRIGGER audit_kept BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END;
CREATE TRIGGER audit_undeleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END;
CREATE TRIGGER evidence_kept BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence rows are never changed'); END;
CREATE TRIGGER evidence_undeleted BEFORE DELETE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence rows are never deleted'); END;
CREATE TRIGGER finding_kept BEFORE UPDATE ON finding BEGIN SELECT RAISE(ABORT, 'finding rows are never changed'); END;
CREATE TRIGGER finding_undeleted BEFORE DELETE ON finding BEGIN SELECT RAISE(ABORT, 'finding rows are never deleted'); END;
CREATE TRIGGER hold_kept BEFORE UPDATE ON hold BEGIN SELECT RAISE(ABORT, 'hold rows are never changed'); END;
CREATE TRIGGER hold_undeleted BEFORE DELETE ON hold BEGIN SELECT RAISE(ABORT, 'hold rows are never deleted'); END;
CREATE TRIGGER hold_lift_kept BEFORE UPDATE ON hold_lift BEGIN SELECT RAISE(ABORT, 'hold_lift rows are never changed'); END;
CREATE TRIGGER hold_lift_undeleted BEFORE DELETE ON hold_lift BEGIN SELECT RAISE(ABORT, 'hold_lift rows are never deleted'); END;
CREATE TRIGGER movement_kept BEFORE UPDATE ON movement BEGIN SELECT RAISE(ABORT, 'movement rows are never changed'); END;
CREATE TRIGGER movement_undeleted BEFORE DELETE ON movement BEGIN SELECT RAISE(ABORT, 'movement rows are never deleted'); END;
CREATE TRIGGER stock_count_kept BEFORE UPDATE ON stock_count BEGIN SELECT RAISE(ABORT, 'stock_count rows are never changed'); END;
CREATE TRIGGER stock_count_undeleted BEFORE DELETE ON stock_count BEGIN SELECT RAISE(ABORT, 'stock_count rows are never deleted'); END;
CREATE TRIGGER day_version_kept BEFORE UPDATE ON day_version BEGIN SELECT RAISE(ABORT, 'day_version rows are never changed'); END;
CREATE TRIGGER day_version_undeleted BEFORE DELETE ON day_version BEGIN SELECT RAISE(ABORT, 'day_version rows are never deleted'); END;
CREATE TRIGGER difference_note_kept BEFORE UPDATE ON difference_note BEGIN SELECT RAISE(ABORT, 'difference_note rows are never changed'); END;
CREATE TRIGGER difference_note_undeleted BEFORE DELETE ON difference_note BEGIN SELECT RAISE(ABORT, 'difference_note rows are never deleted'); END;
CREATE TRIGGER day_signature_kept BEFORE UPDATE ON day_signature BEGIN SELECT RAISE(ABORT, 'day_signature rows are never changed'); END;
CREATE TRIGGER day_signature_undeleted BEFORE DELETE ON day_signature BEGIN SELECT RAISE(ABORT, 'day_signature rows are never deleted'); END;
CREATE TRIGGER meta_name_taken BEFORE INSERT ON meta WHEN EXISTS (SELECT 1 FROM meta WHERE name = NEW.name) BEGIN SELECT RAISE(ABORT, 'this meta is on record already'); END;
CREATE TRIGGER blank_type_id_taken BEFORE INSERT ON blank_type WHEN EXISTS (SELECT 1 FROM blank_type WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this blank_type is on record already'); END;
CREATE TRIGGER blank_type_insurer_kind_edition_taken BEFORE INSERT ON blank_type WHEN EXISTS (SELECT 1 FROM blank_type WHERE insurer = NEW.insurer AND kind = NEW.kind AND edition = NEW.edition) BEGIN SELECT RAISE(ABORT, 'this blank_type is on record already'); END;
CREATE TRIGGER request_id_taken BEFORE INSERT ON request WHEN EXISTS (SELECT 1 FROM request WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this request is on record already'); END;
CREATE TRIGGER delivery_id_taken BEFORE INSERT ON delivery WHEN EXISTS (SELECT 1 FROM delivery WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this delivery is on record already'); END;
CREATE TRIGGER delivery_note_taken BEFORE INSERT ON delivery WHEN EXISTS (SELECT 1 FROM delivery WHERE note = NEW.note) BEGIN SELECT RAISE(ABORT, 'this delivery is on record already'); END;
CREATE TRIGGER lot_id_taken BEFORE INSERT ON lot WHEN EXISTS (SELECT 1 FROM lot WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this lot is on record already'); END;
CREATE TRIGGER box_id_taken BEFORE INSERT ON box WHEN EXISTS (SELECT 1 FROM box WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this box is on record already'); END;
CREATE TRIGGER box_lot_number_taken BEFORE INSERT ON box WHEN EXISTS (SELECT 1 FROM box WHERE lot = NEW.lot AND number = NEW.number) BEGIN SELECT RAISE(ABORT, 'this box is on record already'); END;
CREATE TRIGGER box_label_digest_taken BEFORE INSERT ON box WHEN EXISTS (SELECT 1 FROM box WHERE label_digest = NEW.label_digest) BEGIN SELECT RAISE(ABORT, 'this box is on record already'); END;
CREATE TRIGGER evidence_id_taken BEFORE INSERT ON evidence WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this evidence is on record already'); END;
CREATE TRIGGER finding_id_taken BEFORE INSERT ON finding WHEN EXISTS (SELECT 1 FROM finding WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this finding is on record already'); END;
CREATE TRIGGER hold_id_taken BEFORE INSERT ON hold WHEN EXISTS (SELECT 1 FROM hold WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this hold is on record already'); END;
CREATE TRIGGER hold_lift_hold_taken BEFORE INSERT ON hold_lift WHEN EXISTS (SELECT 1 FROM hold_lift WHERE hold = NEW.hold) BEGIN SELECT RAISE(ABORT, 'this hold_lift is on record already'); END;
CREATE TRIGGER stock_count_id_taken BEFORE INSERT ON stock_count WHEN EXISTS (SELECT 1 FROM stock_count WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this stock_count is on record already'); END;
CREATE TRIGGER load_id_taken BEFORE INSERT ON load WHEN EXISTS (SELECT 1 FROM load WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this load is on record already'); END;
CREATE TRIGGER job_id_taken BEFORE INSERT ON job WHEN EXISTS (SELECT 1 FROM job WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this job is on record already'); END;
CREATE TRIGGER job_file_digest_taken BEFORE INSERT ON job WHEN EXISTS (SELECT 1 FROM job WHERE file_digest = NEW.file_digest) BEGIN SELECT RAISE(ABORT, 'this job is on record already'); END;
CREATE TRIGGER piece_id_taken BEFORE INSERT ON piece WHEN EXISTS (SELECT 1 FROM piece WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this piece is on record already'); END;
CREATE TRIGGER piece_job_sequence_taken BEFORE INSERT ON piece WHEN EXISTS (SELECT 1 FROM piece WHERE job = NEW.job AND sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'this piece is on record already'); END;
CREATE TRIGGER run_id_taken BEFORE INSERT ON run WHEN EXISTS (SELECT 1 FROM run WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this run is on record already'); END;
CREATE TRIGGER run_load_taken BEFORE INSERT ON run WHEN EXISTS (SELECT 1 FROM run WHERE load = NEW.load) BEGIN SELECT RAISE(ABORT, 'this run is on record already'); END;
CREATE TRIGGER chunk_key_taken BEFORE INSERT ON chunk WHEN EXISTS (SELECT 1 FROM chunk WHERE key = NEW.key) BEGIN SELECT RAISE(ABORT, 'this chunk is on record already'); END;
CREATE TRIGGER chunk_run_number_taken BEFORE INSERT ON chunk WHEN EXISTS (SELECT 1 FROM chunk WHERE run = NEW.run AND number = NEW.number) BEGIN SELECT RAISE(ABORT, 'this chunk is on record already'); END;
CREATE TRIGGER sheet_id_taken BEFORE INSERT ON sheet WHEN EXISTS (SELECT 1 FROM sheet WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this sheet is on record already'); END;
CREATE TRIGGER sheet_piece_copy_taken BEFORE INSERT ON sheet WHEN EXISTS (SELECT 1 FROM sheet WHERE piece = NEW.piece AND copy = NEW.copy) BEGIN SELECT RAISE(ABORT, 'this sheet is on record already'); END;
CREATE TRIGGER sheet_chunk_place_taken BEFORE INSERT ON sheet WHEN EXISTS (SELECT 1 FROM sheet WHERE chunk = NEW.chunk AND place = NEW.place) BEGIN SELECT RAISE(ABORT, 'this sheet is on record already'); END;
CREATE TRIGGER day_day_taken BEFORE INSERT ON day WHEN EXISTS (SELECT 1 FROM day WHERE day = NEW.day) BEGIN SELECT RAISE(ABORT, 'this day is on record already'); END;
CREATE TRIGGER day_version_day_version_taken BEFORE INSERT ON day_version WHEN EXISTS (SELECT 1 FROM day_version WHERE day = NEW.day AND version = NEW.version) BEGIN SELECT RAISE(ABORT, 'this day_version is on record already'); END;
CREATE TRIGGER difference_note_id_taken BEFORE INSERT ON difference_note WHEN EXISTS (SELECT 1 FROM difference_note WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'this difference_note is on record already'); END;
CREATE TRIGGER day_signature_day_version_badge_taken BEFORE INSERT ON day_signature WHEN EXISTS (SELECT 1 FROM day_signature WHERE day = NEW.day AND version = NEW.version AND badge = NEW.badge) BEGIN SELECT RAISE(ABORT, 'this day_signature is on record already'); END;
CREATE TRIGGER load_place_taken BEFORE INSERT ON load WHEN EXISTS (SELECT 1 FROM load WHERE state IN ('open', 'armed') AND (tray = NEW.tray OR box = NEW.box)) BEGIN SELECT RAISE(ABORT, 'one load at a time in a tray and of a box'); END;
CREATE TRIGGER sheet_piece_taken BEFORE INSERT ON sheet WHEN EXISTS (SELECT 1 FROM sheet WHERE piece = NEW.piece AND state IN ('sent', 'good', 'doubtful')) BEGIN SELECT RAISE(ABORT, 'a piece has one live sheet at most'); END;
CREATE TRIGGER life_step_closed BEFORE INSERT ON life_step BEGIN SELECT RAISE(ABORT, 'lives are given with the schema'); END;
CREATE TRIGGER account_move_closed BEFORE INSERT ON account_move BEGIN SELECT RAISE(ABORT, 'the ways of the ledger are given with the schema'); END;
CREATE TRIGGER request_undeleted BEFORE DELETE ON request BEGIN SELECT RAISE(ABORT, 'request rows are never deleted'); END;
CREATE TRIGGER request_begins BEFORE INSERT ON request WHEN NEW.state <> 'asked' BEGIN SELECT RAISE(ABORT, 'a request begins as asked'); END;
CREATE TRIGGER request_steps BEFORE UPDATE OF state ON request WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'request' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a request'); END;
CREATE TRIGGER request_fixed BEFORE UPDATE OF id, blank_type, sheets, needed_by, event ON request BEGIN SELECT RAISE(ABORT, 'what a request is never changes'); END;
CREATE TRIGGER delivery_undeleted BEFORE DELETE ON delivery BEGIN SELECT RAISE(ABORT, 'delivery rows are never deleted'); END;
CREATE TRIGGER delivery_begins BEFORE INSERT ON delivery WHEN NEW.state <> 'announced' BEGIN SELECT RAISE(ABORT, 'a delivery begins as announced'); END;
CREATE TRIGGER delivery_steps BEFORE UPDATE OF state ON delivery WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'delivery' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a delivery'); END;
CREATE TRIGGER delivery_fixed BEFORE UPDATE OF id, request, note, declared_type, declared_boxes, declared_sheets_per_box, day, event ON delivery BEGIN SELECT RAISE(ABORT, 'what a delivery is never changes'); END;
CREATE TRIGGER lot_undeleted BEFORE DELETE ON lot BEGIN SELECT RAISE(ABORT, 'lot rows are never deleted'); END;
CREATE TRIGGER lot_begins BEFORE INSERT ON lot WHEN NEW.state <> 'arrived' BEGIN SELECT RAISE(ABORT, 'a lot begins as arrived'); END;
CREATE TRIGGER lot_steps BEFORE UPDATE OF state ON lot WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'lot' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a lot'); END;
CREATE TRIGGER lot_fixed BEFORE UPDATE OF id, delivery, blank_type, event ON lot BEGIN SELECT RAISE(ABORT, 'what a lot is never changes'); END;
CREATE TRIGGER box_undeleted BEFORE DELETE ON box BEGIN SELECT RAISE(ABORT, 'box rows are never deleted'); END;
CREATE TRIGGER box_begins BEFORE INSERT ON box WHEN NEW.state <> 'sealed' BEGIN SELECT RAISE(ABORT, 'a box begins as sealed'); END;
CREATE TRIGGER box_steps BEFORE UPDATE OF state ON box WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'box' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a box'); END;
CREATE TRIGGER box_fixed BEFORE UPDATE OF id, lot, blank_type, number, declared_sheets, label_digest, event ON box BEGIN SELECT RAISE(ABORT, 'what a box is never changes'); END;
CREATE TRIGGER load_undeleted BEFORE DELETE ON load BEGIN SELECT RAISE(ABORT, 'load rows are never deleted'); END;
CREATE TRIGGER load_begins BEFORE INSERT ON load WHEN NEW.state <> 'open' BEGIN SELECT RAISE(ABORT, 'a load begins as open'); END;
CREATE TRIGGER load_steps BEFORE UPDATE OF state ON load WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'load' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a load'); END;
CREATE TRIGGER load_fixed BEFORE UPDATE OF id, printer, tray, box, lot, blank_type, job, opened_at, event ON load BEGIN SELECT RAISE(ABORT, 'what a load is never changes'); END;
CREATE TRIGGER job_undeleted BEFORE DELETE ON job BEGIN SELECT RAISE(ABORT, 'job rows are never deleted'); END;
CREATE TRIGGER job_begins BEFORE INSERT ON job WHEN NEW.state <> 'imported' BEGIN SELECT RAISE(ABORT, 'a job begins as imported'); END;
CREATE TRIGGER job_steps BEFORE UPDATE OF state ON job WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'job' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a job'); END;
CREATE TRIGGER job_fixed BEFORE UPDATE OF id, mapping, insurer, kind, blank_type, issue_day, data_day, pieces, households, file_digest, day, event ON job BEGIN SELECT RAISE(ABORT, 'what a job is never changes'); END;
CREATE TRIGGER run_undeleted BEFORE DELETE ON run BEGIN SELECT RAISE(ABORT, 'run rows are never deleted'); END;
CREATE TRIGGER run_begins BEFORE INSERT ON run WHEN NEW.state <> 'open' BEGIN SELECT RAISE(ABORT, 'a run begins as open'); END;
CREATE TRIGGER run_steps BEFORE UPDATE OF state ON run WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'run' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a run'); END;
CREATE TRIGGER run_fixed BEFORE UPDATE OF id, job, load, blank_type, printer, day, event ON run BEGIN SELECT RAISE(ABORT, 'what a run is never changes'); END;
CREATE TRIGGER chunk_undeleted BEFORE DELETE ON chunk BEGIN SELECT RAISE(ABORT, 'chunk rows are never deleted'); END;
CREATE TRIGGER chunk_begins BEFORE INSERT ON chunk WHEN NEW.state <> 'permitted' BEGIN SELECT RAISE(ABORT, 'a chunk begins as permitted'); END;
CREATE TRIGGER chunk_steps BEFORE UPDATE OF state ON chunk WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'chunk' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a chunk'); END;
CREATE TRIGGER chunk_fixed BEFORE UPDATE OF key, run, job, load, blank_type, number, sheets, expires, event ON chunk BEGIN SELECT RAISE(ABORT, 'what a chunk is never changes'); END;
CREATE TRIGGER piece_undeleted BEFORE DELETE ON piece BEGIN SELECT RAISE(ABORT, 'piece rows are never deleted'); END;
CREATE TRIGGER piece_begins BEFORE INSERT ON piece WHEN NEW.state <> 'wanted' BEGIN SELECT RAISE(ABORT, 'a piece begins as wanted'); END;
CREATE TRIGGER piece_steps BEFORE UPDATE OF state ON piece WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'piece' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a piece'); END;
CREATE TRIGGER piece_fixed BEFORE UPDATE OF id, job, sequence, household, digest, sealed ON piece BEGIN SELECT RAISE(ABORT, 'what a piece is never changes'); END;
CREATE TRIGGER sheet_undeleted BEFORE DELETE ON sheet BEGIN SELECT RAISE(ABORT, 'sheet rows are never deleted'); END;
CREATE TRIGGER sheet_begins BEFORE INSERT ON sheet WHEN NEW.state <> 'sent' BEGIN SELECT RAISE(ABORT, 'a sheet begins as sent'); END;
CREATE TRIGGER sheet_steps BEFORE UPDATE OF state ON sheet WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'sheet' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a sheet'); END;
CREATE TRIGGER sheet_fixed BEFORE UPDATE OF id, piece, copy, chunk, place, job, load, lot, box, blank_type ON sheet BEGIN SELECT RAISE(ABORT, 'what a sheet is never changes'); END;
CREATE TRIGGER day_undeleted BEFORE DELETE ON day BEGIN SELECT RAISE(ABORT, 'day rows are never deleted'); END;
CREATE TRIGGER day_begins BEFORE INSERT ON day WHEN NEW.state <> 'open' BEGIN SELECT RAISE(ABORT, 'a day begins as open'); END;
CREATE TRIGGER day_steps BEFORE UPDATE OF state ON day WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM life_step WHERE life = 'day' AND from_state = OLD.state AND to_state = NEW.state) BEGIN SELECT RAISE(ABORT, 'this step is not in the life of a day'); END;
CREATE TRIGGER day_fixed BEFORE UPDATE OF day ON day BEGIN SELECT RAISE(ABORT, 'what a day is never changes'); END;
CREATE TRIGGER audit_gapless BEFORE INSERT ON audit WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit) BEGIN SELECT RAISE(ABORT, 'the audit chain has no gaps'); END;
CREATE TRIGGER movement_gapless BEFORE INSERT ON movement WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM movement) BEGIN SELECT RAISE(ABORT, 'the ledger has no gaps'); END;
CREATE TRIGGER box_type_of_lot BEFORE INSERT ON box WHEN NEW.blank_type IS NOT (SELECT blank_type FROM lot WHERE id = NEW.lot) BEGIN SELECT RAISE(ABORT, 'the blank type of the box is not that of its lot'); END;
CREATE TRIGGER load_type_of_box BEFORE INSERT ON load WHEN NEW.blank_type IS NOT (SELECT blank_type FROM box WHERE id = NEW.box) BEGIN SELECT RAISE(ABORT, 'the blank type of the load is not that of its box'); END;
CREATE TRIGGER load_type_of_job BEFORE INSERT ON load WHEN NEW.blank_type IS NOT (SELECT blank_type FROM job WHERE id = NEW.job) BEGIN SELECT RAISE(ABORT, 'the blank type of the load is not that of its job'); END;
CREATE TRIGGER run_type_of_job BEFORE INSERT ON run WHEN NEW.blank_type IS NOT (SELECT blank_type FROM job WHERE id = NEW.job) BEGIN SELECT RAISE(ABORT, 'the blank type of the run is not that of its job'); END;
CREATE TRIGGER run_type_of_load BEFORE INSERT ON run WHEN NEW.blank_type IS NOT (SELECT blank_type FROM load WHERE id = NEW.load) BEGIN SELECT RAISE(ABORT, 'the blank type of the run is not that of its load'); END;
CREATE TRIGGER chunk_type_of_run BEFORE INSERT ON chunk WHEN NEW.blank_type IS NOT (SELECT blank_type FROM run WHERE id = NEW.run) BEGIN SELECT RAISE(ABORT, 'the blank type of the chunk is not that of its run'); END;
CREATE TRIGGER sheet_type_of_job BEFORE INSERT ON sheet WHEN NEW.blank_type IS NOT (SELECT blank_type FROM job WHERE id = NEW.job) BEGIN SELECT RAISE(ABORT, 'the blank type of the sheet is not that of its job'); END;
CREATE TRIGGER sheet_type_of_load BEFORE INSERT ON sheet WHEN NEW.blank_type IS NOT (SELECT blank_type FROM load WHERE id = NEW.load) BEGIN SELECT RAISE(ABORT, 'the blank type of the sheet is not that of its load'); END;
CREATE TRIGGER sheet_type_of_box BEFORE INSERT ON sheet WHEN NEW.blank_type IS NOT (SELECT blank_type FROM box WHERE id = NEW.box) BEGIN SELECT RAISE(ABORT, 'the blank type of the sheet is not that of its box'); END;
CREATE TRIGGER movement_type_of_box BEFORE INSERT ON movement WHEN NEW.blank_type IS NOT (SELECT blank_type FROM box WHERE id = NEW.box) BEGIN SELECT RAISE(ABORT, 'the blank type of the movement is not that of its box'); END;
CREATE TRIGGER load_lot_belongs BEFORE INSERT ON load WHEN NEW.lot IS NOT (SELECT lot FROM box WHERE id = NEW.box) BEGIN SELECT RAISE(ABORT, 'the lot of a load is that of its box'); END;
CREATE TRIGGER movement_lot_belongs BEFORE INSERT ON movement WHEN NEW.lot IS NOT (SELECT lot FROM box WHERE id = NEW.box) BEGIN SELECT RAISE(ABORT, 'the lot of a movement is that of its box'); END;
CREATE TRIGGER run_job_belongs BEFORE INSERT ON run WHEN NEW.job IS NOT (SELECT job FROM load WHERE id = NEW.load) BEGIN SELECT RAISE(ABORT, 'a run prints the job of its load'); END;
CREATE TRIGGER chunk_job_belongs BEFORE INSERT ON chunk WHEN NEW.job IS NOT (SELECT job FROM run WHERE id = NEW.run) BEGIN SELECT RAISE(ABORT, 'a chunk is of the job of its run'); END;
CREATE TRIGGER chunk_load_belongs BEFORE INSERT ON chunk WHEN NEW.load IS NOT (SELECT load FROM run WHERE id = NEW.run) BEGIN SELECT RAISE(ABORT, 'a chunk is of the load of its run'); END;
CREATE TRIGGER sheet_box_belongs BEFORE INSERT ON sheet WHEN NEW.box IS NOT (SELECT box FROM load WHERE id = NEW.load) BEGIN SELECT RAISE(ABORT, 'a sheet is of the box of its load'); END;
CREATE TRIGGER sheet_lot_belongs BEFORE INSERT ON sheet WHEN NEW.lot IS NOT (SELECT lot FROM load WHERE id = NEW.load) BEGIN SELECT RAISE(ABORT, 'a sheet is of the lot of its load'); END;
CREATE TRIGGER sheet_job_belongs BEFORE INSERT ON sheet WHEN NEW.job IS NOT (SELECT job FROM piece WHERE id = NEW.piece) BEGIN SELECT RAISE(ABORT, 'a sheet is of the job of its piece'); END;
CREATE TRIGGER movement_known BEFORE INSERT ON movement WHEN NOT EXISTS (SELECT 1 FROM account_move WHERE from_account = NEW.from_account AND to_account = NEW.to_account) BEGIN SELECT RAISE(ABORT, 'the ledger knows no such way'); END;
CREATE TRIGGER chunk_on_living_load BEFORE INSERT ON chunk WHEN (SELECT state FROM load WHERE id = NEW.load) NOT IN ('open', 'armed') BEGIN SELECT RAISE(ABORT, 'a load that is over prints nothing'); END;
CREATE TRIGGER chunk_first_is_one BEFORE INSERT ON chunk WHEN NEW.sheets > 1 AND (SELECT state FROM load WHERE id = NEW.load) <> 'armed' BEGIN SELECT RAISE(ABORT, 'before the first article is approved only one sheet is printed'); END;
CREATE TRIGGER chunk_of_open_run BEFORE INSERT ON chunk WHEN (SELECT state FROM run WHERE id = NEW.run) IS NOT 'open' BEGIN SELECT RAISE(ABORT, 'the run is not open'); END;
CREATE TRIGGER chunk_of_released_job BEFORE INSERT ON chunk WHEN (SELECT state FROM job WHERE id = NEW.job) IS NOT 'released' BEGIN SELECT RAISE(ABORT, 'the job is not released'); END;
CREATE TRIGGER chunk_lot_released BEFORE INSERT ON chunk WHEN (SELECT t.state FROM load l JOIN lot t ON t.id = l.lot WHERE l.id = NEW.load) IS NOT 'released' BEGIN SELECT RAISE(ABORT, 'the lot is not released'); END;
CREATE TRIGGER chunk_lot_not_held BEFORE INSERT ON chunk WHEN EXISTS (SELECT 1 FROM hold h LEFT JOIN hold_lift l ON l.hold = h.id WHERE l.hold IS NULL AND h.subject_kind = 'lot' AND h.subject = (SELECT lot FROM load WHERE id = NEW.load)) BEGIN SELECT RAISE(ABORT, 'a held lot prints nothing'); END;
CREATE TRIGGER chunk_job_not_held BEFORE INSERT ON chunk WHEN EXISTS (SELECT 1 FROM hold h LEFT JOIN hold_lift l ON l.hold = h.id WHERE l.hold IS NULL AND h.subject_kind = 'job' AND h.subject = NEW.job) BEGIN SELECT RAISE(ABORT, 'a held job prints nothing'); END;
CREATE TRIGGER chunk_type_not_refuted BEFORE INSERT ON chunk WHEN EXISTS (SELECT 1 FROM finding f JOIN load l ON l.lot = f.lot WHERE l.id = NEW.load AND f.id = (SELECT max(id) FROM finding WHERE lot = l.lot) AND f.says_type <> NEW.blank_type) BEGIN SELECT RAISE(ABORT, 'the lot was found to be another blank'); END;
CREATE TRIGGER chunk_within_tray BEFORE INSERT ON chunk WHEN NEW.sheets > coalesce((SELECT b.sheets FROM load l JOIN balance b ON b.box = l.box AND b.account = 'tray' WHERE l.id = NEW.load), 0) BEGIN SELECT RAISE(ABORT, 'the tray does not hold that many sheets'); END;
CREATE TRIGGER sheet_under_permit BEFORE INSERT ON sheet WHEN NOT EXISTS (SELECT 1 FROM chunk c WHERE c.key = NEW.chunk AND c.state = 'submitted' AND c.job = NEW.job AND c.load = NEW.load AND NEW.place <= c.sheets) BEGIN SELECT RAISE(ABORT, 'a sheet is only sent under its permit'); END;
CREATE TRIGGER movement_covered BEFORE INSERT ON movement WHEN NOT NEW.from_account IN ('outside', 'found') AND NEW.sheets > coalesce((SELECT sheets FROM balance WHERE box = NEW.box AND account = NEW.from_account), 0) BEGIN SELECT RAISE(ABORT, 'the account does not hold that many sheets'); END;
CREATE TRIGGER movement_posts AFTER INSERT ON movement BEGIN
  INSERT INTO balance (box, account, sheets, last_seq) VALUES (NEW.box, NEW.to_account, NEW.sheets, NEW.seq)
    ON CONFLICT (box, account) DO UPDATE SET sheets = sheets + NEW.sheets, last_seq = NEW.seq;
  INSERT INTO balance (box, account, sheets, last_seq)
    SELECT NEW.box, NEW.from_account, NEW.sheets, NEW.seq WHERE NEW.from_account IN ('outside', 'found')
    ON CONFLICT (box, account) DO UPDATE SET sheets = sheets + NEW.sheets, last_seq = NEW.seq;
  UPDATE balance SET sheets = sheets - NEW.sheets, last_seq = NEW.seq
    WHERE box = NEW.box AND account = NEW.from_account AND NOT NEW.from_account IN ('outside', 'found');
END;
CREATE TRIGGER balance_begins BEFORE INSERT ON balance WHEN NOT EXISTS (SELECT 1 FROM movement m WHERE m.seq = NEW.last_seq AND m.box = NEW.box AND m.sheets = NEW.sheets AND (m.to_account = NEW.account OR m.from_account = NEW.account)) OR NEW.last_seq <> (SELECT max(seq) FROM movement) BEGIN SELECT RAISE(ABORT, 'a balance is made by movements only'); END;
CREATE TRIGGER balance_moves BEFORE UPDATE ON balance WHEN NEW.box <> OLD.box OR NEW.account <> OLD.account OR NEW.last_seq <= OLD.last_seq OR NOT EXISTS (SELECT 1 FROM movement m WHERE m.seq = NEW.last_seq AND m.box = NEW.box AND ((m.to_account = NEW.account AND NEW.sheets = OLD.sheets + m.sheets) OR (m.from_account = NEW.account AND NEW.sheets = OLD.sheets + CASE WHEN m.from_account IN ('outside', 'found') THEN m.sheets ELSE -m.sheets END))) BEGIN SELECT RAISE(ABORT, 'a balance is changed by movements only'); END;
CREATE TRIGGER balance_undeleted BEFORE DELETE ON balance BEGIN SELECT RAISE(ABORT, 'balances are never deleted'); END;
COMMIT;
