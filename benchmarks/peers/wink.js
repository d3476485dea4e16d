// Words per second of processor time of wink-nlp on a text file, one thread, best of nine passes.
// npm install && node wink.js TEXT; documents of the file are parted by lines that hold only "@@".
import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const passes = 9;
const documents = readFileSync(process.argv[2], "utf8").split("\n@@\n");

function read(nlp) {
  let words = 0;
  for (const text of documents) {
    const document = nlp.readDoc(text);
    words += document.tokens().out(nlp.its.pos).length;
    document.sentences().length();
    document.entities().length();
  }
  return words;
}

for (const pipe of [undefined, ["sbd", "pos", "ner"], ["sbd", "pos"]]) {
  const nlp = winkNLP(model, pipe);
  let best = 0;
  for (let pass = 0; pass < passes; pass++) {
    const before = process.cpuUsage();
    const words = read(nlp);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, (words / (user + system)) * 1e6);
  }
  console.log(`wink-nlp ${pipe ? pipe.join("+") : "everything"}: ${Math.round(best / 1000)} k words/s`);
}
