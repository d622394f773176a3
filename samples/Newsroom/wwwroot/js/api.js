// The newsroom's API. A refusal is thrown as the problem that the server gave (RFC 9457).
import { text } from "./language.js";

async function request(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw { title: text("networkTitle"), detail: text("networkDetail") };
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  throw { ...problem, status: response.status, title: problem.title ?? response.statusText };
}

const json = async (path, options) => (await request(path, options)).json();
const article = id => `articles/${encodeURIComponent(id)}`;

/** Posts a page; gives the id of its article. */
export async function postPage(page) {
  const response = await request("articles", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(page) });
  return response.headers.get("Location").split("/").at(-1);
}

export const getArticle = id => json(`${article(id)}.json`);
export const getLines = id => json(`${article(id)}/lines`);
export const getDocuments = id => json(`${article(id)}/documents`);
export const getList = path => json(path ?? "articles?limit=8");
export const getRegions = () => json("regions");
export const getProfiles = () => json("profiles");
export const getText = async path => (await request(path)).text();
